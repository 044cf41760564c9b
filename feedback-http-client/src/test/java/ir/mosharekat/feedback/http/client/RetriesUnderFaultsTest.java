package ir.mosharekat.feedback.http.client;

import static org.assertj.core.api.Assertions.assertThat;

import ir.mosharekat.feedback.tracking.IdempotencyKey;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Many calls over a line on which every second attempt breaks, in twelve ways. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RetriesUnderFaultsTest {

    private static final int CALLS = Proof.of(10_000, 600);
    private static final int AT_ONCE = 64;
    private static final Set<Fault> ALL = EnumSet.allOf(Fault.class);

    /** What passes: a redirect does not, and is an answer. */
    private static final Set<Fault> PASSING = EnumSet.complementOf(EnumSet.of(Fault.REDIRECT));

    private static final RetryBudget WIDE = RetryBudget.of(2_000, 10_000);

    private static final Transport JDK = JdkTransport.create();
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Random chance = new Random(1405);
    private final AtomicInteger attempts = new AtomicInteger();

    /** What became of a call; without a reply it failed. */
    private record Outcome(String call, @Nullable String reply, Duration lasted) {}

    @BeforeAll
    static void warm_up() {
        // Class loading is no part of anybody's time limit.
        try (Peer peer = new Peer(request -> request.reply(200, "{}"))) {
            sender(JDK, peer.uri(), RetryBudget.standard(), CallOptions.none()).send(Call.get("warm"), Reply::members);
        }
    }

    @Test
    void whatever_breaks_no_call_takes_effect_twice_outlasts_its_limit_or_exceeds_the_budget() throws Exception {
        CallOptions options = CallOptions.none().within(Duration.ofSeconds(2)).retrying(impatient(3));
        try (EffectServer server = new EffectServer();
                FaultProxy proxy = new FaultProxy(server.address(), () -> draw(ALL))) {
            List<Outcome> outcomes = callAll(sender(line(proxy), proxy.uri(), RetryBudget.standard(), options));

            assertThat(server.effects().values()).containsOnly(1);
            assertThat(outcomes)
                    .filteredOn(outcome -> outcome.reply() != null)
                    .hasSizeGreaterThan(CALLS / 3)
                    .allSatisfy(outcome -> {
                        assertThat(outcome.reply()).isEqualTo(outcome.call());
                        assertThat(server.effects()).containsKey(body(outcome.call()));
                    });
            assertThat(longest(outcomes)).isLessThan(Duration.ofSeconds(2).plus(Proof.MARGIN));
            assertThat(attempts.get()).isBetween(CALLS + 1, CALLS + CALLS / 10 + 10);
            assertThat(proxy.played()).containsOnlyKeys(ALL);
        }
    }

    @Test
    void with_enough_retries_every_call_succeeds_and_takes_effect_once() throws Exception {
        Duration limit = Duration.ofSeconds(20);
        CallOptions options = CallOptions.none().within(limit).retrying(impatient(20));
        try (EffectServer server = new EffectServer();
                FaultProxy proxy = new FaultProxy(server.address(), () -> draw(PASSING))) {
            List<Outcome> outcomes = callAll(sender(line(proxy), proxy.uri(), WIDE, options));

            assertThat(outcomes)
                    .allSatisfy(outcome -> assertThat(outcome.reply()).isEqualTo(outcome.call()));
            assertThat(server.effects()).hasSize(CALLS);
            assertThat(server.effects().values()).containsOnly(1);
            assertThat(server.requests()).isGreaterThan(CALLS);
            assertThat(longest(outcomes)).isLessThan(limit.plus(Proof.MARGIN));
            assertThat(proxy.played()).containsOnlyKeys(PASSING);
        }
    }

    /** The twin: the same with a key that is made for each attempt. */
    @Test
    void with_a_key_made_anew_for_each_attempt_calls_take_effect_more_than_once() throws Exception {
        CallOptions options = CallOptions.none().within(Duration.ofSeconds(20)).retrying(impatient(20));
        try (EffectServer server = new EffectServer();
                FaultProxy proxy = new FaultProxy(server.address(), () -> draw(PASSING))) {
            Transport line = anotherKeyEachTime(line(proxy));
            callAll(sender(line, proxy.uri(), WIDE, options));

            assertThat(server.effects().values().stream()
                            .mapToInt(times -> times)
                            .sum())
                    .isGreaterThan(CALLS + CALLS / 10);
        }
    }

    @Test
    void when_the_server_is_down_altogether_retries_stay_within_the_budget() throws Exception {
        assertThat(attemptsWhileDown(RetryBudget.standard())).isBetween(CALLS + 1, CALLS + CALLS / 10 + 10);
    }

    /** The twin: the same with a budget that bounds nothing. */
    @Test
    void without_a_budget_retries_multiply_the_load_on_a_server_that_is_down() throws Exception {
        assertThat(attemptsWhileDown(WIDE)).isEqualTo(4 * CALLS);
    }

    private int attemptsWhileDown(RetryBudget budget) throws Exception {
        // Without a limit for each attempt: one that is given up before it has arrived is heard by nobody.
        CallOptions options = CallOptions.none().retrying(quick(3).build());
        try (EffectServer server = new EffectServer();
                FaultProxy proxy = new FaultProxy(server.address(), () -> Optional.of(Fault.UNAVAILABLE))) {
            assertThat(callAll(sender(counted(JDK), proxy.uri(), budget, options)))
                    .allSatisfy(outcome -> assertThat(outcome.reply()).isNull());
            assertThat(server.effects()).isEmpty();
            assertThat(proxy.requests()).isEqualTo(attempts.get());
            return attempts.get();
        }
    }

    private List<Outcome> callAll(Sender sender) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Future<Outcome>> running = new ArrayList<>();
            for (int i = 0; i < CALLS; i++) {
                String call = "call-" + i;
                running.add(threads.submit(() -> call(sender, call)));
            }
            List<Outcome> outcomes = new ArrayList<>();
            for (Future<Outcome> one : running) {
                outcomes.add(one.get());
            }
            return outcomes;
        } finally {
            threads.shutdownNow();
        }
    }

    private static Outcome call(Sender sender, String name) {
        Call call = Call.post("effects")
                .json(body(name).getBytes(StandardCharsets.UTF_8))
                .keyed();
        long begin = System.nanoTime();
        String reply = null;
        try {
            reply = sender.send(call, answer -> String.valueOf(answer.members().get("call")));
        } catch (FeedbackHttpException e) {
            // No reply is what this outcome says.
        }
        return new Outcome(name, reply, Duration.ofNanos(System.nanoTime() - begin));
    }

    private Transport line(FaultProxy proxy) {
        return counted(proxy.reachedBy(JDK, () -> chance.nextInt(2 * ALL.size()) == 0));
    }

    private Transport counted(Transport transport) {
        return request -> {
            attempts.incrementAndGet();
            return transport.send(request);
        };
    }

    private Optional<Fault> draw(Set<Fault> some) {
        List<Fault> behindTheDoor = new ArrayList<>(some);
        behindTheDoor.remove(Fault.REFUSE);
        return chance.nextBoolean()
                ? Optional.empty()
                : Optional.of(behindTheDoor.get(chance.nextInt(behindTheDoor.size())));
    }

    private static Transport anotherKeyEachTime(Transport transport) {
        return request -> {
            Map<String, String> headers = new TreeMap<>(request.headers());
            headers.put(
                    HeaderFields.IDEMPOTENCY_KEY, IdempotencyKey.random(RANDOM).reveal());
            return transport.send(new TransportRequest(
                    request.method(), request.uri(), headers, request.payload().orElse(null), request.limits()));
        };
    }

    private static RetryPolicy impatient(int retries) {
        return quick(retries).attemptLimit(Duration.ofMillis(300)).build();
    }

    private static RetryPolicyBuilder quick(int retries) {
        return RetryPolicy.builder()
                .retries(retries)
                .firstWindow(Duration.ofMillis(20))
                .widestWindow(Duration.ofMillis(100));
    }

    private static Sender sender(Transport transport, URI base, RetryBudget budget, CallOptions options) {
        Service service = new Service(base, transport, budget, Timekeeper.of(Clock.systemUTC()), RANDOM);
        return new Sender(service, options);
    }

    private static Duration longest(List<Outcome> outcomes) {
        return outcomes.stream().map(Outcome::lasted).max(Duration::compareTo).orElseThrow();
    }

    private static String body(String call) {
        return "{\"call\":\"" + call + "\"}";
    }
}
