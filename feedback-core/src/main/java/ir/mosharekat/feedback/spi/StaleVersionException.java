package ir.mosharekat.feedback.spi;

/** A case has another version than expected: somebody else changed it first. Ends the unit of work. */
public final class StaleVersionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Creates the exception. It quotes no value. */
    public StaleVersionException() {
        super("A case has another version than expected");
    }
}
