package ir.mosharekat.feedback.error;

/**
 * There is no such case, or none that this actor may know of: the two are not told apart. A subscriber, which is hidden
 * from nobody, has a code of its own.
 */
public final class NotFoundException extends FeedbackException {

    private static final long serialVersionUID = 1L;

    /** Creates the exception for a case and all that belongs to one. */
    public NotFoundException() {
        this("case.notFound");
    }

    private NotFoundException(String code) {
        super(code);
    }

    /**
     * Nobody listens under such a name.
     *
     * @return the exception, with the code {@code subscriber.notFound}
     */
    public static NotFoundException subscriber() {
        return new NotFoundException("subscriber.notFound");
    }
}
