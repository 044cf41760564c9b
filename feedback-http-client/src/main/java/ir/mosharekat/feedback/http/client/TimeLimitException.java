package ir.mosharekat.feedback.http.client;

import java.time.Duration;

/** No whole reply came within the time limit. The exchange was given up; the call may have taken effect. */
public final class TimeLimitException extends TransportException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param limit the time that was allowed
     */
    public TimeLimitException(Duration limit) {
        super(Reach.MAY_HAVE_ARRIVED, "No whole reply within " + limit, null, null);
    }
}
