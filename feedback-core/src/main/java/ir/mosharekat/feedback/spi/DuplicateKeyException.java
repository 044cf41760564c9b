package ir.mosharekat.feedback.spi;

/** A key is taken: somebody else stored the same identifier, tracking code or submission first. Ends the unit of work. */
public final class DuplicateKeyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Creates the exception. It quotes no value. */
    public DuplicateKeyException() {
        super("A key is taken");
    }
}
