package ir.mosharekat.feedback.http.server.contract;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Goes from a schema to all that it is made of, through references, fields, items and what it is composed of. */
final class SchemaWalk {

    private static final List<String> MAPS_OF_SCHEMAS = List.of("properties", "patternProperties");
    private static final List<String> LISTS_OF_SCHEMAS = List.of("oneOf", "anyOf");
    private static final List<String> SCHEMAS = List.of("items", "additionalProperties");

    private final Document document;
    private final Set<Map<String, Object>> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private SchemaWalk(Document document) {
        this.document = document;
    }

    /** {@return the schemas that these lead to, and these} */
    static Set<Map<String, Object>> from(Document document, Stream<Map<String, Object>> schemas) {
        SchemaWalk walk = new SchemaWalk(document);
        schemas.forEach(walk::enter);
        return walk.seen;
    }

    private void enter(@Nullable Object node) {
        Map<String, Object> schema = Tree.map(node);
        if (schema.isEmpty() || !seen.add(schema)) {
            return;
        }
        document.at(Tree.text(schema.get("$ref"))).ifPresent(this::enter);
        MAPS_OF_SCHEMAS.forEach(key -> Tree.map(schema.get(key)).values().forEach(this::enter));
        LISTS_OF_SCHEMAS.forEach(key -> Tree.list(schema.get(key)).forEach(this::enter));
        SCHEMAS.forEach(key -> enter(schema.get(key)));
    }
}
