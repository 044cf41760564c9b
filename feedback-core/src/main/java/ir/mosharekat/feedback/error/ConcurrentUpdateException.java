package ir.mosharekat.feedback.error;

/** Somebody else changed the case since the caller last saw it; nothing of the command was written. */
public final class ConcurrentUpdateException extends FeedbackException {

    private static final long serialVersionUID = 1L;

    /** The version the caller had seen. */
    private final long expected;
    /** The version the case has now. */
    private final long found;

    /**
     * Creates the exception.
     *
     * @param expected the version the caller had seen
     * @param found the version the case has now
     */
    public ConcurrentUpdateException(long expected, long found) {
        super("version.stale", expected, found);
        this.expected = expected;
        this.found = found;
    }

    /**
     * The version the caller had seen.
     *
     * @return the version
     */
    public long expected() {
        return expected;
    }

    /**
     * The version the case has now.
     *
     * @return the version
     */
    public long found() {
        return found;
    }
}
