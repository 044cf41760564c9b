package ir.mosharekat.feedback.http.client;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** One reply as a {@link Transport} brings it. Its body can be read once and has to be closed. */
public final class TransportReply {

    private final int status;
    private final Map<String, List<String>> headers;
    private final InputStream body;

    /**
     * Creates a reply.
     *
     * @param status the HTTP status
     * @param headers names in whatever case, with their values in the order in which they came
     * @param body the body, empty if there is none
     */
    public TransportReply(int status, Map<String, List<String>> headers, InputStream body) {
        this.status = status;
        this.headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        this.headers.putAll(headers);
        this.body = body;
    }

    /**
     * The HTTP status.
     *
     * @return such as 200
     */
    public int status() {
        return status;
    }

    /**
     * A header.
     *
     * @param name its name, in whatever case
     * @return its first value, or empty
     */
    public Optional<String> header(String name) {
        return headers.getOrDefault(name, List.of()).stream().findFirst();
    }

    /**
     * The body.
     *
     * @return always the same stream
     */
    public InputStream body() {
        return body;
    }

    @Override
    public String toString() {
        return "TransportReply[" + status + "]";
    }
}
