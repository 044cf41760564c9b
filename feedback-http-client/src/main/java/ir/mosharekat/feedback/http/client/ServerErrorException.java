package ir.mosharekat.feedback.http.client;

/** The server, or a gateway before it, failed (5xx); whether the call took effect is not known. */
public final class ServerErrorException extends StatusException {

    private static final long serialVersionUID = 1L;

    ServerErrorException(Refusal refusal) {
        super(refusal);
    }
}
