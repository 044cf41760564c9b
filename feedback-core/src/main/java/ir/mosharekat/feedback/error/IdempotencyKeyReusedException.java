package ir.mosharekat.feedback.error;

/** An idempotency key that came back with another content; nothing was written for the second one. */
public final class IdempotencyKeyReusedException extends FeedbackException {

    private static final long serialVersionUID = 1L;

    /** Creates the exception. */
    public IdempotencyKeyReusedException() {
        super("idempotencyKey.reused");
    }
}
