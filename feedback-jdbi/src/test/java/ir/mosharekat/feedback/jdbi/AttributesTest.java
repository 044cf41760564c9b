package ir.mosharekat.feedback.jdbi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.zaxxer.hikari.HikariDataSource;
import ir.mosharekat.feedback.Feedback;
import ir.mosharekat.feedback.access.CommandContext;
import ir.mosharekat.feedback.access.GovernmentPolicy;
import ir.mosharekat.feedback.complaint.RegisterComplaint;
import ir.mosharekat.feedback.error.IdempotencyKeyReusedException;
import ir.mosharekat.feedback.error.InvalidCommandException;
import ir.mosharekat.feedback.json.ExampleOrganizations;
import ir.mosharekat.feedback.json.OrganizationFile;
import ir.mosharekat.feedback.testing.InMemoryFeedbackStore;
import ir.mosharekat.feedback.tracking.FeedbackKeys;
import ir.mosharekat.feedback.tracking.IdempotencyKey;
import ir.mosharekat.feedback.tracking.Receipt;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a category asks for, from the form to the desk. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AttributesTest {

    @TempDir
    Path folder;

    private final HikariDataSource pool = Databases.newH2(2);
    private final Feedback feedback = Portal.over(JdbiFeedbackStore.create(pool));

    @AfterEach
    void close() {
        pool.close();
    }

    @Test
    void what_was_filled_in_is_kept_in_one_form_and_read_on_the_desk() {
        Receipt receipt = feedback.complaints()
                .register(
                        outage("water/outage")
                                .attribute("subscription", "۰۱۲۳۴۵")
                                .attribute("since", "۱۴۰۵/۰۸/۲۸")
                                .attribute("extent", " ")
                                .build(),
                        Portal.CITIZEN);
        assertThat(feedback.handling()
                        .view(receipt.caseId(), Portal.SCREENER)
                        .attributes()
                        .shown()
                        .orElseThrow())
                .isEqualTo(Map.of("subscription", "12345", "since", "2026-11-19"));
    }

    @Test
    void what_is_malformed_or_not_asked_for_is_refused_all_at_once() {
        InvalidCommandException refused = catchThrowableOfType(
                InvalidCommandException.class,
                () -> feedback.complaints()
                        .register(
                                outage("water/outage")
                                        .attribute("subscription", "دوازده")
                                        .attribute("since", "دیروز")
                                        .attribute("extent", "planet")
                                        .attribute("colour", "آبی")
                                        .build(),
                                Portal.CITIZEN));
        assertThat(refused.violations())
                .extracting(violation -> violation.path() + " " + violation.code())
                .containsExactly(
                        "attributes.colour attribute.unknown",
                        "attributes.extent attribute.choice",
                        "attributes.since attribute.date",
                        "attributes.subscription attribute.number");
        assertThatThrownBy(() -> feedback.complaints()
                        .register(
                                outage("roads").attribute("since", "۱۴۰۵/۰۸/۲۸").build(), Portal.CITIZEN))
                .isInstanceOf(InvalidCommandException.class);
    }

    @Test
    void what_has_to_be_answered_cannot_be_left_out() throws IOException {
        String semnan;
        try (InputStream in = ExampleOrganizations.class.getResourceAsStream("examples/semnan.yaml")) {
            semnan = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
        Path file = Files.writeString(
                folder.resolve("strict.yaml"),
                semnan.replace("{name: since, type: DATE,", "{name: since, type: DATE, need: REQUIRED,"));
        Feedback strict = Feedback.builder()
                .store(new InMemoryFeedbackStore())
                .organization(OrganizationFile.read(file))
                .keys(FeedbackKeys.generate(new SecureRandom()))
                .accessPolicy(new GovernmentPolicy())
                .build();
        assertThat(catchThrowableOfType(
                                InvalidCommandException.class,
                                () -> strict.complaints()
                                        .register(outage("water/outage").build(), Portal.CITIZEN))
                        .violations())
                .extracting(violation -> violation.path() + " " + violation.code())
                .containsExactly("attributes.since attribute.missing");
        assertThat(strict.complaints().register(outage("water").build(), Portal.CITIZEN))
                .as("a wider category does not ask it")
                .isNotNull();
    }

    @Test
    void the_same_key_with_another_answer_is_another_submission() {
        CommandContext once = Portal.CITIZEN.once(IdempotencyKey.random(new SecureRandom()));
        feedback.complaints()
                .register(outage("water").attribute("subscription", "1").build(), once);
        assertThatThrownBy(() -> feedback.complaints()
                        .register(outage("water").attribute("subscription", "2").build(), once))
                .isInstanceOf(IdempotencyKeyReusedException.class);
    }

    private static RegisterComplaint.Builder outage(String category) {
        return RegisterComplaint.builder()
                .category(category)
                .subject("قطعی آب")
                .text("آب کوچه نمونه هر شب قطع می‌شود.");
    }
}
