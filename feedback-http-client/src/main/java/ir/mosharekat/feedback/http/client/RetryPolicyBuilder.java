package ir.mosharekat.feedback.http.client;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Collects what a {@link RetryPolicy} is made of. Not thread-safe. */
public final class RetryPolicyBuilder {

    private static final int MOST = 20;
    private static final Duration LONGEST = Duration.ofHours(1);

    int retries = 3;
    Duration firstWindow = Duration.ofSeconds(2);
    Duration widestWindow = Duration.ofSeconds(20);

    @Nullable
    Duration attemptLimit;

    RetryPolicyBuilder() {}

    /**
     * Sets how often a call is made again at most.
     *
     * @param most 0 to 20
     * @return this builder
     * @throws IllegalArgumentException if it is another number
     */
    public RetryPolicyBuilder retries(int most) {
        if (most < 0 || most > MOST) {
            throw new IllegalArgumentException("A call is retried 0 to " + MOST + " times");
        }
        retries = most;
        return this;
    }

    /**
     * Sets the window that the wait before the first retry is drawn from; it doubles with each retry.
     *
     * @param window more than nothing, at most an hour
     * @return this builder
     * @throws IllegalArgumentException if it is shorter or longer
     */
    public RetryPolicyBuilder firstWindow(Duration window) {
        firstWindow = sensible(window);
        return this;
    }

    /**
     * Sets where the window stops doubling.
     *
     * @param window more than nothing, at most an hour
     * @return this builder
     * @throws IllegalArgumentException if it is shorter or longer
     */
    public RetryPolicyBuilder widestWindow(Duration window) {
        widestWindow = sensible(window);
        return this;
    }

    /**
     * Sets how long one attempt may last before it is given up for the next; all that is left of the call's time limit if
     * nothing is set. Too little for a big upload makes all attempts fail.
     *
     * @param limit more than nothing, at most an hour
     * @return this builder
     * @throws IllegalArgumentException if it is shorter or longer
     */
    public RetryPolicyBuilder attemptLimit(Duration limit) {
        attemptLimit = sensible(limit);
        return this;
    }

    /**
     * Makes the policy.
     *
     * @return the policy
     */
    public RetryPolicy build() {
        return new RetryPolicy(this);
    }

    static Duration sensible(Duration time) {
        if (time.isNegative() || time.isZero() || time.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("The time has to be more than nothing and at most " + LONGEST);
        }
        return time;
    }
}
