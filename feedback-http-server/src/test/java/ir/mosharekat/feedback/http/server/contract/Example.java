package ir.mosharekat.feedback.http.server.contract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An example in a document.
 *
 * @param schema what it is an example of
 * @param value the example
 */
record Example(Map<String, Object> schema, @Nullable Object value) {

    /** {@return all examples: of bodies, parameters and headers, and of schemas} */
    static List<Example> of(Document document) {
        Stream<Map<String, Object>> schemas = Tree.maps(document.root())
                .filter(node -> node.get("schema") instanceof Map<?, ?>)
                .map(node -> Tree.map(node.get("schema")));
        Stream<Map<String, Object>> components =
                document.components("schemas").values().stream().map(Tree::map);
        return Stream.concat(
                        Tree.maps(document.root())
                                .filter(node -> node.containsKey("schema"))
                                .flatMap(Example::beside),
                        SchemaWalk.from(document, Stream.concat(schemas, components)).stream()
                                .flatMap(Example::inside))
                .toList();
    }

    /** {@return the bodies that have no example} */
    static List<String> missing(Document document) {
        return Tree.maps(document.root())
                .flatMap(node -> Tree.map(node.get("content")).values().stream())
                .map(Tree::map)
                .filter(media ->
                        media.containsKey("schema") && beside(media).findAny().isEmpty())
                .map(Json::write)
                .toList();
    }

    private static Stream<Example> beside(Map<String, Object> holder) {
        Map<String, Object> schema = Tree.map(holder.get("schema"));
        return Stream.concat(
                Optional.ofNullable(holder.get("example")).stream().map(value -> new Example(schema, value)),
                Tree.map(holder.get("examples")).values().stream()
                        .map(example -> new Example(schema, Tree.map(example).get("value"))));
    }

    private static Stream<Example> inside(Map<String, Object> schema) {
        return Tree.list(schema.get("examples")).stream().map(value -> new Example(schema, value));
    }
}
