package ir.mosharekat.feedback.http.server.front;

/** A body is larger than it may be. */
public final class TooLargeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooLargeException() {
        super("A body is too large");
    }
}
