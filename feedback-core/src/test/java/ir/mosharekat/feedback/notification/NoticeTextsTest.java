package ir.mosharekat.feedback.notification;

import static org.assertj.core.api.Assertions.assertThat;

import ir.mosharekat.feedback.text.Catalog;
import ir.mosharekat.feedback.text.LocalizedText;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The words that people are told with. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NoticeTextsTest {

    private static final Catalog WORDS = Catalog.beside(Notifications.class, "notification");
    private static final LocalizedText CODE =
            new LocalizedText("\u20681234-5678-9012-3456\u2069", "1234-5678-9012-3456");
    private static final LocalizedText DAY =
            new LocalizedText("چهارشنبه ۳۰ اردیبهشت ۱۴۰۵", "Wednesday 30 Ordibehesht 1405");

    /** The longest address that {@code NoticeTerms} takes, between isolates. */
    private static final LocalizedText PAGE = new LocalizedText("\u2068" + "x".repeat(60) + "\u2069", "x".repeat(60));

    /** A text message with letters that GSM does not know has 70 units, and 67 in each part of a longer one. */
    @ParameterizedTest
    @EnumSource
    void a_text_message_costs_four_parts_at_most_with_the_longest_day_and_address(Occasion occasion) {
        String text = text(occasion).fa();
        int parts = text.length() <= 70 ? 1 : (text.length() + 66) / 67;
        assertThat(parts).as("parts of " + text).isLessThanOrEqualTo(4);
    }

    @ParameterizedTest
    @EnumSource
    void every_text_names_the_code_and_neither_a_kind_of_case_nor_an_unfilled_place(Occasion occasion) {
        LocalizedText text = text(occasion);
        assertThat(text.fa()).contains(CODE.fa()).doesNotContain("شکایت", "{", "}");
        assertThat(text.en())
                .contains(CODE.en())
                .doesNotContainIgnoringCase("complaint")
                .doesNotContain("{", "}");
        assertThat(occasion.label().fa()).isNotBlank();
    }

    private static LocalizedText text(Occasion occasion) {
        return WORDS.phrase("text." + occasion.name(), CODE, DAY, PAGE, DAY);
    }
}
