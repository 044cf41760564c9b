package ir.mosharekat.feedback.http.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import ir.mosharekat.feedback.organization.Category;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a category asks for, as a form reads it that is made by a machine. */
class CategorySchemaOverHttpTest extends OnEveryContainer {

    private static final String OUTAGE = "categories/schema?category=water/outage";
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

    @Test
    void what_fits_the_schema_is_registered_and_what_is_wrong_by_it_is_refused() {
        Schema schema = schema(send(request(OUTAGE)));
        for (String right : List.of(
                "{}",
                "{\"extent\": \"street\"}",
                "{\"subscription\": \"120034\", \"since\": \"2026-11-20\", \"extent\": \"home\"}")) {
            assertThat(schema.validate(right, InputFormat.JSON)).as(right).isEmpty();
            assertThat(registered(right).status()).as(right).isEqualTo(201);
        }
        for (String wrong : List.of(
                "{\"subscription\": \"12x\"}",
                "{\"subscription\": \"1000000000000000\"}",
                "{\"since\": \"yesterday\"}",
                "{\"since\": \"2026-13-40\"}",
                "{\"extent\": \"country\"}",
                "{\"lampPost\": \"12\"}")) {
            assertThat(schema.validate(wrong, InputFormat.JSON)).as(wrong).isNotEmpty();
            Said refused = registered(wrong);
            assertThat(refused.code()).as(wrong).isEqualTo("command.invalid");
            assertThat(refused.violations())
                    .as(wrong)
                    .containsExactly("attributes." + wrong.substring(2, wrong.indexOf('"', 2)));
        }
        assertThat(schema.validate("{\"subscription\": 120034}", InputFormat.JSON))
                .hasSize(1);
        assertThat(registered("{\"subscription\": 120034}").code()).isEqualTo("json.malformed");
    }

    @Test
    void every_category_has_a_schema_in_the_language_of_its_reader() {
        Schema schemas =
                SCHEMAS.getSchema("{\"$ref\": \"https://json-schema.org/draft/2020-12/schema\"}", InputFormat.JSON);
        for (Category category : feedback.organization().categories()) {
            Said persian = send(request("categories/schema?category=" + category.id()));
            assertThat(persian.header("Content-Type")).startsWith("application/schema+json");
            assertThat(schemas.validate(persian.response().body(), InputFormat.JSON))
                    .isEmpty();
            assertThat(persian.text("title")).isEqualTo(category.name().fa());
        }
        Said english = send(request(OUTAGE).header("Accept-Language", "en"));
        assertThat(english.text("properties.extent.oneOf.1.title")).isEqualTo("A street");
        assertThat(english.header("Content-Language")).isEqualTo("en");
    }

    @Test
    void a_slash_may_be_written_either_way() {
        assertThat(send(request(OUTAGE.replace("r/o", "r%2Fo"))).body())
                .isEqualTo(send(request(OUTAGE)).body());
    }

    @Test
    void a_category_that_is_not_there_or_cannot_be_is_refused() {
        Said unknown = send(request("categories/schema?category=water/nowhere"));
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.code()).isEqualTo("category.unknown");
        assertThat(unknown.text("at")).isEqualTo("category");
        for (String malformed : List.of("", "?category=", "?category=Water", "?category=water/")) {
            Said refused = send(request("categories/schema" + malformed));
            assertThat(refused.status()).as(malformed).isEqualTo(400);
            assertThat(refused.code()).as(malformed).isEqualTo("parameter.malformed");
        }
    }

    private static Schema schema(Said said) {
        assertThat(said.status()).isEqualTo(200);
        return SCHEMAS.getSchema(said.response().body(), InputFormat.JSON);
    }

    private Said registered(String attributes) {
        return register(COMPLAINT.replace(
                "\"category\": \"roads/maintenance\"",
                "\"category\": \"water/outage\", \"attributes\": " + attributes));
    }
}
