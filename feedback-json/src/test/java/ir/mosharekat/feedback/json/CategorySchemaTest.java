package ir.mosharekat.feedback.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import ir.mosharekat.feedback.organization.CategoryField;
import ir.mosharekat.feedback.organization.CategoryId;
import ir.mosharekat.feedback.organization.Organization;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CategorySchemaTest {

    private static final Organization SEMNAN = ExampleOrganizations.semnan();
    private static final CategorySchema SCHEMAS = new CategorySchema(SEMNAN);

    @Test
    void what_a_category_asks_for_is_described_with_what_wider_ones_ask() {
        assertThat(SCHEMAS.of(new CategoryId("water/outage"), Locale.ENGLISH))
                .isEqualTo("{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"title\":\"Water cuts\","
                        + "\"type\":\"object\",\"additionalProperties\":false,\"properties\":{"
                        + "\"subscription\":{\"title\":\"Subscription number\",\"type\":\"string\","
                        + "\"pattern\":\"^(0|[1-9][0-9]{0,14})$\"},"
                        + "\"since\":{\"title\":\"Since which day\",\"type\":\"string\",\"format\":\"date\","
                        + "\"pattern\":\"^(19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}$\"},"
                        + "\"extent\":{\"title\":\"How far\",\"type\":\"string\",\"oneOf\":["
                        + "{\"const\":\"home\",\"title\":\"One home\"},"
                        + "{\"const\":\"street\",\"title\":\"A street\"},"
                        + "{\"const\":\"district\",\"title\":\"A whole district\"}]}},\"required\":[]}");
    }

    @Test
    void what_asks_for_nothing_and_what_is_not_there_admit_nothing() {
        assertThat(SCHEMAS.of(new CategoryId("governor"), Locale.forLanguageTag("fa")))
                .contains("\"title\":\"پیام به استاندار\"", "\"properties\":{}");
        assertThat(SCHEMAS.of(new CategoryId("nowhere"), Locale.ENGLISH)).contains("\"properties\":{}");
    }

    /** The validator takes a format for a remark, as most do. */
    @Test
    void what_fits_the_schema_can_be_filled_in_and_what_cannot_be_filled_in_does_not_fit() {
        CategoryId lamps = new CategoryId("lamps");
        Organization desk = OrganizationYaml.read(OrganizationYaml.SHORTEST + """
                categories:
                  - id: lamps
                    responsible: desk
                    name: {fa: چراغ, en: Lamps}
                    fields:
                      - {name: post, type: TEXT, label: {fa: تیر, en: Post}}
                      - {name: count, type: NUMBER, label: {fa: شمار, en: How many}}
                      - {name: since, type: DATE, label: {fa: از, en: Since}}
                """);
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(new CategorySchema(desk).of(lamps, Locale.ENGLISH), InputFormat.JSON);
        Map<String, List<String>> right = Map.of(
                "post", List.of("تیر ۱۲", "A 12", "آ"),
                "count", List.of("0", "7", "999999999999999"),
                "since", List.of("2026-11-21"));
        Map<String, List<String>> wrong = Map.of(
                "post", List.of("", " ", "A\n12", "A\u202812", "x".repeat(201)),
                "count", List.of("", "x", "-1", "1.5", "1000000000000000"),
                "since", List.of("", "yesterday", "2026/11/x", "9999-01-01"));
        for (CategoryField field : desk.fields(lamps)) {
            assertThat(right.get(field.name())).allSatisfy(value -> {
                assertThat(errors(schema, field, value)).isZero();
                assertThat(field.read(value)).contains(value);
            });
            assertThat(wrong.get(field.name())).allSatisfy(value -> {
                assertThat(errors(schema, field, value)).isPositive();
                assertThat(field.read(value)).isEmpty();
            });
        }
    }

    private static int errors(Schema schema, CategoryField field, String value) {
        String json = new JsonMapper().writeValueAsString(Map.of(field.name(), value));
        return schema.validate(json, InputFormat.JSON).size();
    }
}
