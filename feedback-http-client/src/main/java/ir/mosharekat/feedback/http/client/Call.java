package ir.mosharekat.feedback.http.client;

import ir.mosharekat.feedback.tracking.IdempotencyKey;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One call as an operation describes it, whatever the client's options. Made for one sending, not thread-safe.
 *
 * <p>Nothing personal and no secret belongs in path or query: URLs are logged along the way.
 */
final class Call {

    static final String JSON = "application/json";

    /** More than any page of cases; a reply beyond it is a defect or an attack. */
    private static final long WHOLE = 8L << 20;

    private static final Set<String> READING = Set.of("GET", "HEAD");

    private final String method;
    private final String path;
    private final StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
    private final Map<String, String> headers = new TreeMap<>();
    private @Nullable Payload payload;
    private @Nullable IdempotencyKey key;
    private @Nullable Long version;
    private boolean keyed;
    private boolean harmless;
    private long largestReply = WHOLE;
    private ReplyLimits.Mode mode = ReplyLimits.Mode.WHOLE;

    private Call(String method, String path) {
        this.method = method;
        this.path = path;
    }

    /** A call to a place below the service's address; each segment is one, whatever characters it has. */
    static Call of(String method, String... segments) {
        return new Call(method, Arrays.stream(segments).map(Call::encoded).collect(Collectors.joining("/")));
    }

    static Call get(String... segments) {
        return of("GET", segments);
    }

    static Call post(String... segments) {
        return of("POST", segments);
    }

    /** A parameter; none if there is no value. */
    Call query(String name, @Nullable Object value) {
        if (value != null) {
            query.add(encoded(name) + "=" + encoded(value.toString()));
        }
        return this;
    }

    Call json(byte[] json) {
        return payload(Payload.of(JSON, json));
    }

    Call payload(Payload body) {
        payload = body;
        return this;
    }

    /** A header that the operation has of its own. */
    Call header(String name, String value) {
        headers.put(name, HeaderFields.checkedValue(value));
        return this;
    }

    /** Made twice it does what it does once, although its method does not say so. */
    Call harmless() {
        harmless = true;
        return this;
    }

    /** The operation takes idempotency keys: the one of the options, or one that is made for this call. */
    Call keyed() {
        keyed = true;
        return this;
    }

    /** The operation takes idempotency keys, and this is the one. */
    Call once(IdempotencyKey submission) {
        key = submission;
        return keyed();
    }

    /** Refused if the case is not at this version any more. */
    Call ifMatch(long seen) {
        version = seen;
        return this;
    }

    /** The body of the reply is wanted as it comes. */
    Call streaming() {
        mode = ReplyLimits.Mode.STREAMED;
        return this;
    }

    /** How long the body of the reply may be; 8 MiB if nothing is said. */
    Call atMost(long bytes) {
        largestReply = bytes;
        return this;
    }

    String method() {
        return method;
    }

    URI uri(URI base) {
        return URI.create(base + path + query);
    }

    Optional<Payload> payload() {
        return Optional.ofNullable(payload);
    }

    Map<String, String> headers() {
        return headers;
    }

    boolean isKeyed() {
        return keyed;
    }

    Optional<IdempotencyKey> key() {
        return Optional.ofNullable(key);
    }

    Optional<String> versionTag() {
        return Optional.ofNullable(version).map(seen -> "\"" + seen + "\"");
    }

    /** Whether making it twice cannot take effect twice even without a key. */
    boolean repeatsHarmlessly() {
        return READING.contains(method) || version != null || harmless;
    }

    long largestReply() {
        return largestReply;
    }

    ReplyLimits.Mode mode() {
        return mode;
    }

    private static String encoded(String text) {
        String form = URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
        // A segment of dots would be a step up in the path.
        return form.equals(".") || form.equals("..") ? form.replace(".", "%2E") : form;
    }
}
