package ir.mosharekat.feedback.http.server.front;

/** The container takes the servlet out of service. */
public final class ClosingException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ClosingException() {
        super("The servlet is being taken out of service");
    }
}
