package ir.mosharekat.feedback.http.client;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A call that did not succeed: the server refused ({@link StatusException}) or no whole reply came
 * ({@link TransportException}). The message has status, code and request id at most, never a text of anybody.
 */
public abstract class FeedbackHttpException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What the server called the request. */
    private final @Nullable String requestId;

    FeedbackHttpException(String message, @Nullable String requestId, @Nullable Throwable cause) {
        super(requestId == null ? message : message + ", request " + requestId, cause);
        this.requestId = requestId;
    }

    /**
     * What the server called the request, to be named when asking its operators.
     *
     * @return the header {@code X-Request-Id} of the reply, or empty if there was none
     */
    public Optional<String> requestId() {
        return Optional.ofNullable(requestId);
    }
}
