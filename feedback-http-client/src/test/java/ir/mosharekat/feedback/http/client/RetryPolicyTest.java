package ir.mosharekat.feedback.http.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RetryPolicyTest {

    private static final int CLIENTS = 1_000;

    @Test
    void of_a_thousand_clients_that_fail_together_no_tenth_of_a_second_sees_more_than_a_twentieth_again() {
        for (long seed = 0; seed < 20; seed++) {
            assertThat(worstShare(RetryPolicy.standard(), new SplittableRandom(seed)))
                    .isLessThanOrEqualTo(0.05);
        }
    }

    /** The twin: with waits that are not drawn, all come back at once. */
    @Test
    void with_fixed_waits_they_all_come_together() {
        RandomGenerator fixed = () -> 1L << 62;
        assertThat(worstShare(RetryPolicy.standard(), fixed)).isGreaterThan(0.3);
    }

    @Test
    void the_window_doubles_until_it_is_widest() {
        RetryPolicy policy = RetryPolicy.builder()
                .firstWindow(Duration.ofMillis(100))
                .widestWindow(Duration.ofMillis(350))
                .build();
        assertThat(longest(policy, 1)).isBetween(Duration.ofMillis(99), Duration.ofMillis(100));
        assertThat(longest(policy, 2)).isBetween(Duration.ofMillis(198), Duration.ofMillis(200));
        assertThat(longest(policy, 3)).isBetween(Duration.ofMillis(346), Duration.ofMillis(350));
        assertThat(longest(policy, 20)).isBetween(Duration.ofMillis(346), Duration.ofMillis(350));
    }

    @Test
    void a_first_window_wider_than_the_widest_is_cut() {
        RetryPolicy policy =
                RetryPolicy.builder().widestWindow(Duration.ofMillis(100)).build();
        assertThat(longest(policy, 1)).isLessThan(Duration.ofMillis(100));
    }

    @Test
    void only_what_may_pass_is_tried_again() {
        for (int status = 100; status < 600; status++) {
            boolean passes = status == 408 || status == 429 || status == 502 || status == 503 || status == 504;
            assertThat(RetryPolicy.standard().retriesAfter(status)).isEqualTo(passes);
        }
    }

    @Test
    void senseless_policies_are_refused() {
        assertThatThrownBy(() -> RetryPolicy.builder().retries(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RetryPolicy.builder().retries(21)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RetryPolicy.builder().firstWindow(Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RetryPolicy.builder().attemptLimit(Duration.ofHours(2)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_budget_is_a_tenth_of_the_calls_over_its_reserve() {
        RetryBudget budget = RetryBudget.standard();
        int retries = 0;
        for (int call = 0; call < CLIENTS; call++) {
            budget.called();
            while (budget.allowsRetry()) {
                retries++;
            }
        }
        assertThat(retries).isBetween(CLIENTS / 10, CLIENTS / 10 + 10);
    }

    @Test
    void a_budget_saves_no_more_than_its_reserve_in_good_times() {
        RetryBudget budget = RetryBudget.of(10, 3);
        for (int call = 0; call < CLIENTS; call++) {
            budget.called();
        }
        assertThat(budget.allowsRetry()).isTrue();
        assertThat(budget.allowsRetry()).isTrue();
        assertThat(budget.allowsRetry()).isTrue();
        assertThat(budget.allowsRetry()).isFalse();
        assertThatThrownBy(() -> RetryBudget.of(10, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Duration longest(RetryPolicy policy, int retry) {
        SplittableRandom random = new SplittableRandom(3);
        Duration longest = Duration.ZERO;
        for (int i = 0; i < 5_000; i++) {
            Duration delay = policy.delay(retry, random);
            longest = delay.compareTo(longest) > 0 ? delay : longest;
        }
        return longest;
    }

    /** All clients fail at the same moment and at each retry; the share of the fullest tenth of a second in all retries. */
    private static double worstShare(RetryPolicy policy, RandomGenerator random) {
        Map<Long, Integer> buckets = new TreeMap<>();
        for (int client = 0; client < CLIENTS; client++) {
            Duration at = Duration.ZERO;
            for (int retry = 1; retry <= policy.retries(); retry++) {
                at = at.plus(policy.delay(retry, random));
                buckets.merge(at.toMillis() / 100, 1, Integer::sum);
            }
        }
        int worst = buckets.values().stream().max(Integer::compare).orElseThrow();
        return (double) worst / (CLIENTS * policy.retries());
    }
}
