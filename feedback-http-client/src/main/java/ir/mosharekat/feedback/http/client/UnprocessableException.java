package ir.mosharekat.feedback.http.client;

/** What was sent breaks rules of its own (422); see {@link Problem#violations()}. */
public final class UnprocessableException extends ClientErrorException {

    private static final long serialVersionUID = 1L;

    UnprocessableException(Refusal refusal) {
        super(refusal);
    }
}
