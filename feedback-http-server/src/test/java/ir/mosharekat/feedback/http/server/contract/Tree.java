package ir.mosharekat.feedback.http.server.contract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Ways through the maps and lists that a document and its examples are made of. */
final class Tree {

    private Tree() {}

    /** {@return a node as a map; empty if it is none} */
    @SuppressWarnings("unchecked")
    static Map<String, Object> map(@Nullable Object node) {
        return node instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }

    /** {@return a node as a list; empty if it is none} */
    @SuppressWarnings("unchecked")
    static List<Object> list(@Nullable Object node) {
        return node instanceof List<?> list ? (List<Object>) list : List.of();
    }

    /** {@return a node as a text; empty if it is none} */
    static String text(@Nullable Object node) {
        return node instanceof String text ? text : "";
    }

    /** {@return all maps in a node, itself first} */
    static Stream<Map<String, Object>> maps(@Nullable Object node) {
        if (node instanceof Map<?, ?>) {
            return Stream.concat(
                    Stream.of(map(node)), map(node).values().stream().flatMap(Tree::maps));
        }
        return list(node).stream().flatMap(Tree::maps);
    }

    /** {@return a copy that can be changed without changing the node} */
    static @Nullable Object copy(@Nullable Object node) {
        if (node instanceof Map<?, ?>) {
            Map<String, @Nullable Object> copy = new LinkedHashMap<>();
            map(node).forEach((key, value) -> copy.put(key, copy(value)));
            return copy;
        }
        if (node instanceof List<?>) {
            List<@Nullable Object> copy = new ArrayList<>();
            list(node).forEach(item -> copy.add(copy(item)));
            return copy;
        }
        return node;
    }
}
