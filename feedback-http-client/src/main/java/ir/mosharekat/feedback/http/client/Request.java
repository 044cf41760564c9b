package ir.mosharekat.feedback.http.client;

import java.util.concurrent.CompletableFuture;

/**
 * A call that was described and is not made yet: nothing is sent before {@link #send} or {@link #sendAsync}. Immutable and
 * thread-safe.
 *
 * <p>A request that registers something is one submission with a key of its own. Sent again after a failure it registers
 * once; whoever wants to register twice asks the client for two requests.
 *
 * @param <T> what the service replies
 */
public interface Request<T> {

    /**
     * Makes the call and waits for its reply.
     *
     * @return the reply
     * @throws FeedbackHttpException if it did not succeed
     * @throws java.util.concurrent.CancellationException if the thread was interrupted, which it then still is
     */
    T send();

    /**
     * Makes the call without waiting for it.
     *
     * @return the reply, or the same failure as of {@link #send}; cancelling it gives the call up
     */
    CompletableFuture<T> sendAsync();

    /**
     * The same call, made otherwise.
     *
     * @param options what differs
     * @return a copy
     */
    Request<T> with(CallOptions options);

    /**
     * A request that needs no service, for tests of whoever sends requests.
     *
     * @param reply what it replies
     * @param <T> the type of that
     * @return a request that succeeds each time
     */
    static <T> Request<T> answered(T reply) {
        return new DecidedRequest<>(() -> reply);
    }

    /**
     * A request that needs no service and fails, for tests of whoever sends requests.
     *
     * @param failure what it fails with, such as a {@link TransportException}
     * @param <T> what it would reply
     * @return a request that fails each time
     */
    static <T> Request<T> failing(FeedbackHttpException failure) {
        return new DecidedRequest<>(() -> {
            throw failure;
        });
    }

    /**
     * A request that needs no service and is refused, for tests of whoever sends requests.
     *
     * @param status the HTTP status, such as 412
     * @param code the stable code, such as {@code version.stale}
     * @param <T> what it would reply
     * @return a request that fails each time, with the {@link StatusException} of that status
     */
    static <T> Request<T> refused(int status, String code) {
        return failing(new Refusal(Problem.of(status, code), null, null, 1).exception());
    }
}
