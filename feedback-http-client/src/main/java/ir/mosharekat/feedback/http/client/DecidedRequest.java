package ir.mosharekat.feedback.http.client;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * A request whose outcome is known before anybody sends it.
 *
 * @param outcome gives the reply, or throws
 * @param <T> what it replies
 */
record DecidedRequest<T>(Supplier<T> outcome) implements Request<T> {

    @Override
    public T send() {
        return outcome.get();
    }

    @Override
    public CompletableFuture<T> sendAsync() {
        try {
            return CompletableFuture.completedFuture(outcome.get());
        } catch (FeedbackHttpException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    @Override
    public Request<T> with(CallOptions options) {
        return this;
    }
}
