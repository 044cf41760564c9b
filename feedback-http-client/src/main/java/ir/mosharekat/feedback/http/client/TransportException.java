package ir.mosharekat.feedback.http.client;

import java.net.SocketException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/**
 * No whole reply came: no connection, a connection that broke, a reply that was cut, too long or unreadable. Unless
 * {@link #mayHaveArrived()} is false nobody knows whether the call took effect; repeating it is safe with the same
 * idempotency key only.
 */
public class TransportException extends FeedbackHttpException {

    private static final long serialVersionUID = 1L;

    /** How far the request may have come. */
    private final Reach reach;

    /** How far a request may have come. */
    public enum Reach {
        /** No byte of it can have reached the server. */
        NEVER_SENT,
        /** The server may have it, and may have done what it asks. */
        MAY_HAVE_ARRIVED
    }

    /**
     * Creates the exception. The cause is kept only if it is of a kind that does not quote the other side: a reply that
     * cannot be parsed is quoted by whoever could not parse it.
     *
     * @param reach how far the request may have come
     * @param cause what went wrong below; its class is named in the message
     */
    public TransportException(Reach reach, Throwable cause) {
        this(reach, "No whole reply (" + cause.getClass().getSimpleName() + ")", null, quotesNobody(cause));
    }

    TransportException(Reach reach, String message, @Nullable String requestId, @Nullable Throwable cause) {
        super(
                message
                        + (reach == Reach.NEVER_SENT
                                ? ", the request was never sent"
                                : ", the request may have arrived"),
                requestId,
                cause);
        this.reach = reach;
    }

    /**
     * Whether the server may have the request.
     *
     * @return false if it is certain that the call took no effect
     */
    public boolean mayHaveArrived() {
        return reach == Reach.MAY_HAVE_ARRIVED;
    }

    private static @Nullable Throwable quotesNobody(Throwable cause) {
        boolean plain = cause instanceof SocketException
                || cause instanceof SSLException
                || cause instanceof UnknownHostException;
        return plain ? cause : null;
    }
}
