package ir.mosharekat.feedback.http.client;

/** Too many requests from one source in too short a time (429); see {@link #retryAfter()}. */
public final class RateLimitedException extends ClientErrorException {

    private static final long serialVersionUID = 1L;

    RateLimitedException(Refusal refusal) {
        super(refusal);
    }
}
