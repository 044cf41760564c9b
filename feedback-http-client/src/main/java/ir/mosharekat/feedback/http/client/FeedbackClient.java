package ir.mosharekat.feedback.http.client;

import java.net.URI;

/**
 * A portal that serves feedback over HTTP, as a program elsewhere sees it. Immutable and thread-safe: build one and share
 * it. Needs no closing.
 *
 * <p>Calls throw a {@link FeedbackHttpException}, and a {@link java.util.concurrent.CancellationException} when the thread
 * is interrupted. Futures fail with the same, and cancelling one ends its exchange.
 */
public final class FeedbackClient {

    private final Sender sender;

    FeedbackClient(Sender sender) {
        this.sender = sender;
    }

    /**
     * Starts a client.
     *
     * @param service where the service is mounted, such as {@code https://portal.example/feedback/}; an absolute http or
     *     https address without user, query and fragment. Credentials and what citizens write are safe over https only
     * @return a builder
     * @throws IllegalArgumentException if the address is another one
     */
    public static FeedbackClientBuilder builder(URI service) {
        return new FeedbackClientBuilder(service);
    }

    /**
     * The same client with other options; a cheap copy that shares connections and the budget of retries.
     *
     * @param options what differs
     * @return a copy
     */
    public FeedbackClient withOptions(CallOptions options) {
        return new FeedbackClient(sender.with(options));
    }

    /** What operations are made on. */
    Sender sender() {
        return sender;
    }
}
