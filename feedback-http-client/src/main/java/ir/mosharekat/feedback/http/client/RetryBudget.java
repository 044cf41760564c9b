package ir.mosharekat.feedback.http.client;

import java.util.concurrent.atomic.AtomicLong;

/**
 * What bounds the retries of all calls of a client together, so that an outage is not made worse: a bucket of tokens into
 * which each call puts a part of one, and from which each retry takes one (as in the retry budgets of Finagle and the retry
 * throttling of gRPC). Thread-safe; one may be shared by clients of the same service.
 */
public final class RetryBudget {

    /** A token is a hundred parts, so that a percentage is a whole number of them. */
    private static final long TOKEN = 100;

    private final int percent;
    private final long full;
    private final AtomicLong parts;

    private RetryBudget(int percent, int reserve) {
        this.percent = percent;
        this.full = reserve * TOKEN;
        this.parts = new AtomicLong(full);
    }

    /**
     * A full bucket.
     *
     * @param percent how many retries a hundred calls are good for
     * @param reserve how many retries the bucket holds, which a client has from the start
     * @return the budget
     * @throws IllegalArgumentException if one is negative or the reserve is 0 and so could hold nothing
     */
    public static RetryBudget of(int percent, int reserve) {
        if (percent < 0 || reserve < 1) {
            throw new IllegalArgumentException("A budget is 0 percent or more, with a reserve of 1 or more");
        }
        return new RetryBudget(percent, reserve);
    }

    /**
     * One retry for ten calls, and ten in reserve.
     *
     * @return a new budget
     */
    public static RetryBudget standard() {
        return of(10, 10);
    }

    /** Says that a call has begun. */
    void called() {
        parts.updateAndGet(now -> Math.min(full, now + percent));
    }

    /** Takes a token, if there is one. */
    boolean allowsRetry() {
        long before = parts.getAndUpdate(now -> now >= TOKEN ? now - TOKEN : now);
        return before >= TOKEN;
    }
}
