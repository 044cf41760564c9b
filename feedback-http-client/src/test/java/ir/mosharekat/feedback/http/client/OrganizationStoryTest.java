package ir.mosharekat.feedback.http.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ir.mosharekat.feedback.json.CategorySchema;
import ir.mosharekat.feedback.json.ExampleOrganizations;
import ir.mosharekat.feedback.organization.CategoryId;
import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a form has to know, read through the client. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Timeout(60)
class OrganizationStoryTest {

    private static final String OUTAGE = "water/outage";

    @Test
    void the_schema_of_a_category_is_read_as_it_is_in_the_language_of_the_reader() throws Exception {
        CategorySchema schemas = new CategorySchema(ExampleOrganizations.semnan());
        CategoryId outage = new CategoryId(OUTAGE);
        try (ServedPortal portal = new ServedPortal()) {
            Request<String> asked = portal.citizen().organization().categorySchema(OUTAGE);
            assertThat(asked.send()).isEqualTo(schemas.of(outage, Locale.forLanguageTag("fa")));
            assertThat(asked.with(CallOptions.none().inLanguageOf(Locale.UK))
                            .sendAsync()
                            .get())
                    .isEqualTo(schemas.of(outage, Locale.ENGLISH));
        }
    }

    @Test
    void a_category_that_is_not_there_has_none() {
        try (ServedPortal portal = new ServedPortal()) {
            OrganizationRequests organization = portal.citizen().organization();
            ResourceNotFoundException refused = catchThrowableOfType(
                    ResourceNotFoundException.class,
                    () -> organization.categorySchema("nowhere").send());
            assertThat(refused.code()).contains("category.unknown");
        }
    }

    @Test
    void a_page_of_somebody_else_is_no_schema() {
        try (Peer peer = new Peer(request -> request.reply(200, "[]"))) {
            TransportException failure = catchThrowableOfType(
                    TransportException.class,
                    () -> FeedbackClient.builder(peer.uri())
                            .build()
                            .organization()
                            .categorySchema(OUTAGE)
                            .with(CallOptions.none().retrying(RetryPolicy.none()))
                            .send());
            assertThat(failure).hasMessageContaining("cannot be read");
        }
    }
}
