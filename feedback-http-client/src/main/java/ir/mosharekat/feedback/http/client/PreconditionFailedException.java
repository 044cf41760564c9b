package ir.mosharekat.feedback.http.client;

/** Somebody else changed the case since the caller last saw it (412); see {@link Problem#found()} and {@link #attempts()}. */
public final class PreconditionFailedException extends ClientErrorException {

    private static final long serialVersionUID = 1L;

    PreconditionFailedException(Refusal refusal) {
        super(refusal);
    }
}
