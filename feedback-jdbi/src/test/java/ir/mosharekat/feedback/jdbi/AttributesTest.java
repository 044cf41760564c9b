package ir.mosharekat.feedback.jdbi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.zaxxer.hikari.HikariDataSource;
import ir.mosharekat.feedback.Feedback;
import ir.mosharekat.feedback.access.CommandContext;
import ir.mosharekat.feedback.complaint.RegisterComplaint;
import ir.mosharekat.feedback.error.IdempotencyKeyReusedException;
import ir.mosharekat.feedback.error.InvalidCommandException;
import ir.mosharekat.feedback.tracking.IdempotencyKey;
import ir.mosharekat.feedback.tracking.Receipt;
import java.security.SecureRandom;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What a category asks for, from the form to the desk. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AttributesTest {

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
