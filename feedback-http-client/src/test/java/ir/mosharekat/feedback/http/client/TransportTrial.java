package ir.mosharekat.feedback.http.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import ir.mosharekat.feedback.http.client.ReplyLimits.Mode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** What the trials of transports have in common: peers, requests and what is found in failures. */
abstract class TransportTrial {

    static final Duration AMPLE = Duration.ofSeconds(20);
    static final Duration SHORT = Duration.ofMillis(400);
    static final String PERSIAN = "{\"شرح\":\"چراغ‌های خیابان نمونه\"}";
    static final long LARGEST = 100_000;

    /** The transport under test, the same for all calls of a test. */
    abstract Transport transport();

    /** A door behind which everybody is heard for a moment and then left. */
    static ServerSocket hangingUp() throws IOException {
        ServerSocket door = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        Thread porter = new Thread(() -> {
            while (!door.isClosed()) {
                try (Socket socket = door.accept()) {
                    socket.getInputStream().read();
                } catch (IOException e) {
                    // The door was closed, or somebody left first.
                }
            }
        });
        porter.start();
        return door;
    }

    /** A peer that begins a long body at once and then says a byte at a time. */
    static Peer dripping(CountDownLatch gone) {
        return new Peer(request -> {
            request.say("HTTP/1.1 200 -\r\nContent-Length: 1000\r\n\r\n");
            try {
                for (int i = 0; i < 1000; i++) {
                    request.say("x");
                    TimeUnit.MILLISECONDS.sleep(100);
                }
            } catch (IOException e) {
                gone.countDown();
            }
        });
    }

    static TransportRequest request(String method, URI uri, @Nullable Payload payload, Duration limit, Mode mode) {
        return new TransportRequest(method, uri, Map.of(), payload, new ReplyLimits(limit, LARGEST, mode));
    }

    static Peer silent(CountDownLatch came, CountDownLatch gone) {
        return new Peer(request -> {
            came.countDown();
            request.untilGone();
            gone.countDown();
        });
    }

    static TransportRequest whole(String method, URI uri, @Nullable Payload payload) {
        return request(method, uri, payload, AMPLE, Mode.WHOLE);
    }

    TransportReply streamed(URI uri, Duration limit) throws Exception {
        return send(request("GET", uri, null, limit, Mode.STREAMED)).get();
    }

    CompletableFuture<TransportReply> send(TransportRequest request) {
        return transport().send(request);
    }

    static TransportException broken(CompletableFuture<TransportReply> reply) {
        Throwable failure = failure(reply);
        assertThat(failure).isInstanceOf(TransportException.class).isNotInstanceOf(TimeLimitException.class);
        return (TransportException) failure;
    }

    static Throwable failure(CompletableFuture<?> reply) {
        Throwable thrown = catchThrowable(reply::get);
        assertThat(thrown).isInstanceOf(ExecutionException.class);
        return Objects.requireNonNull(thrown.getCause());
    }

    static void quotesNobody(Throwable failure) {
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        assertThat(trace.toString())
                .doesNotContain("سارا")
                .doesNotContain("Sara")
                .doesNotContain("0912");
    }
}
