package ir.mosharekat.feedback.spi;

/** A lease is no longer held: it ran out and somebody else took the item, or the item is gone. Ends the unit of work. */
public final class StaleLeaseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Creates the exception. It quotes no value. */
    public StaleLeaseException() {
        super("A lease is no longer held");
    }
}
