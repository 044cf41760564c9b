package ir.mosharekat.feedback.http.server.contract;

import ir.mosharekat.feedback.json.openapi.OpenApiDocument;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An OpenAPI document, to be asked for its operations and for what its references lead to.
 *
 * @param root the whole of it
 */
record Document(Map<String, Object> root) {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch", "head", "options");

    /** {@return the document of the services} */
    static Document published() {
        return new Document(OpenApiDocument.load().tree());
    }

    Map<String, Object> components(String kind) {
        return Tree.map(Tree.map(root.get("components")).get(kind));
    }

    /** {@return all operations, in the order of their paths} */
    List<Operation> operations() {
        return Tree.map(root.get("paths")).entrySet().stream()
                .flatMap(path -> operations(path.getKey(), Tree.map(path.getValue())))
                .toList();
    }

    /** {@return the operation that a request means; one without a parameter in its path goes before one with} */
    Optional<Operation> operation(String method, String path) {
        return operations().stream()
                .filter(operation -> operation.fits(method, path))
                .min(Comparator.comparing(operation ->
                        operation.path().chars().filter(c -> c == '{').count()));
    }

    /**
     * {@return what a node says, with what its references say; what stands beside a reference goes before what it
     * leads to}
     */
    Map<String, Object> resolved(@Nullable Object node) {
        Map<String, Object> map = Tree.map(node);
        if (!(map.get("$ref") instanceof String reference)) {
            return map;
        }
        Map<String, Object> whole = new LinkedHashMap<>(
                resolved(at(reference).orElseThrow(() -> new IllegalStateException(reference + " leads nowhere"))));
        whole.putAll(map);
        whole.remove("$ref");
        return whole;
    }

    /** {@return what a reference such as {@code #/components/schemas/Case} leads to} */
    Optional<Object> at(String reference) {
        Object node = reference.startsWith("#/") ? root : null;
        for (String key : reference.substring(Math.min(2, reference.length())).split("/", -1)) {
            node = Tree.map(node).get(key.replace("~1", "/").replace("~0", "~"));
        }
        return Optional.ofNullable(node);
    }

    private Stream<Operation> operations(String path, Map<String, Object> item) {
        return item.entrySet().stream()
                .filter(entry -> METHODS.contains(entry.getKey()))
                .map(entry -> operation(entry.getKey().toUpperCase(Locale.ROOT), path, item));
    }

    private Operation operation(String method, String path, Map<String, Object> item) {
        Map<String, Object> node = Tree.map(item.get(method.toLowerCase(Locale.ROOT)));
        List<Map<String, Object>> parameters = new ArrayList<>();
        Stream.of(item, node)
                .flatMap(holder -> Tree.list(holder.get("parameters")).stream())
                .map(this::resolved)
                .forEach(parameters::add);
        return new Operation(this, method, path, node, parameters);
    }
}
