package ir.mosharekat.feedback.http.client;

import ir.mosharekat.feedback.tracking.IdempotencyKey;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A call with all that is decided once for it, before its first attempt: above all its idempotency key. A key made anew for
 * each attempt would let each attempt take effect.
 */
final class Envelope {

    private final Service service;
    private final Call call;
    private final CallOptions options;
    private final @Nullable IdempotencyKey key;

    Envelope(Service service, Call call, CallOptions options) {
        this.service = service;
        this.call = call;
        this.options = options;
        this.key = key(service, call, options);
    }

    private static @Nullable IdempotencyKey key(Service service, Call call, CallOptions options) {
        if (!call.isKeyed()) {
            return null;
        }
        return call.key()
                .or(options::key)
                .orElseGet(() -> options.retryPolicy().retries() == 0 ? null : IdempotencyKey.random(service.random()));
    }

    /** Whether making the call again cannot take effect again. */
    boolean isRepeatable() {
        return key != null || call.repeatsHarmlessly();
    }

    RetryPolicy retryPolicy() {
        return options.retryPolicy();
    }

    Duration timeLimit() {
        return options.timeLimit();
    }

    /** The request of one attempt, which may last so long. */
    TransportRequest request(Duration limit) {
        return new TransportRequest(
                call.method(),
                call.uri(service.base()),
                headers(),
                call.payload().orElse(null),
                new ReplyLimits(limit, call.largestReply(), call.mode()));
    }

    private Map<String, String> headers() {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.put(HeaderFields.ACCEPT, accepted());
        headers.put(HeaderFields.ACCEPT_LANGUAGE, options.languageTag());
        headers.putAll(call.headers());
        headers.putAll(options.headers());
        headers.putAll(HeaderFields.checked(options.credentials().headers()));
        call.versionTag().ifPresent(tag -> headers.put(HeaderFields.IF_MATCH, tag));
        if (key != null) {
            headers.put(HeaderFields.IDEMPOTENCY_KEY, key.reveal());
        }
        return headers;
    }

    private String accepted() {
        return call.mode() == ReplyLimits.Mode.STREAMED ? "*/*" : Call.JSON + ", application/problem+json";
    }
}
