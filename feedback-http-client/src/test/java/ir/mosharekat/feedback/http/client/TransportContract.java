package ir.mosharekat.feedback.http.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import ir.mosharekat.feedback.http.client.ReplyLimits.Mode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every {@link Transport} keeps to, against a peer that is a plain socket. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Timeout(30)
abstract class TransportContract extends TransportTrial {

    @Test
    void a_reply_has_status_headers_and_body() throws Exception {
        try (Peer peer = new Peer(request -> request.reply(201, PERSIAN, "X-Request-Id: r-1"))) {
            TransportReply reply = send(whole("GET", peer.uri(), null)).get();
            assertThat(reply.status()).isEqualTo(201);
            assertThat(reply.header("x-request-ID")).contains("r-1");
            assertThat(reply.header("X-Other")).isEmpty();
            assertThat(new String(reply.body().readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(PERSIAN);
        }
    }

    @Test
    void method_target_headers_and_body_arrive_as_they_are() throws Exception {
        try (Peer peer = new Peer(request -> {
            assertThat(request.text()).isEqualTo(PERSIAN);
            request.reply(200, "{}");
        })) {
            Payload payload = Payload.of("application/json", PERSIAN.getBytes(StandardCharsets.UTF_8));
            URI uri = peer.uri().resolve("cases/a%20b?q=%DA%86&q=2");
            TransportRequest request = new TransportRequest(
                    "PUT", uri, Map.of("Feedback-Pass", "p"), payload, new ReplyLimits(AMPLE, LARGEST, Mode.WHOLE));
            assertThat(send(request).get().status()).isEqualTo(200);
            Heard heard = peer.heard().get(0);
            assertThat(heard.method()).isEqualTo("PUT");
            assertThat(heard.target()).isEqualTo("/cases/a%20b?q=%DA%86&q=2");
            assertThat(heard.header("Feedback-Pass")).isEqualTo("p");
            assertThat(heard.header("Content-Type")).isEqualTo("application/json");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST", "PUT", "DELETE", "HEAD"})
    void a_request_without_a_body_keeps_its_method(String method) throws Exception {
        try (Peer peer = new Peer(request -> request.say("HTTP/1.1 204 -\r\n\r\n"))) {
            assertThat(send(whole(method, peer.uri(), null)).get().status()).isEqualTo(204);
            assertThat(peer.heard().get(0).method()).isEqualTo(method);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 300_000})
    void a_stream_arrives_whole_whether_its_length_is_known_or_not(long length) throws Exception {
        byte[] bytes = new byte[300_000];
        Arrays.fill(bytes, (byte) 7);
        Payload.Source source = () -> new ByteArrayInputStream(bytes);
        Payload payload =
                length < 0 ? Payload.streamed("image/png", source) : Payload.streamed("image/png", length, source);
        try (Peer peer = new Peer(request -> request.reply(200, "" + Arrays.equals(request.body(), bytes)))) {
            TransportReply reply = send(whole("POST", peer.uri(), payload)).get();
            assertThat(reply.body().readAllBytes()).asString().isEqualTo("true");
        }
    }

    @Test
    void an_empty_body_is_one() throws Exception {
        try (Peer peer = new Peer(request -> request.reply(200, "" + request.body().length))) {
            TransportReply reply = send(whole("POST", peer.uri(), Payload.of("text/plain", new byte[0])))
                    .get();
            assertThat(reply.body().readAllBytes()).asString().isEqualTo("0");
        }
    }

    @Test
    void a_source_that_cannot_be_opened_fails_the_call() throws Exception {
        try (Peer peer = new Peer(request -> request.reply(200, "" + request.body().length))) {
            Payload broken = Payload.streamed("image/png", 5, () -> {
                throw new IOException("سارا نمونه‌ای.png");
            });
            assertThat(failure(send(whole("POST", peer.uri(), broken))))
                    .isInstanceOf(TransportException.class)
                    .satisfies(TransportTrial::quotesNobody);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {202, 302, 307, 400, 401, 404, 429, 500, 503, 599})
    void every_status_is_a_reply_and_no_redirect_is_followed(int status) throws Exception {
        try (Peer peer = new Peer(request -> request.reply(status, "{}", "Location: /elsewhere"))) {
            TransportReply reply = send(whole("POST", peer.uri(), null)).get();
            assertThat(reply.status()).isEqualTo(status);
            assertThat(reply.header("Location")).contains("/elsewhere");
            assertThat(peer.heard()).hasSize(1);
        }
    }

    @Test
    void where_nobody_listens_nothing_was_sent() {
        assertThat(broken(send(whole("POST", Peer.nowhere(), null))).mayHaveArrived())
                .isFalse();
    }

    @Test
    void a_connection_that_ends_in_the_handshake_of_tls_is_a_failure() throws Exception {
        try (ServerSocket door = hangingUp()) {
            URI uri = URI.create("https://127.0.0.1:" + door.getLocalPort() + "/");
            assertThat(broken(send(whole("POST", uri, null)))).satisfies(TransportTrial::quotesNobody);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE"})
    void what_may_take_effect_is_sent_once_even_if_it_was_a_kept_connection_that_broke(String method) throws Exception {
        try (Peer peer = new Peer(request -> {
            if (request.target().equals("/first")) {
                request.reply(200, "{}");
            } else {
                request.hangUp();
            }
        })) {
            send(whole("GET", peer.uri().resolve("first"), null)).get();
            broken(send(whole(method, peer.uri().resolve("second"), null)));
            assertThat(peer.heard()).extracting(Heard::target).containsExactly("/first", "/second");
        }
    }

    @Test
    void a_reset_instead_of_a_reply_leaves_it_open_whether_the_request_arrived() throws Exception {
        try (Peer peer = new Peer(request -> {
            request.body();
            request.reset();
        })) {
            Payload payload = Payload.of("application/json", PERSIAN.getBytes(StandardCharsets.UTF_8));
            assertThat(broken(send(whole("POST", peer.uri(), payload))).mayHaveArrived())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "HTTP/1.1 2",
                "HTTP/1.1 200 -\r\nContent-Le",
                "HTTP/1.1 200 -\r\nContent-Length: 60\r\n\r\n{\"name\":\"سارا",
                "HTTP/1.1 200 -\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{\"a\":",
                "Sara Nemunei 0912 000 0001\r\n\r\n",
                "HTTP/1.1 سارا نمونه‌ای\r\n\r\n"
            })
    void a_reply_that_is_cut_or_none_fails_and_is_never_quoted(String half) throws Exception {
        try (Peer peer = new Peer(request -> {
            request.say(half);
            request.hangUp();
        })) {
            assertThat(broken(send(whole("POST", peer.uri(), null))))
                    .satisfies(TransportTrial::quotesNobody)
                    .matches(TransportException::mayHaveArrived);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Length: 100001", "Transfer-Encoding: chunked", "Connection: close"})
    void a_reply_that_is_longer_than_it_may_be_fails_and_ends_the_connection(String header) throws Exception {
        CountDownLatch gone = new CountDownLatch(1);
        try (Peer peer = new Peer(request -> {
            request.say("HTTP/1.1 200 -\r\n" + header + "\r\n\r\n");
            String part = "x".repeat(1000);
            try {
                for (int i = 0; i < 100_000; i++) {
                    request.say(header.startsWith("Transfer") ? "3e8\r\n" + part + "\r\n" : part);
                }
            } catch (IOException e) {
                gone.countDown();
            }
        })) {
            assertThat(broken(send(whole("GET", peer.uri(), null))).mayHaveArrived())
                    .isTrue();
            assertThat(gone.await(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void the_time_limit_holds_from_the_request_to_the_last_byte_of_the_body() throws Exception {
        CountDownLatch gone = new CountDownLatch(1);
        try (Peer peer = dripping(gone)) {
            long begin = System.nanoTime();
            Throwable failure = failure(send(request("GET", peer.uri(), null, SHORT, Mode.WHOLE)));
            assertThat(failure).isInstanceOf(TimeLimitException.class);
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isBetween(SHORT, SHORT.plus(Proof.MARGIN));
            assertThat(gone.await(10, TimeUnit.SECONDS))
                    .as("the connection ended")
                    .isTrue();
        }
    }

    @Test
    void silence_ends_at_the_time_limit() throws Exception {
        CountDownLatch gone = new CountDownLatch(1);
        try (Peer peer = silent(new CountDownLatch(1), gone)) {
            Throwable failure = failure(send(request("POST", peer.uri(), null, SHORT, Mode.WHOLE)));
            assertThat(failure).isInstanceOf(TimeLimitException.class);
            assertThat(((TransportException) failure).mayHaveArrived()).isTrue();
            assertThat(gone.await(10, TimeUnit.SECONDS))
                    .as("the connection ended")
                    .isTrue();
        }
    }

    @Test
    void cancelling_ends_the_exchange() throws Exception {
        CountDownLatch came = new CountDownLatch(1);
        CountDownLatch gone = new CountDownLatch(1);
        try (Peer peer = silent(came, gone)) {
            CompletableFuture<TransportReply> reply = send(whole("POST", peer.uri(), null));
            assertThat(came.await(10, TimeUnit.SECONDS)).isTrue();
            assertThat(reply.cancel(true)).isTrue();
            assertThat(gone.await(10, TimeUnit.SECONDS))
                    .as("the connection ended")
                    .isTrue();
        }
    }

    @Test
    void what_follows_a_reply_unasked_is_never_taken_for_the_next_reply() throws Exception {
        try (Peer peer = new Peer(request -> {
            String smuggled = "HTTP/1.1 200 -\r\nContent-Length: 4\r\n\r\nevil";
            if (request.target().equals("/first")) {
                request.say("HTTP/1.1 200 -\r\nContent-Length: 4\r\n\r\ngood" + smuggled);
            } else {
                request.reply(200, "own");
            }
        })) {
            for (int i = 0; i < 20; i++) {
                send(whole("POST", peer.uri().resolve("first"), null)).get();
                CompletableFuture<TransportReply> second =
                        send(whole("POST", peer.uri().resolve("second"), null));
                if (catchThrowable(second::get) == null) {
                    assertThat(second.get().body().readAllBytes()).asString().isEqualTo("own");
                }
            }
        }
    }
}
