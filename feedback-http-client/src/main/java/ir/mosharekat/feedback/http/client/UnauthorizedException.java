package ir.mosharekat.feedback.http.client;

/** The server does not know who calls (401): credentials are missing, wrong or over. */
public final class UnauthorizedException extends ClientErrorException {

    private static final long serialVersionUID = 1L;

    UnauthorizedException(Refusal refusal) {
        super(refusal);
    }
}
