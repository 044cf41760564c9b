package ir.mosharekat.feedback.http.client;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * A request over HTTP.
 *
 * @param sender makes the call
 * @param call the call, which nobody changes any more
 * @param reading reads the reply
 * @param <T> what it replies
 */
record SentRequest<T>(Sender sender, Call call, Function<Reply, T> reading) implements Request<T> {

    @Override
    public T send() {
        return sender.send(call, reading);
    }

    @Override
    public CompletableFuture<T> sendAsync() {
        return sender.sendAsync(call, reading);
    }

    @Override
    public Request<T> with(CallOptions options) {
        return new SentRequest<>(sender.with(options), call, reading);
    }
}
