package ir.mosharekat.feedback.http.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.mosharekat.feedback.http.client.ReplyLimits.Mode;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class JdkTransportTest extends TransportContract {

    private final Transport transport = JdkTransport.create();

    @Override
    Transport transport() {
        return transport;
    }

    @Test
    void a_client_that_follows_redirects_is_refused() {
        HttpClient eager = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        assertThatThrownBy(() -> JdkTransport.over(eager)).isInstanceOf(IllegalArgumentException.class);
        assertThat(JdkTransport.over(HttpClient.newHttpClient())).isNotNull();
    }

    @Test
    void before_the_handshake_of_tls_is_over_nothing_was_sent() throws Exception {
        try (ServerSocket door = hangingUp()) {
            URI uri = URI.create("https://127.0.0.1:" + door.getLocalPort() + "/");
            Payload payload = Payload.of("text/plain", new byte[] {1});
            Throwable failure =
                    failure(transport.send(request("POST", uri, payload, Duration.ofSeconds(20), Mode.WHOLE)));
            assertThat(failure)
                    .isInstanceOfSatisfying(
                            TransportException.class,
                            broken -> assertThat(broken.mayHaveArrived()).isFalse());
        }
    }

    /** The twin of the time limit: with the limit that the JDK itself offers, a slow body outlasts it many times over. */
    @Test
    void with_the_limit_of_the_jdk_alone_a_slow_body_lasts_too_long() throws Exception {
        Duration limit = Duration.ofMillis(400);
        Transport headersOnly = request -> HttpClient.newHttpClient()
                .sendAsync(HttpRequest.newBuilder(request.uri()).timeout(limit).build(), BodyHandlers.ofInputStream())
                .thenApply(reply ->
                        new TransportReply(reply.statusCode(), reply.headers().map(), reply.body()))
                .thenApply(reply -> {
                    new Reply(reply).bytes();
                    return reply;
                });
        CountDownLatch gone = new CountDownLatch(1);
        try (Peer peer = dripping(gone)) {
            CompletableFuture<TransportReply> slow =
                    headersOnly.send(request("GET", peer.uri(), null, limit, Mode.WHOLE));
            assertThat(gone.await(2, TimeUnit.SECONDS)).isFalse();
            assertThat(slow).isNotDone();
        }
    }
}
