package ir.mosharekat.feedback.http.server.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ir.mosharekat.feedback.json.openapi.OpenApiDocument;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What has to hold for the document of the services; {@link RulesTest} shows that each rule finds who breaks it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DocumentTest {

    private static final Document DOCUMENT = Document.published();

    private final Rules rules = new Rules(DOCUMENT);

    @Test
    void the_document_is_openapi_by_the_schema_of_those_who_publish_openapi() throws IOException {
        assertThat(Schemas.violationsAlone(openApi(), OpenApiDocument.load().json()))
                .isEmpty();
    }

    @Test
    void every_schema_is_a_schema() {
        String schema = "{\"$ref\": \"https://json-schema.org/draft/2020-12/schema\"}";
        DOCUMENT.components("schemas")
                .forEach((name, node) -> assertThat(Schemas.violationsAlone(schema, Json.write(node)))
                        .as(name)
                        .isEmpty());
    }

    @Test
    void every_reference_leads_somewhere() {
        assertThat(rules.referencesThatLeadNowhere()).isEmpty();
    }

    @Test
    void every_operation_has_a_name_of_its_own() {
        assertThat(rules.operationsWithoutANameOfTheirOwn()).isEmpty();
    }

    @Test
    void every_operation_has_one_tag_that_is_described() {
        assertThat(rules.operationsOutsideTheTags()).isEmpty();
    }

    @Test
    void every_operation_has_a_summary_in_both_languages() {
        assertThat(rules.operationsWithoutBothSummaries()).isEmpty();
    }

    @Test
    void every_operation_can_end_in_a_problem() {
        assertThat(rules.operationsWithoutAProblem()).isEmpty();
    }

    @Test
    void every_operation_says_who_may_call_it() {
        assertThat(rules.operationsThatDoNotSayWhoMayCall()).isEmpty();
    }

    @Test
    void every_path_has_the_parameters_it_names() {
        assertThat(rules.operationsWithAPathOfOtherParameters()).isEmpty();
    }

    @Test
    void no_address_tells_a_code_or_a_secret() {
        assertThat(rules.addressesThatTellASecret()).isEmpty();
    }

    @Test
    void every_object_in_a_request_is_closed() {
        assertThat(rules.openObjectsInRequests()).isEmpty();
    }

    @Test
    void every_text_in_a_request_has_a_longest_length() {
        assertThat(rules.textsInRequestsWithoutALongestLength()).isEmpty();
    }

    @Test
    void every_reply_can_grow() {
        assertThat(rules.repliesThatCannotGrow()).isEmpty();
    }

    @Test
    void every_schema_is_used() {
        assertThat(rules.schemasThatNobodyUses()).isEmpty();
    }

    @Test
    void every_body_has_an_example() {
        assertThat(Example.missing(DOCUMENT)).isEmpty();
    }

    @Test
    void every_example_is_what_it_is_an_example_of_and_tells_nothing_that_is_not_documented() {
        Schemas schemas = Schemas.closed(DOCUMENT);
        assertThat(Example.of(DOCUMENT))
                .hasSizeGreaterThan(40)
                .allSatisfy(example -> assertThat(schemas.violations(example.schema(), Json.write(example.value())))
                        .isEmpty());
    }

    @Test
    void what_has_to_be_there_is_there() {
        assertThat(DOCUMENT.operations())
                .extracting(Operation::id)
                .contains("track", "registerComplaint", "decideComplaintAppeal", "withdrawComplaint");
        assertThat(List.of("pass", "host"))
                .allSatisfy(scheme ->
                        assertThat(DOCUMENT.components("securitySchemes")).containsKey(scheme));
    }

    static String openApi() throws IOException {
        try (InputStream in = DocumentTest.class.getResourceAsStream("openapi-3.1-schema.json")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
        }
    }
}
