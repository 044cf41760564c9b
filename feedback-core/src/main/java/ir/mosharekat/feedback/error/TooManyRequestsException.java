package ir.mosharekat.feedback.error;

import java.time.Duration;

/** Too many requests from one source in too short a time. */
public final class TooManyRequestsException extends FeedbackException {

    private static final long serialVersionUID = 1L;

    /** How long the source should wait. */
    private final Duration retryAfter;

    /**
     * Creates the exception.
     *
     * @param retryAfter how long the source should wait, at least a second
     */
    public TooManyRequestsException(Duration retryAfter) {
        super("rate.limited", Math.max(1, retryAfter.plusSeconds(59).toMinutes()));
        this.retryAfter = retryAfter;
    }

    /**
     * How long the source should wait.
     *
     * @return the time to wait
     */
    public Duration retryAfter() {
        return retryAfter;
    }
}
