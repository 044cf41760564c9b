package ir.mosharekat.feedback.http.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Timeout(30)
class RetriesTest {

    /** A Sunday; what the header calls it is worked out below. */
    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");

    private final HastyTime time = new HastyTime(NOW);

    /** A peer that is busy for a while and then replies. */
    private static Peer busy(int times, int status, String... headers) {
        AtomicInteger left = new AtomicInteger(times);
        return new Peer(request -> {
            request.body();
            if (left.getAndDecrement() > 0) {
                request.reply(status, "{\"code\":\"busy\"}", headers);
            } else {
                request.reply(200, "{}");
            }
        });
    }

    private Sender sender(Peer peer) {
        return Senders.to(peer.uri(), CallOptions.none(), time);
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 429, 502, 503, 504})
    void what_may_pass_is_tried_again_up_to_three_times(int status) {
        try (Peer peer = busy(3, status)) {
            sender(peer).send(Call.get("a"), Reply::members);
            assertThat(peer.heard()).hasSize(4);
            assertThat(time.waits()).hasSize(3);
        }
        try (Peer peer = busy(4, status)) {
            StatusException refused = catchThrowableOfType(
                    StatusException.class, () -> sender(peer).send(Call.get("a"), Reply::members));
            assertThat(refused.status()).isEqualTo(status);
            assertThat(refused.attempts()).isEqualTo(4);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {302, 400, 401, 403, 404, 409, 412, 422, 428, 500, 501, 599})
    void no_other_status_is_tried_again(int status) {
        try (Peer peer = busy(1, status)) {
            StatusException refused = catchThrowableOfType(
                    StatusException.class, () -> sender(peer).send(Call.get("a"), Reply::members));
            assertThat(refused.attempts()).isEqualTo(1);
            assertThat(peer.heard()).hasSize(1);
        }
    }

    @Test
    void what_could_take_effect_twice_is_made_once() {
        for (Call call : new Call[] {Call.post("a"), Call.of("PUT", "a"), Call.of("DELETE", "a")}) {
            try (Peer peer = busy(1, 503)) {
                assertThatThrownBy(() -> sender(peer).send(call, Reply::members))
                        .isInstanceOf(ServerErrorException.class);
                assertThat(peer.heard()).hasSize(1);
            }
        }
    }

    @Test
    void what_is_over_a_version_is_made_again() {
        try (Peer peer = busy(2, 503)) {
            sender(peer).send(Call.of("PUT", "a").ifMatch(3), Reply::members);
            assertThat(peer.heard()).hasSize(3);
        }
    }

    @Test
    void all_attempts_of_a_call_have_the_same_key_and_the_same_body() throws Exception {
        Payload.Source source = () -> new ByteArrayInputStream("روشنایی".getBytes(StandardCharsets.UTF_8));
        try (Peer peer = busy(3, 503)) {
            Call call = Call.post("a")
                    .payload(Payload.streamed("text/plain", source))
                    .keyed();
            sender(peer).send(call, Reply::members);
            assertThat(peer.heard()).hasSize(4);
            String key = peer.heard().get(0).header("Idempotency-Key");
            for (Heard heard : peer.heard()) {
                assertThat(heard.header("Idempotency-Key")).isEqualTo(key).hasSize(32);
                assertThat(heard.text()).isEqualTo("روشنایی");
            }
        }
    }

    @Test
    void credentials_are_asked_for_each_attempt() {
        AtomicInteger asked = new AtomicInteger();
        CallOptions options = CallOptions.none().as(Credentials.bearer(() -> "t" + asked.incrementAndGet()));
        try (Peer peer = busy(2, 503)) {
            sender(peer).with(options).send(Call.get("a"), Reply::members);
            assertThat(peer.heard())
                    .extracting(heard -> heard.header("Authorization"))
                    .containsExactly("Bearer t1", "Bearer t2", "Bearer t3");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Retry-After: 5 | 5",
                "Retry-After: 0 | 0",
                "Retry-After: Sun, 22 Nov 2026 08:00:07 GMT | 7",
                "Retry-After: Sun, 22 Nov 2026 07:00:00 GMT | 0",
                "Retry-After: soon | 0",
                "Retry-After: -5 | 0",
                "Retry-After: ۵ | 0"
            })
    void what_the_server_asks_to_wait_is_waited_and_a_little_more(String header, int seconds) {
        try (Peer peer = busy(1, 429, header)) {
            sender(peer).send(Call.get("a"), Reply::members);
            assertThat(time.waits())
                    .singleElement()
                    .satisfies(wait ->
                            assertThat(wait).isBetween(Duration.ofSeconds(seconds), Duration.ofSeconds(seconds + 2)));
        }
    }

    @Test
    void a_date_is_counted_from_the_servers_own_clock() {
        String[] ahead = {"Retry-After: Sun, 22 Nov 2026 09:00:04 GMT", "Date: Sun, 22 Nov 2026 09:00:00 GMT"};
        try (Peer peer = busy(1, 503, ahead)) {
            sender(peer).send(Call.get("a"), Reply::members);
            assertThat(time.waits().get(0)).isBetween(Duration.ofSeconds(4), Duration.ofSeconds(6));
        }
    }

    @Test
    void a_wait_beyond_the_time_limit_is_not_begun_and_the_caller_hears_of_it_at_once() {
        try (Peer peer = busy(1, 429, "Retry-After: 60")) {
            RateLimitedException refused = catchThrowableOfType(
                    RateLimitedException.class, () -> sender(peer).send(Call.get("a"), Reply::members));
            assertThat(refused.retryAfter()).contains(Duration.ofMinutes(1));
            assertThat(time.waits()).isEmpty();
        }
    }

    @Test
    void a_connection_that_breaks_is_tried_again_and_the_failure_is_the_last_one() {
        AtomicInteger breaks = new AtomicInteger(2);
        try (Peer peer = new Peer(request -> {
            request.body();
            if (breaks.getAndDecrement() > 0) {
                request.reset();
            } else {
                request.reply(503, "{}");
            }
        })) {
            assertThatThrownBy(() -> sender(peer).send(Call.post("a").keyed(), Reply::members))
                    .isInstanceOf(ServerErrorException.class);
            assertThat(peer.heard()).hasSize(4);
        }
        assertThatThrownBy(() -> Senders.to(Peer.nowhere(), CallOptions.none(), time)
                        .send(Call.post("a").keyed(), Reply::members))
                .isInstanceOfSatisfying(
                        TransportException.class,
                        failure -> assertThat(failure.mayHaveArrived()).isFalse());
    }

    @Test
    void an_attempt_that_hangs_is_given_up_for_the_next() {
        AtomicInteger hangs = new AtomicInteger(1);
        RetryPolicy policy =
                RetryPolicy.builder().attemptLimit(Duration.ofMillis(300)).build();
        try (Peer peer = new Peer(request -> {
            if (hangs.getAndDecrement() > 0) {
                request.untilGone();
            } else {
                request.reply(200, "{}");
            }
        })) {
            sender(peer).with(CallOptions.none().retrying(policy)).send(Call.get("a"), Reply::members);
            assertThat(peer.heard()).hasSize(2);
        }
    }

    @Test
    void the_time_limit_is_for_the_whole_call() {
        Duration limit = Duration.ofSeconds(1);
        CallOptions options = CallOptions.none()
                .within(limit)
                .retrying(RetryPolicy.builder()
                        .retries(20)
                        .firstWindow(Duration.ofMillis(50))
                        .attemptLimit(Duration.ofMillis(300))
                        .build());
        try (Peer peer = new Peer(Heard::untilGone)) {
            long begin = System.nanoTime();
            assertThatThrownBy(() -> Senders.to(peer.uri(), options).send(Call.get("a"), Reply::members))
                    .isInstanceOf(TimeLimitException.class);
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(limit.plus(Proof.MARGIN));
            assertThat(peer.heard()).hasSizeGreaterThan(1);
        }
    }
}
