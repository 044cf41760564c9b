package ir.mosharekat.feedback.http.client;

/** The call has to say which version of the case the caller has seen, and did not (428). */
public final class PreconditionRequiredException extends ClientErrorException {

    private static final long serialVersionUID = 1L;

    PreconditionRequiredException(Refusal refusal) {
        super(refusal);
    }
}
