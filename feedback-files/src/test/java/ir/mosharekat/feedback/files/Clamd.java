package ir.mosharekat.feedback.files;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A real {@code clamd} as a child of the test, with a database of one signature, on a port and a socket of its own. */
final class Clamd implements AutoCloseable {

    private static final Path PROGRAM = Path.of("/usr/sbin/clamd");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Process process;
    private final Path socket;
    private final InetSocketAddress address;

    private Clamd(Process process, Path socket, InetSocketAddress address) {
        this.process = process;
        this.socket = socket;
        this.address = address;
    }

    static boolean isInstalled() {
        return Files.isExecutable(PROGRAM);
    }

    static Clamd start(Path folder) throws IOException, InterruptedException {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        Path database = Files.createDirectories(folder.resolve("database"));
        Files.writeString(database.resolve("test.hdb"), "44d88612fea8a8f36de82e1278abb02f:68:Eicar-Test\n");
        Path socket = folder.resolve("clamd.sock");
        Path settings = Files.write(
                folder.resolve("clamd.conf"),
                List.of(
                        "Foreground yes",
                        "DatabaseDirectory " + database,
                        "LocalSocket " + socket,
                        "TCPAddr 127.0.0.1",
                        "TCPSocket " + port,
                        "StreamMaxLength 2M"));
        Process process = new ProcessBuilder(PROGRAM.toString(), "--config-file=" + settings)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("clamd.log").toFile())
                .start();
        Clamd clamd = new Clamd(process, socket, new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        clamd.await(folder.resolve("clamd.log"));
        return clamd;
    }

    private void await(Path log) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline && process.isAlive()) {
            try {
                overPort().scan(new InMemoryContent(new byte[1]));
                return;
            } catch (IOException e) {
                Thread.sleep(50);
            }
        }
        close();
        throw new IllegalStateException("clamd does not answer: " + Files.readString(log));
    }

    ClamAv overPort() {
        return ClamAv.at(address, PATIENCE);
    }

    ClamAv overSocket() {
        return ClamAv.at(socket, PATIENCE);
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(5, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
