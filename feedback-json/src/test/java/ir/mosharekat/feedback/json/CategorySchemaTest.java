package ir.mosharekat.feedback.json;

import static org.assertj.core.api.Assertions.assertThat;

import ir.mosharekat.feedback.organization.CategoryId;
import ir.mosharekat.feedback.organization.Organization;
import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

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
                        + "\"since\":{\"title\":\"Since which day\",\"type\":\"string\",\"format\":\"date\"},"
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
}
