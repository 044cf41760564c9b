package ir.mosharekat.feedback.attachment;

/** A content is longer than the limit that it was put with; nothing of it is kept. */
public final class BlobTooLargeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Creates the exception. */
    public BlobTooLargeException() {
        super("A content is longer than its limit");
    }
}
