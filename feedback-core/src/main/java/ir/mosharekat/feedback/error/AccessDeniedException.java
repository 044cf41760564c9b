package ir.mosharekat.feedback.error;

/** The policy does not let this actor do that, and the actor may know that the case exists. */
public final class AccessDeniedException extends FeedbackException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param action what was asked for
     */
    public AccessDeniedException(String action) {
        super("access.denied", action);
    }
}
