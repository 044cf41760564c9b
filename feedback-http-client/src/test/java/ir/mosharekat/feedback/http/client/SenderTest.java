package ir.mosharekat.feedback.http.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ir.mosharekat.feedback.tracking.IdempotencyKey;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Timeout(30)
class SenderTest {

    private static final String KEY = "0123456789abcdef0123456789abcdef";
    private static final CallOptions USUAL = CallOptions.none();

    @Test
    void a_call_becomes_a_request_below_the_address_of_the_service() throws Exception {
        try (Peer peer = new Peer(request -> {
            request.body();
            request.reply(200, "{}");
        })) {
            Sender sender = Senders.to(peer.uri().resolve("feedback/"), USUAL);
            Call call = Call.post("cases", "a/b", "..", "نشانی")
                    .query("q", "a&b=c")
                    .query("q", "۱ ۲")
                    .json("{\"a\":1}".getBytes(StandardCharsets.UTF_8))
                    .ifMatch(7);
            sender.send(call, Reply::members);
            Heard heard = peer.heard().get(0);
            assertThat(heard.method()).isEqualTo("POST");
            assertThat(heard.target())
                    .isEqualTo("/feedback/cases/a%2Fb/%2E%2E/%D9%86%D8%B4%D8%A7%D9%86%DB%8C"
                            + "?q=a%26b%3Dc&q=%DB%B1%20%DB%B2");
            assertThat(heard.text()).isEqualTo("{\"a\":1}");
            assertThat(heard.header("Content-Type")).isEqualTo("application/json");
            assertThat(heard.header("If-Match")).isEqualTo("\"7\"");
            assertThat(heard.header("Idempotency-Key")).isEmpty();
            assertThat(heard.header("Accept")).contains("application/json");
        }
    }

    @Test
    void the_language_is_persian_unless_the_reader_is_english() throws Exception {
        try (Peer peer = new Peer(request -> request.reply(200, "{}"))) {
            Sender sender = Senders.to(peer.uri(), USUAL);
            sender.send(Call.get("a"), Reply::members);
            sender.with(USUAL.inLanguageOf(Locale.UK)).send(Call.get("a"), Reply::members);
            sender.with(USUAL.inLanguageOf(Locale.FRENCH)).send(Call.get("a"), Reply::members);
            assertThat(peer.heard())
                    .extracting(heard -> heard.header("Accept-Language"))
                    .containsExactly("fa", "en", "fa");
        }
    }

    @Test
    void narrower_options_go_before_wider_ones_and_leave_the_rest() throws Exception {
        try (Peer peer = new Peer(request -> request.reply(200, "{}"))) {
            Sender wide = Senders.to(
                    peer.uri(),
                    USUAL.header("X-Trace", "1").header("X-Other", "2").inLanguageOf(Locale.UK));
            wide.with(USUAL.header("x-trace", "3")).send(Call.get("a"), Reply::members);
            wide.send(Call.get("a"), Reply::members);
            assertThat(peer.heard())
                    .extracting(heard ->
                            heard.header("X-Trace") + heard.header("X-Other") + heard.header("Accept-Language"))
                    .containsExactly("32en", "12en");
        }
    }

    @Test
    void whoever_calls_says_so_with_a_token_or_a_pass_or_both() throws Exception {
        try (Peer peer = new Peer(request -> request.reply(200, "{}"))) {
            Credentials both = Credentials.bearer(() -> "t").and(Credentials.pass(() -> "p"));
            Senders.to(peer.uri(), USUAL.as(both)).send(Call.get("a"), Reply::members);
            assertThat(peer.heard().get(0).header("Authorization")).isEqualTo("Bearer t");
            assertThat(peer.heard().get(0).header("Feedback-Pass")).isEqualTo("p");
        }
    }

    @Test
    void credentials_that_cannot_be_headers_are_refused_and_not_quoted() {
        Sender sender = Senders.to(Peer.nowhere(), USUAL.as(Credentials.bearer(() -> "secret\r\nX-Evil: 1")));
        assertThatThrownBy(() -> sender.send(Call.get("a"), Reply::members))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("secret");
        assertThatThrownBy(() -> USUAL.header("X-Token", "سارا"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("سارا");
        assertThatThrownBy(() -> USUAL.header("host", "elsewhere")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> USUAL.header("X Y", "1")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_call_that_takes_keys_has_a_new_one_of_its_own_unless_one_is_given() throws Exception {
        try (Peer peer = new Peer(request -> request.reply(200, "{}"))) {
            Sender sender = Senders.to(peer.uri(), USUAL);
            IdempotencyKey given = IdempotencyKey.of(KEY);
            sender.send(Call.post("a").keyed(), Reply::members);
            sender.send(Call.post("a").keyed(), Reply::members);
            sender.with(USUAL.once(given)).send(Call.post("a").keyed(), Reply::members);
            sender.send(Call.post("a").once(given), Reply::members);
            sender.with(USUAL.once(given)).send(Call.post("a"), Reply::members);
            sender.with(USUAL.retrying(RetryPolicy.none())).send(Call.post("a").keyed(), Reply::members);
            List<String> keys = peer.heard().stream()
                    .map(heard -> heard.header("Idempotency-Key"))
                    .toList();
            assertThat(keys.get(0)).matches("[0-9a-f]{32}");
            assertThat(keys.get(1)).matches("[0-9a-f]{32}").isNotEqualTo(keys.get(0));
            assertThat(keys.subList(2, 6)).containsExactly(KEY, KEY, "", "");
        }
    }

    @Test
    void a_reply_has_a_version_and_a_request_id() throws Exception {
        try (Peer peer =
                new Peer(request -> request.reply(200, "{\"شرح\":\"چراغ\"}", "ETag: \"12\"", "X-Request-Id: r-1"))) {
            Sender sender = Senders.to(peer.uri(), USUAL);
            assertThat(sender.send(Call.get("a"), Reply::version)).hasValue(12);
            assertThat(sender.send(Call.get("a"), Reply::requestId)).contains("r-1");
            assertThat(sender.send(Call.get("a"), Reply::members)).isEqualTo(Map.of("شرح", "چراغ"));
        }
    }

    @Test
    void a_stream_is_read_by_whoever_asked() throws Exception {
        try (Peer peer = new Peer(request -> request.reply(200, "چراغ"))) {
            try (InputStream body =
                    Senders.to(peer.uri(), USUAL).send(Call.get("a").streaming(), Reply::stream)) {
                assertThat(new String(body.readAllBytes(), StandardCharsets.UTF_8))
                        .isEqualTo("چراغ");
            }
        }
    }

    @Test
    void cancelling_a_call_ends_its_exchange() throws Exception {
        CountDownLatch came = new CountDownLatch(1);
        CountDownLatch gone = new CountDownLatch(1);
        try (Peer peer = silent(came, gone)) {
            CompletableFuture<Map<String, Object>> call =
                    Senders.to(peer.uri(), USUAL).sendAsync(Call.get("a"), Reply::members);
            assertThat(came.await(10, TimeUnit.SECONDS)).isTrue();
            call.cancel(true);
            assertThat(gone.await(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void cancelling_a_call_while_it_waits_to_be_made_again_ends_it() throws Exception {
        CountDownLatch waiting = new CountDownLatch(1);
        CompletableFuture<Duration> wait = new CompletableFuture<>();
        HastyTime time = new HastyTime(Instant.EPOCH);
        Timekeeper endless = new Timekeeper() {
            @Override
            public Instant instant() {
                return time.instant();
            }

            @Override
            public long nanos() {
                return time.nanos();
            }

            @Override
            public CompletableFuture<Duration> after(Duration delay) {
                waiting.countDown();
                return wait;
            }
        };
        try (Peer peer = new Peer(request -> request.reply(503, "{}"))) {
            CompletableFuture<Map<String, Object>> call =
                    Senders.to(peer.uri(), USUAL, endless).sendAsync(Call.get("a"), Reply::members);
            assertThat(waiting.await(10, TimeUnit.SECONDS)).isTrue();
            call.cancel(true);
            wait.exceptionally(cancelled -> Duration.ZERO).get(10, TimeUnit.SECONDS);
            assertThat(wait).isCancelled();
            assertThat(peer.heard()).hasSize(1);
        }
    }

    @Test
    void an_interrupt_gives_the_call_up_and_stays_visible() throws Exception {
        CountDownLatch came = new CountDownLatch(1);
        CountDownLatch gone = new CountDownLatch(1);
        try (Peer peer = silent(came, gone)) {
            CompletableFuture<Boolean> interrupted = new CompletableFuture<>();
            Thread caller = new Thread(() -> {
                try {
                    Senders.to(peer.uri(), USUAL).send(Call.get("a"), Reply::members);
                } catch (CancellationException e) {
                    interrupted.complete(Thread.currentThread().isInterrupted());
                }
            });
            caller.start();
            assertThat(came.await(10, TimeUnit.SECONDS)).isTrue();
            caller.interrupt();
            assertThat(interrupted.get(10, TimeUnit.SECONDS)).isTrue();
            assertThat(gone.await(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void a_reply_that_cannot_be_read_may_have_been_one_and_is_not_quoted() throws Exception {
        try (Peer peer = new Peer(request -> request.reply(200, "<html>سارا نمونه‌ای</html>", "X-Request-Id: r-2"))) {
            TransportException unreadable = catchThrowableOfType(
                    TransportException.class,
                    () -> Senders.to(peer.uri(), USUAL).send(Call.post("a"), Reply::members));
            assertThat(unreadable.mayHaveArrived()).isTrue();
            assertThat(unreadable.requestId()).contains("r-2");
            TransportTrial.quotesNobody(unreadable);
        }
    }

    @Test
    void a_defect_of_an_operation_or_of_a_transport_never_leaves_a_caller_waiting() {
        Transport defect = request -> {
            throw new UncheckedIOException(new IOException("defect"));
        };
        FeedbackClient client =
                FeedbackClient.builder(Peer.nowhere()).transport(defect).build();
        assertThatThrownBy(() -> client.sender().send(Call.get("a"), Reply::members))
                .isInstanceOf(UncheckedIOException.class);
        Transport nothing = request -> CompletableFuture.failedFuture(new AssertionError("defect"));
        FeedbackClient other =
                FeedbackClient.builder(Peer.nowhere()).transport(nothing).build();
        assertThatThrownBy(() -> other.sender().send(Call.get("a"), Reply::members))
                .hasRootCauseInstanceOf(AssertionError.class);
    }

    private static Peer silent(CountDownLatch came, CountDownLatch gone) {
        return new Peer(request -> {
            came.countDown();
            request.untilGone();
            gone.countDown();
        });
    }
}
