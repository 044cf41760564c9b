package ir.mosharekat.feedback.http.client;

/** The request is malformed (400): a defect of the client, or of something between. */
public final class BadRequestException extends ClientErrorException {

    private static final long serialVersionUID = 1L;

    BadRequestException(Refusal refusal) {
        super(refusal);
    }
}
