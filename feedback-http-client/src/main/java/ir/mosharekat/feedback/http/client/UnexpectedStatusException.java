package ir.mosharekat.feedback.http.client;

/** A status that no call asks for, such as a redirect (3xx), which is never followed: credentials would travel with it. */
public final class UnexpectedStatusException extends StatusException {

    private static final long serialVersionUID = 1L;

    UnexpectedStatusException(Refusal refusal) {
        super(refusal);
    }
}
