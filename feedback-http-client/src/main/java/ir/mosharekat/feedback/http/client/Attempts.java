package ir.mosharekat.feedback.http.client;

import ir.mosharekat.feedback.http.client.TransportException.Reach;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One call from its first attempt to its outcome. One attempt runs at a time, on whatever thread the one before ended. */
@SuppressWarnings("FutureReturnValueIgnored")
final class Attempts<T> {

    private final Service service;
    private final Envelope envelope;
    private final Function<Reply, T> reading;
    private final CompletableFuture<T> outcome = new CompletableFuture<>();
    private final long deadline;

    /** How many were begun; each sees what the one before wrote, through the future that led from one to the other. */
    private int begun;

    /** What is waited for now: a reply, or the time to try again. */
    private volatile @Nullable Future<?> awaited;

    Attempts(Service service, Envelope envelope, Function<Reply, T> reading) {
        this.service = service;
        this.envelope = envelope;
        this.reading = reading;
        this.deadline = service.time().nanos() + envelope.timeLimit().toNanos();
    }

    CompletableFuture<T> begin() {
        service.budget().called();
        outcome.whenComplete((value, failure) -> cancelAwaited());
        attempt();
        return outcome;
    }

    private void attempt() {
        try {
            Duration left = left();
            if (left.isZero() || left.isNegative()) {
                fail(new TimeLimitException(envelope.timeLimit()));
                return;
            }
            begun++;
            Duration limit = envelope.retryPolicy()
                    .attemptLimit()
                    .filter(shorter -> shorter.compareTo(left) < 0)
                    .orElse(left);
            CompletableFuture<TransportReply> reply = service.transport().send(envelope.request(limit));
            await(reply);
            reply.whenComplete(this::answered);
        } catch (RuntimeException e) {
            fail(e);
        }
    }

    private void answered(@Nullable TransportReply carried, @Nullable Throwable failure) {
        try {
            if (carried != null) {
                read(new Reply(carried));
            } else if (cause(failure) instanceof TransportException broken) {
                tryAgainAfter(broken, Duration.ZERO);
            } else {
                fail(cause(failure));
            }
        } catch (RuntimeException | Error e) {
            // Else nobody would ever hear of it: this is the last who could tell the caller.
            fail(e);
        }
    }

    private void read(Reply reply) {
        if (reply.isSuccess()) {
            readSuccess(reply);
            return;
        }
        Duration asked = RetryAfter.of(reply, service.time()).orElse(null);
        StatusException refused = Refusal.of(reply, asked, begun).exception();
        if (envelope.retryPolicy().retriesAfter(reply.status())) {
            tryAgainAfter(refused, asked == null ? Duration.ZERO : asked);
        } else {
            fail(refused);
        }
    }

    private void readSuccess(Reply reply) {
        T value;
        try {
            value = reading.apply(reply);
        } catch (RuntimeException e) {
            reply.close();
            // Without the cause: parsers quote what they could not parse.
            String reason = "The reply cannot be read (" + e.getClass().getSimpleName() + ")";
            String requestId = reply.requestId().orElse(null);
            tryAgainAfter(new TransportException(Reach.MAY_HAVE_ARRIVED, reason, requestId, null), Duration.ZERO);
            return;
        }
        if (!outcome.complete(value)) {
            reply.close();
        }
    }

    private void tryAgainAfter(FeedbackHttpException failure, Duration asked) {
        RetryPolicy policy = envelope.retryPolicy();
        if (outcome.isDone() || !envelope.isRepeatable() || begun > policy.retries()) {
            fail(failure);
            return;
        }
        // On top of what the server asks, or all whom it told the same second would come in that second.
        Duration wait = asked.plus(policy.delay(begun, service.random()));
        if (wait.compareTo(left()) >= 0 || !service.budget().allowsRetry()) {
            fail(failure);
            return;
        }
        CompletableFuture<Duration> time = service.time().after(wait);
        await(time);
        time.thenRunAsync(this::attempt);
    }

    private void fail(Throwable failure) {
        outcome.completeExceptionally(failure);
    }

    private void await(Future<?> next) {
        awaited = next;
        if (outcome.isDone()) {
            cancelAwaited();
        }
    }

    private void cancelAwaited() {
        Future<?> now = awaited;
        if (now != null) {
            now.cancel(true);
        }
    }

    private Duration left() {
        return Duration.ofNanos(deadline - service.time().nanos());
    }

    private static Throwable cause(@Nullable Throwable failure) {
        Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
        return cause == null ? new IllegalStateException("The transport gave neither a reply nor a failure") : cause;
    }
}
