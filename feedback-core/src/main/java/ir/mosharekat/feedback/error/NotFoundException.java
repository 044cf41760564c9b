package ir.mosharekat.feedback.error;

/** There is no such case, or none that this actor may know of: the two are not told apart. */
public final class NotFoundException extends FeedbackException {

    private static final long serialVersionUID = 1L;

    /** Creates the exception. */
    public NotFoundException() {
        super("case.notFound");
    }
}
