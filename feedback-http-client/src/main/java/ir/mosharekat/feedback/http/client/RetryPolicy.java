package ir.mosharekat.feedback.http.client;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * When a call is made again, and how long after. Only calls that cannot take effect twice are: those that read, those with
 * an idempotency key, those over a version. They are made again when no whole reply came and after the statuses 408, 429,
 * 502, 503 and 504; a {@code Retry-After} is kept to, and nothing ever outlasts the time limit of the call. Immutable.
 *
 * <p>The wait is drawn evenly between nothing and a window that doubles (full jitter), so that clients which failed
 * together do not come back together. That takes a wide window: with two seconds and three retries no tenth of a second
 * sees more than a twentieth of them.
 */
public final class RetryPolicy {

    private static final RetryPolicy STANDARD = builder().build();
    private static final RetryPolicy NONE = builder().retries(0).build();
    private static final Set<Integer> PASSING = Set.of(408, 429, 502, 503, 504);

    private final int retries;
    private final Duration firstWindow;
    private final Duration widestWindow;
    private final @Nullable Duration attemptLimit;

    RetryPolicy(RetryPolicyBuilder from) {
        retries = from.retries;
        firstWindow = from.firstWindow;
        widestWindow = from.widestWindow;
        attemptLimit = from.attemptLimit;
    }

    /**
     * Three retries, within two, four and eight seconds.
     *
     * @return the policy of a client that sets no other
     */
    public static RetryPolicy standard() {
        return STANDARD;
    }

    /**
     * No retries.
     *
     * @return a policy
     */
    public static RetryPolicy none() {
        return NONE;
    }

    /**
     * Starts from the standard policy.
     *
     * @return a builder
     */
    public static RetryPolicyBuilder builder() {
        return new RetryPolicyBuilder();
    }

    /**
     * How often a call is made again at most.
     *
     * @return 0 or more
     */
    public int retries() {
        return retries;
    }

    /**
     * How long one attempt may last before the next is made in its stead.
     *
     * @return the time, or empty if an attempt has all that is left of the call's time limit
     */
    public Optional<Duration> attemptLimit() {
        return Optional.ofNullable(attemptLimit);
    }

    /**
     * Draws how long to wait before a retry.
     *
     * @param retry 1 for the first
     * @param random what to draw from
     * @return from nothing up to the window of this retry, which is left out
     */
    public Duration delay(int retry, RandomGenerator random) {
        long widest = widestWindow.toNanos();
        long window = firstWindow.toNanos();
        for (int i = 1; i < retry && window < widest; i++) {
            window = Math.min(widest, window * 2);
        }
        return Duration.ofNanos(random.nextLong(Math.min(window, widest)));
    }

    boolean retriesAfter(int status) {
        return PASSING.contains(status);
    }
}
