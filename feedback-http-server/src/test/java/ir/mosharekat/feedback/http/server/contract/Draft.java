package ir.mosharekat.feedback.http.server.contract;

import static java.nio.charset.StandardCharsets.UTF_8;

import ir.mosharekat.feedback.http.server.contract.GeneratedRequest.Purpose;
import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request while it is made, and while defects are put into it. Not thread-safe. */
final class Draft {

    private static final String CONTENT_TYPE = "Content-Type";

    private final Operation operation;
    private final Map<String, String> headers = new LinkedHashMap<>();
    private String path;
    private String query = "";
    private @Nullable Object tree;
    private @Nullable Body bytes;

    Draft(Operation operation) {
        this.operation = operation;
        this.path = operation.path();
    }

    Operation operation() {
        return operation;
    }

    Map<String, String> headers() {
        return headers;
    }

    /** {@return the body as a tree; null if nothing is sent} */
    @Nullable
    Object tree() {
        return tree;
    }

    /** Sends a tree as JSON. */
    void send(@Nullable Object body) {
        tree = body;
        headers.put(CONTENT_TYPE, Operation.JSON);
    }

    /** Sends these bytes in place of the tree. */
    void sendInstead(Body body) {
        bytes = body;
    }

    void say(String contentType) {
        headers.put(CONTENT_TYPE, contentType);
    }

    /** Puts a value in place of a parameter, or in place of the value before. */
    void address(Map<String, String> values) {
        path = operation.path();
        values.forEach((name, value) -> path = path.replace("{" + name + "}", encoded(value)));
    }

    void ask(String name, String value) {
        query += (query.isEmpty() ? "?" : "&") + encoded(name) + "=" + encoded(value);
    }

    GeneratedRequest toRequest(Purpose purpose) {
        Body body = bytes == null ? (tree == null ? Body.NONE : Body.of(Json.write(tree))) : bytes;
        return new GeneratedRequest(purpose, operation.method(), path + query, Map.copyOf(headers), body);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, UTF_8).replace("+", "%20");
    }
}
