package ir.mosharekat.feedback.http.client;

import java.time.Duration;
import java.util.Optional;

/**
 * The server refused the call, or could not do it: a whole reply came whose status is not one of the 200s. A status that
 * this version does not know is one of the subclasses {@link ClientErrorException}, {@link ServerErrorException} and
 * {@link UnexpectedStatusException} by its first digit.
 */
public abstract class StatusException extends FeedbackHttpException {

    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    StatusException(Refusal refusal) {
        super(refusal.message(), refusal.requestId(), null);
        this.refusal = refusal;
    }

    /**
     * The HTTP status.
     *
     * @return such as 409
     */
    public int status() {
        return refusal.problem().status();
    }

    /**
     * What the server said.
     *
     * @return the problem, of which only the status is known if something between refused and the server said nothing
     */
    public Problem problem() {
        return refusal.problem();
    }

    /**
     * The stable code of the problem, such as {@code version.stale}.
     *
     * @return the code, or empty
     */
    public Optional<String> code() {
        return problem().code();
    }

    /**
     * How long the server asks to wait before the call is repeated.
     *
     * @return the time to wait from the reply on, or empty
     */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(refusal.retryAfter());
    }

    /**
     * How many attempts the call took. After more than one, an earlier attempt may have taken effect although its reply
     * was lost: then a stale version may be the caller's own doing.
     *
     * @return at least 1
     */
    public int attempts() {
        return refusal.attempts();
    }
}
