package ir.mosharekat.feedback.tracking;

/** A case names a key that is not among those the library was given: most likely the key file was lost or replaced. */
public final class MissingKeyException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    MissingKeyException(String keyId) {
        super("Key " + keyId + " is missing. Restore the key file that was in use when these cases were registered; "
                + "without it their receipts cannot be opened.");
    }
}
