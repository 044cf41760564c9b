package ir.mosharekat.feedback.jdbi;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** Programs of the tests in processes of their own, small and quick to start. */
final class OtherJvm {

    private OtherJvm() {}

    /** Starts a program with the class path of the tests; what it says on its error stream is dropped. */
    static Process start(Class<?> program, String... arguments) throws IOException {
        List<String> command = Stream.concat(
                        Stream.of(
                                ProcessHandle.current().info().command().orElseThrow(),
                                "-Xmx128m",
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                program.getName()),
                        Stream.of(arguments))
                .toList();
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
