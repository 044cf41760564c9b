package ir.mosharekat.feedback.http.server.contract;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes open schemas strict, for tests: an object has no field but those that are documented, and a value that may be
 * joined by others later is one of those known today. What is composed by {@code allOf} is left as it is.
 */
final class Closing {

    private static final Set<String> LEFT_AS_THEY_ARE =
            Set.of("allOf", "not", "if", "then", "else", "enum", "const", "example", "examples");

    private Closing() {}

    static Map<String, Object> closed(Map<String, Object> schema) {
        Map<String, Object> closed = new LinkedHashMap<>();
        schema.forEach((key, value) -> closed.put(key, LEFT_AS_THEY_ARE.contains(key) ? value : inside(value)));
        if (schema.get("properties") instanceof Map<?, ?>) {
            closed.putIfAbsent("additionalProperties", false);
        }
        if (schema.get("x-extensible-enum") instanceof Iterable<?> known) {
            closed.put("enum", known);
        }
        return closed;
    }

    private static Object inside(@Nullable Object value) {
        if (value instanceof Map<?, ?>) {
            return closed(Tree.map(value));
        }
        return value == null ? Map.of() : value;
    }
}
