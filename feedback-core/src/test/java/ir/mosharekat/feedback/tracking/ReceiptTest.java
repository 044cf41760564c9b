package ir.mosharekat.feedback.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.mosharekat.feedback.fixture.SampleCases;
import ir.mosharekat.feedback.fixture.SeededSecureRandom;
import ir.mosharekat.feedback.organization.TenantId;
import ir.mosharekat.feedback.time.JalaliDate;
import ir.mosharekat.feedback.time.WorkCalendar;
import ir.mosharekat.feedback.workflow.CaseKind;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReceiptTest {

    static final FeedbackKey KEY = FeedbackKey.generate(new SeededSecureRandom(61));
    static final FeedbackKeys KEYS = new FeedbackKeys(List.of(KEY), KEY.id());

    /** Nine in the morning of the first, the last moment of the twenty-first of Azar. */
    static final ReceiptFacts FACTS = new ReceiptFacts(
            new TenantId("nowhere"),
            CaseKind.COMPLAINT,
            new TrackingCode("1234567890123459"),
            Instant.parse("2026-11-22T05:30:00.123Z"),
            Instant.parse("2026-12-12T20:29:59.999Z"),
            ContentDigest.of("موضوع", "متن پیام"),
            KEY.id());

    private final AccessSecret secret =
            KEYS.accessSecret(FACTS.tenant(), FACTS.trackingCode(), new SecretStamp(KEY.id(), 1));
    private final Receipt receipt = new Receipt(SampleCases.id(1), secret, FACTS, KEYS);

    @Test
    void it_says_what_was_registered_when_and_by_when_it_will_be_answered() {
        assertThat(receipt.caseId()).isEqualTo(SampleCases.id(1));
        assertThat(receipt.tenant()).isEqualTo(FACTS.tenant());
        assertThat(receipt.kind()).isEqualTo(CaseKind.COMPLAINT);
        assertThat(receipt.trackingCode()).isEqualTo(FACTS.trackingCode());
        assertThat(receipt.registeredAt()).isEqualTo(FACTS.registeredAt());
        assertThat(receipt.answerDue()).isEqualTo(FACTS.answerDue());
        assertThat(receipt.secret().matches(secret)).isTrue();
    }

    @Test
    void its_days_are_those_of_the_iranian_calendar_in_the_zone_of_the_office() {
        assertThat(receipt.registeredOn(WorkCalendar.TEHRAN)).isEqualTo(JalaliDate.parse("1405/09/01"));
        assertThat(receipt.answerDueOn(WorkCalendar.TEHRAN)).isEqualTo(JalaliDate.parse("1405/09/21"));
        assertThat(receipt.answerDueOn(ZoneOffset.ofHours(9))).isEqualTo(JalaliDate.parse("1405/09/22"));
    }

    @Test
    void its_line_is_the_same_every_time_it_is_asked_for() {
        Receipt again = new Receipt(
                SampleCases.id(1),
                secret,
                FACTS,
                new FeedbackKeys(List.of(FeedbackKey.decode(KEY.id(), KEY.encoded())), KEY.id()));

        assertThat(receipt.signed()).isEqualTo(receipt.signed()).isEqualTo(again.signed());
    }

    @Test
    void its_line_is_about_220_characters_that_any_qr_code_can_hold() {
        assertThat(receipt.signed())
                .startsWith("MFR1*nowhere*COMPLAINT*1234567890123459*2026-11-22T05:30:00.123Z*2026-12-12T20:29:59.999Z*"
                        + "IwAonWijE7ovwtAQeyauHQ*" + KEY.id() + "*")
                .matches("[A-Za-z0-9*:._-]+");
        assertThat(receipt.signed().length()).isBetween(200, 245);
    }

    @Test
    void neither_its_line_nor_its_print_holds_the_secret_or_the_identifier_of_the_case() {
        for (String shown : List.of(receipt.signed(), receipt.toString())) {
            assertThat(shown)
                    .doesNotContain(secret.reveal())
                    .doesNotContain(secret.grouped())
                    .doesNotContain(SampleCases.id(1).toString());
        }
        assertThat(receipt).hasToString("Receipt[1234567890123459, ***]");
    }

    @Test
    void a_receipt_whose_key_is_missing_cannot_be_signed_with_another() {
        FeedbackKeys others = FeedbackKeys.generate(new SeededSecureRandom(62));
        Receipt orphan = new Receipt(SampleCases.id(1), secret, FACTS, others);

        assertThatThrownBy(orphan::signed)
                .isInstanceOf(MissingKeyException.class)
                .hasMessageContaining(KEY.id());
    }
}
