package ir.mosharekat.feedback.json.openapi;

import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Puts parts together: maps become one map, the tags one list, and nothing is given twice. Not thread-safe. */
final class Merging {

    private static final String TAGS = "/tags";

    private final ObjectNode whole = JsonNodeFactory.instance.objectNode();

    /**
     * Adds a part.
     *
     * @throws IllegalStateException if it gives what a part before it has given; nothing tells which of the two is meant
     */
    void add(Part part) {
        merge(whole, part.root(), "", part);
    }

    /** {@return all that was added} */
    ObjectNode root() {
        return whole;
    }

    private static void merge(ObjectNode into, ObjectNode from, String place, Part part) {
        for (Map.Entry<String, JsonNode> entry : from.properties()) {
            String here = place + "/" + entry.getKey();
            JsonNode before = into.get(entry.getKey());
            JsonNode added = entry.getValue();
            if (before == null) {
                into.set(entry.getKey(), added.deepCopy());
            } else if (before instanceof ObjectNode map && added instanceof ObjectNode more) {
                merge(map, more, here, part);
            } else if (here.equals(TAGS) && before instanceof ArrayNode tags && added instanceof ArrayNode more) {
                tags.addAll(more);
            } else {
                throw new IllegalStateException(part.file() + " gives " + here + " a second time");
            }
        }
    }
}
