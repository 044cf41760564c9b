package ir.mosharekat.feedback.http.client;

/** The call as it was made cannot be served (4xx); made again unchanged, it will be refused again in most cases. */
public class ClientErrorException extends StatusException {

    private static final long serialVersionUID = 1L;

    ClientErrorException(Refusal refusal) {
        super(refusal);
    }
}
