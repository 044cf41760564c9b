package ir.mosharekat.feedback.http.client;

/** A rule over the present state forbids it (409); see {@link Problem#allowed()}. */
public final class ConflictException extends ClientErrorException {

    private static final long serialVersionUID = 1L;

    ConflictException(Refusal refusal) {
        super(refusal);
    }
}
