package ir.mosharekat.feedback.examples.remotedesk;

import java.io.BufferedReader;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/**
 * Where somebody types and reads. It speaks UTF-8: the character set of the machine's locale, which {@code System.out} takes,
 * may have no Persian.
 */
final class Terminal {

    private final BufferedReader in;
    private final PrintStream out;
    private final Map<String, String> environment;

    private Terminal(BufferedReader in, PrintStream out, Map<String, String> environment) {
        this.in = in;
        this.out = out;
        this.environment = environment;
    }

    static Terminal ofSystem() {
        return new Terminal(
                new BufferedReader(
                        new InputStreamReader(new FileInputStream(FileDescriptor.in), StandardCharsets.UTF_8)),
                new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8),
                System.getenv());
    }

    void print(String line) {
        out.println(line);
    }

    /** What the environment says, or else whoever types. */
    String setting(String variable, String question) throws IOException {
        String given = environment.get(variable);
        return given == null ? ask(question) : given;
    }

    /** The same, without an echo where that can be had. JDK 22 to 24 give a console that is none, which reads all the same. */
    @SuppressWarnings("SystemConsoleNull")
    String secret(String variable, String question) throws IOException {
        String given = environment.get(variable);
        Console console = System.console();
        if (given != null || console == null) {
            return given == null ? ask(question) : given;
        }
        char[] typed = console.readPassword("%s ", question);
        return typed == null ? "" : new String(typed);
    }

    /** The next line that somebody types; empty when there is nobody any more. */
    Optional<String> line() throws IOException {
        return Optional.ofNullable(in.readLine());
    }

    private String ask(String question) throws IOException {
        out.print(question + " ");
        out.flush();
        return line().orElse("").strip();
    }
}
