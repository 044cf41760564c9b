package ir.mosharekat.feedback.http.client;

/** There is no such thing, or none that whoever calls may know of (404): the two are not told apart. */
public final class ResourceNotFoundException extends ClientErrorException {

    private static final long serialVersionUID = 1L;

    ResourceNotFoundException(Refusal refusal) {
        super(refusal);
    }
}
