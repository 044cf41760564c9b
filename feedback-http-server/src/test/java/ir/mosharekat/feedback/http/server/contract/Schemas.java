package ir.mosharekat.feedback.http.server.contract;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Checks JSON against the schemas of a document. Not thread-safe. */
final class Schemas {

    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaRegistryConfig(SchemaRegistryConfig.builder()
                    .formatAssertionsEnabled(true)
                    .locale(Locale.ENGLISH)
                    .build()));

    private final Map<String, Object> known;
    private final UnaryOperator<Map<String, Object>> strictness;
    private final Map<Map<String, Object>, Schema> compiled = new HashMap<>();

    private Schemas(Document document, UnaryOperator<Map<String, Object>> strictness) {
        this.strictness = strictness;
        this.known = strictness.apply(document.components("schemas"));
    }

    /** {@return the schemas as the document has them} */
    static Schemas of(Document document) {
        return new Schemas(document, UnaryOperator.identity());
    }

    /** {@return the same without room for what is not documented} */
    static Schemas closed(Document document) {
        return new Schemas(document, Closing::closed);
    }

    /**
     * {@return what is wrong, with the place, or nothing}
     *
     * @param schema a schema of the document
     * @param json the text to check
     */
    List<String> violations(Map<String, Object> schema, String json) {
        return violations(compiled.computeIfAbsent(schema, this::compile), json);
    }

    /** {@return what is wrong with a text by a schema that stands for itself} */
    static List<String> violationsAlone(String schema, String json) {
        return violations(REGISTRY.getSchema(schema, InputFormat.JSON), json);
    }

    private static List<String> violations(Schema schema, String json) {
        try {
            return schema.validate(json, InputFormat.JSON).stream()
                    .map(error -> error.getInstanceLocation() + " " + error.getMessage())
                    .distinct()
                    .toList();
        } catch (RuntimeException e) {
            // Whatever the validator reads with has its own exceptions; a schema that cannot be followed ends here too.
            return List.of("cannot be read: " + e.getClass().getSimpleName());
        }
    }

    /** References lead into the components, so these come along. */
    private Schema compile(Map<String, Object> schema) {
        Map<String, Object> whole = new LinkedHashMap<>(strictness.apply(schema));
        whole.put("components", Map.of("schemas", known));
        return REGISTRY.getSchema(Json.write(whole), InputFormat.JSON);
    }
}
