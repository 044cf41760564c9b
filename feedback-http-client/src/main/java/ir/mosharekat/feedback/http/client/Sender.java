package ir.mosharekat.feedback.http.client;

import ir.mosharekat.feedback.tracking.IdempotencyKey;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;

/**
 * The seam between operations and HTTP: a {@link Call} goes in, and what an operation reads from the {@link Reply} comes
 * out, or a {@link FeedbackHttpException}. Immutable and thread-safe.
 *
 * <p>The reading is part of an attempt: a reply that cannot be read (cut short by a wrong length, or a page of some gateway
 * under the status 200) is as good as none. It is given replies of the 200s only.
 */
final class Sender {

    private final Service service;
    private final CallOptions options;

    Sender(Service service, CallOptions options) {
        this.service = service;
        this.options = options;
    }

    /** The same service, with options that go before those of this. */
    Sender with(CallOptions narrower) {
        return new Sender(service, narrower.over(options));
    }

    /**
     * Describes a call. Its idempotency key is drawn here, so that whoever sends the same request again after a failure
     * registers once.
     */
    <T> Request<T> request(Call call, Function<Reply, T> reading) {
        boolean needsKey = call.isKeyed() && options.key().isEmpty();
        Sender own = needsKey ? with(CallOptions.none().once(IdempotencyKey.random(service.random()))) : this;
        return new SentRequest<>(own, call, reading);
    }

    /** What is said of all calls. */
    CallOptions options() {
        return options;
    }

    /**
     * Makes a call without waiting for it.
     *
     * @return what was read; cancelling it ends the exchange and all that would have followed
     */
    <T> CompletableFuture<T> sendAsync(Call call, Function<Reply, T> reading) {
        return new Attempts<>(service, new Envelope(service, call, options), reading).begin();
    }

    /**
     * Makes a call and waits for it.
     *
     * @return what was read
     * @throws FeedbackHttpException if it did not succeed
     * @throws CancellationException if the thread was interrupted, which it then still is; the exchange is given up
     */
    <T> T send(Call call, Function<Reply, T> reading) {
        CompletableFuture<T> outcome = sendAsync(call, reading);
        try {
            return outcome.get();
        } catch (InterruptedException e) {
            outcome.cancel(true);
            Thread.currentThread().interrupt();
            throw new CancellationException("Interrupted while waiting for the service");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
