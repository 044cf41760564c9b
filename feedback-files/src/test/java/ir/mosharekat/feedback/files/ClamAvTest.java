package ir.mosharekat.feedback.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.mosharekat.feedback.attachment.MalwareScanner.Verdict;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a daemon does that is not a whole OK, nothing is called clean by it. */
@Timeout(30)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ClamAvTest {

    private static final Duration PATIENCE = Duration.ofMillis(600);

    private final byte[] file = new byte[300_000];

    @Test
    void a_whole_ok_is_clean_and_a_finding_is_malware() throws Exception {
        assertThat(scanAnswered("stream: OK\0")).isEqualTo(Verdict.CLEAN);
        assertThat(scanAnswered("stream: Eicar-Test.UNOFFICIAL FOUND\0")).isEqualTo(Verdict.INFECTED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSTREAM size limit exceeded. ERROR\0",
                "stream: OK ERROR\0",
                "OK\0",
                "ok\0",
                "stream: OK\n\0",
                "1: stream: OK\0",
                "UNKNOWN COMMAND\0",
                "\0"
            })
    void any_other_answer_is_not(String answer) throws Exception {
        assertThat(scanAnswered(answer)).isEqualTo(Verdict.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "stream: O", "stream: OK"})
    void an_answer_cut_short_is_none(String answer) {
        assertThatThrownBy(() -> scanAnswered(answer)).isInstanceOf(IOException.class);
    }

    @Test
    void an_answer_that_never_ends_is_none() {
        assertThatThrownBy(() -> scanAnswered("stream: OK".repeat(2_000))).isInstanceOf(IOException.class);
    }

    @Test
    void a_daemon_that_hangs_is_not_waited_for() throws Exception {
        for (boolean reads : new boolean[] {true, false}) {
            try (FakeDaemon hanging = new FakeDaemon(socket -> {
                if (reads) {
                    readAll(socket);
                }
                Thread.sleep(5_000);
            })) {
                long begun = System.nanoTime();
                byte[] large = new byte[reads ? 10 : 20_000_000];
                assertThatThrownBy(() -> hanging.scan(large)).isInstanceOf(IOException.class);
                assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(4));
            }
        }
    }

    @Test
    void a_daemon_that_hangs_up_in_the_middle_has_said_nothing() throws Exception {
        try (FakeDaemon rude = new FakeDaemon(socket -> {
            socket.getInputStream().readNBytes(100);
            socket.getOutputStream().write("stream: OK".getBytes(StandardCharsets.US_ASCII));
        })) {
            assertThatThrownBy(() -> rude.scan(new byte[20_000_000])).isInstanceOf(IOException.class);
        }
    }

    @Test
    void a_daemon_that_is_not_there_has_said_nothing(@TempDir Path folder) throws Exception {
        try (Socket held = new Socket()) {
            held.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            ClamAv absent = ClamAv.at((InetSocketAddress) held.getLocalSocketAddress(), PATIENCE);
            assertThatThrownBy(() -> absent.scan(new InMemoryContent(file))).isInstanceOf(IOException.class);
        }
        ClamAv nowhere = ClamAv.at(folder.resolve("clamd.sock"), PATIENCE);
        assertThatThrownBy(() -> nowhere.scan(new InMemoryContent(file))).isInstanceOf(IOException.class);
    }

    private Verdict scanAnswered(String answer) throws Exception {
        try (FakeDaemon daemon = new FakeDaemon(socket -> {
            assertThat(readAll(socket)).isEqualTo(file.length);
            socket.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
        })) {
            return daemon.scan(file);
        }
    }

    /** Reads as the daemon does: a command, chunks with their lengths, and one of no length. */
    private static long readAll(Socket socket) throws IOException {
        DataInputStream in = new DataInputStream(socket.getInputStream());
        assertThat(new String(in.readNBytes(10), StandardCharsets.US_ASCII)).isEqualTo("zINSTREAM\0");
        long all = 0;
        int length = in.readInt();
        while (length > 0) {
            all += in.readNBytes(length).length;
            length = in.readInt();
        }
        return all;
    }

    private interface Behaviour {
        void towards(Socket socket) throws IOException, InterruptedException;
    }

    /** Serves one caller in its own way. */
    private static final class FakeDaemon implements AutoCloseable {

        private final ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        private final Thread thread;

        FakeDaemon(Behaviour behaviour) throws IOException {
            thread = new Thread(() -> {
                try (Socket socket = server.accept()) {
                    behaviour.towards(socket);
                } catch (IOException | InterruptedException e) {
                    // The test is over.
                }
            });
            thread.start();
        }

        Verdict scan(byte[] file) throws IOException {
            InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), server.getLocalPort());
            return ClamAv.at(address, PATIENCE).scan(new InMemoryContent(file));
        }

        @Override
        public void close() throws IOException {
            server.close();
            thread.interrupt();
        }
    }
}
