package ir.mosharekat.feedback.http.client;

/** Whoever calls may not do that (403). */
public final class ForbiddenException extends ClientErrorException {

    private static final long serialVersionUID = 1L;

    ForbiddenException(Refusal refusal) {
        super(refusal);
    }
}
