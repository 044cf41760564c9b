package ir.mosharekat.feedback.examples.portal;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A program for Node.js with packages of others, each of the version and with the hash that its lock file says. */
final class NodeProgram {

    private static final long SECONDS = 120;

    private final Path folder;

    private NodeProgram(Path folder) {
        this.folder = folder;
    }

    static boolean isInstalled() {
        return Stream.of("node", "npm")
                .allMatch(program -> Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program))));
    }

    /** Installs a program of this module's tests in a folder that is empty yet. */
    static NodeProgram install(String name, Path folder) throws IOException, InterruptedException {
        Path source = Path.of("src", "test", "node", name);
        try (Stream<Path> files = Files.walk(source)) {
            files.filter(Files::isRegularFile).forEach(file -> copy(file, folder.resolve(source.relativize(file))));
        }
        NodeProgram program = new NodeProgram(folder);
        program.run("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund");
        return program;
    }

    private static void copy(Path from, Path to) {
        try {
            Files.createDirectories(to.getParent());
            Files.copy(from, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the program says to some arguments. */
    String run(List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("node", "story.js"));
        command.addAll(arguments);
        return run(command.toArray(String[]::new));
    }

    private String run(String... command) throws IOException, InterruptedException {
        Path said = folder.resolve("said.txt");
        Path failed = folder.resolve("failed.txt");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(said.toFile())
                .redirectError(failed.toFile())
                .start();
        try {
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IllegalStateException(command[0] + " did not end well: " + Files.readString(failed));
            }
        } finally {
            process.destroyForcibly();
        }
        return Files.readString(said, StandardCharsets.UTF_8);
    }
}
