package ir.mosharekat.feedback.http.client;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One request as a {@link Transport} sends it. Immutable; the header values hold secrets, so it never prints them. */
public final class TransportRequest {

    private final String method;
    private final URI uri;
    private final Map<String, String> headers;
    private final @Nullable Payload payload;
    private final ReplyLimits limits;

    TransportRequest(
            String method, URI uri, Map<String, String> headers, @Nullable Payload payload, ReplyLimits limits) {
        this.method = method;
        this.uri = uri;
        this.headers = Map.copyOf(headers);
        this.payload = payload;
        this.limits = limits;
    }

    /**
     * The method.
     *
     * @return such as {@code POST}
     */
    public String method() {
        return method;
    }

    /**
     * Where to.
     *
     * @return an absolute http or https URI
     */
    public URI uri() {
        return uri;
    }

    /**
     * The headers, each name once in whatever case. Those that belong to the payload and to the connection, such as
     * {@code Content-Length} and {@code Host}, are the transport's own matter.
     *
     * @return names and values, checked to be such
     */
    public Map<String, String> headers() {
        return headers;
    }

    /**
     * The body.
     *
     * @return the payload, or empty if the request has none
     */
    public Optional<Payload> payload() {
        return Optional.ofNullable(payload);
    }

    /**
     * What the reply may cost.
     *
     * @return the limits
     */
    public ReplyLimits limits() {
        return limits;
    }

    @Override
    public String toString() {
        return "TransportRequest[" + method + "]";
    }
}
