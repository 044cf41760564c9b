package ir.mosharekat.feedback.json.openapi;

import java.util.List;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The OpenAPI 3.1 document of the services: what the server answers and the client asks. It is put together of parts
 * that lie beside this class: a frame, what cases look like, and one file for each service, which brings its own tag,
 * paths and schemas. Immutable and thread-safe.
 */
public final class OpenApiDocument {

    /** The files, without their ending, in the order in which a reader meets them. A new service is one more. */
    static final List<String> PARTS = List.of(
            "openapi",
            "case",
            "track",
            "complaints",
            "tickets",
            "linking",
            "letters",
            "promises",
            "notifications",
            "subscriptions",
            "duplicates",
            "cases",
            "search",
            "attachments",
            "calendar",
            "organization",
            "document");

    private static final TypeReference<Map<String, Object>> TREE = new TypeReference<>() {};
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ObjectNode root;

    private OpenApiDocument(ObjectNode root) {
        this.root = root;
    }

    /**
     * Reads the parts and merges them. Each call reads the files again; keep the result.
     *
     * @return the whole document
     * @throws IllegalStateException if a part is missing, is no YAML, or gives what another has given; the message names
     *     its file
     */
    public static OpenApiDocument load() {
        Merging whole = new Merging();
        PARTS.forEach(name -> whole.add(Part.named(name)));
        return new OpenApiDocument(whole.root());
    }

    /** {@return the document as JSON, for programs} */
    public String json() {
        return JSON.writeValueAsString(root);
    }

    /** {@return the document as YAML, for people} Every text is in quotes, so that no reader takes one for a number or a day. */
    public String yaml() {
        return Yaml.write(root);
    }

    /** {@return the document as maps, lists, texts, numbers and truth values; a copy of the caller's own} */
    public Map<String, Object> tree() {
        return JSON.convertValue(root, TREE);
    }
}
