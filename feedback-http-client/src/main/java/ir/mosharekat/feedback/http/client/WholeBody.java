package ir.mosharekat.feedback.http.client;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import org.jspecify.annotations.Nullable;

/** Takes the body of a reply into memory, as long as it stays within a limit. */
final class WholeBody implements BodySubscriber<InputStream> {

    private final BodySubscriber<byte[]> bytes = BodySubscribers.ofByteArray();
    private final long limit;
    private long taken;
    private @Nullable Subscription subscription;

    WholeBody(long limit) {
        this.limit = limit;
    }

    @Override
    public CompletionStage<InputStream> getBody() {
        return bytes.getBody().thenApply(ByteArrayInputStream::new);
    }

    @Override
    public void onSubscribe(Subscription body) {
        subscription = body;
        bytes.onSubscribe(body);
    }

    @Override
    public void onNext(List<ByteBuffer> part) {
        taken += part.stream().mapToLong(ByteBuffer::remaining).sum();
        if (taken <= limit) {
            bytes.onNext(part);
        } else if (subscription != null) {
            subscription.cancel();
            subscription = null;
            bytes.onError(new IOException("The reply is longer than " + limit + " bytes"));
        }
    }

    @Override
    public void onError(Throwable failure) {
        bytes.onError(failure);
    }

    @Override
    public void onComplete() {
        bytes.onComplete();
    }
}
