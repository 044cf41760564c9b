package ir.mosharekat.feedback.error;

/**
 * The store failed. Adapters wrap every exception of their driver in one of these; its message never holds what the
 * driver said, because drivers quote values.
 */
public class StorageException extends FeedbackException {

    private static final long serialVersionUID = 1L;

    /** Whether trying again may help. */
    private final Retry retry;

    /** Whether the same call may succeed if it is made again. */
    public enum Retry {
        /** The failure may pass: a lost connection, a full pool, a deadlock. */
        MAY_HELP,
        /** The same call will fail again. */
        WILL_NOT_HELP
    }

    /**
     * Creates the exception.
     *
     * @param retry whether trying again may help
     * @param cause what the driver reported
     */
    public StorageException(Retry retry, Throwable cause) {
        super(retry == Retry.MAY_HELP ? "store.unavailable" : "store.failed", cause);
        this.retry = retry;
    }

    /**
     * Whether the same call may succeed if it is made again. A registration may only be repeated with its idempotency
     * key: the first one may have been stored although the answer was lost.
     *
     * @return true if trying again may help
     */
    public boolean isTransient() {
        return retry == Retry.MAY_HELP;
    }
}
