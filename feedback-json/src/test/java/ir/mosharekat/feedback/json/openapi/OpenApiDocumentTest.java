package ir.mosharekat.feedback.json.openapi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How the document is put together, and that it comes out as it went in. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OpenApiDocumentTest {

    private static final OpenApiDocument DOCUMENT = OpenApiDocument.load();

    @Test
    void every_file_that_lies_there_is_a_part() throws Exception {
        Path beside = Path.of(Objects.requireNonNull(OpenApiDocument.class.getResource("openapi.yaml"))
                        .toURI())
                .getParent();
        try (var files = Files.list(beside)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".yaml")))
                    .containsExactlyInAnyOrderElementsOf(OpenApiDocument.PARTS.stream()
                            .map(name -> name + ".yaml")
                            .toList());
        }
    }

    @Test
    void the_parts_come_out_as_one_document() {
        JsonNode json = new JsonMapper().readTree(DOCUMENT.json());
        assertThat(json.at("/openapi").stringValue()).isEqualTo("3.1.0");
        assertThat(json.at("/tags").findValuesAsString("name")).startsWith("Tracking", "Complaints");
        assertThat(json.at("/paths").propertyNames()).contains("/track", "/complaints", "/complaints/{case}/resolve");
        assertThat(json.at("/components/schemas").propertyNames()).contains("Problem", "Case", "Tracked", "Receipt");
    }

    @Test
    void the_yaml_says_what_the_json_says() {
        JsonNode json = new JsonMapper().readTree(DOCUMENT.json());
        assertThat((JsonNode) Yaml.read(DOCUMENT.yaml().getBytes(UTF_8))).isEqualTo(json);
    }

    @Test
    void the_yaml_leaves_no_text_to_be_taken_for_something_else() {
        assertThat(DOCUMENT.yaml())
                .contains("openapi: \"3.1.0\"", "\"200\":", "due: \"2026-12-21\"", "شکایت")
                .doesNotContain("\n        200:")
                .doesNotStartWith("---");
    }

    @Test
    void the_tree_is_the_callers_own() {
        Map<String, Object> tree = DOCUMENT.tree();
        tree.clear();
        assertThat(DOCUMENT.tree()).containsEntry("openapi", "3.1.0");
    }

    @Test
    void maps_are_merged_deeply_and_tags_one_behind_the_other() {
        Merging whole = new Merging();
        whole.add(part("a.yaml", "tags: [{name: A}]\npaths: {/a: {get: {}}}\ncomponents: {schemas: {A: {}}}"));
        whole.add(part("b.yaml", "tags: [{name: B}]\npaths: {/a: {post: {}}}\ncomponents: {schemas: {B: {}}}"));
        assertThat((JsonNode) whole.root()).isEqualTo(part("whole.yaml", """
                        tags: [{name: A}, {name: B}]
                        paths: {/a: {get: {}, post: {}}}
                        components: {schemas: {A: {}, B: {}}}
                        """).root());
    }

    @Test
    void what_is_given_twice_is_refused_with_the_name_of_the_second_file() {
        Merging whole = new Merging();
        whole.add(part("a.yaml", "components: {schemas: {A: {type: object}}}"));
        assertThatIllegalStateException()
                .isThrownBy(() -> whole.add(part("b.yaml", "components: {schemas: {A: {type: string}}}")))
                .withMessage("b.yaml gives /components/schemas/A/type a second time");
        assertThatIllegalStateException()
                .isThrownBy(() -> whole.add(part("c.yaml", "components: {schemas: [A]}")))
                .withMessage("c.yaml gives /components/schemas a second time");
    }

    @Test
    void what_is_given_twice_the_same_is_refused_too() {
        Merging whole = new Merging();
        Part part = part("a.yaml", "paths: {/a: {post: {tags: [A]}}}");
        whole.add(part);
        assertThatIllegalStateException()
                .isThrownBy(() -> whole.add(part))
                .withMessage("a.yaml gives /paths/~1a/post/tags a second time".replace("~1", "/"));
    }

    @Test
    void a_file_that_is_missing_is_named() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Part.named("elsewhere"))
                .withMessage("elsewhere.yaml is missing");
    }

    private static Part part(String file, String yaml) {
        return new Part(file, Yaml.read(yaml.getBytes(UTF_8)));
    }
}
