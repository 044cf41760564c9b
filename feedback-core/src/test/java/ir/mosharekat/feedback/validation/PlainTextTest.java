package ir.mosharekat.feedback.validation;

import static org.assertj.core.api.Assertions.assertThat;

import ir.mosharekat.feedback.error.Violation;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PlainTextTest {

    private static final CommandValidator VALIDATOR = CommandValidator.standard();

    record Title(
            @PlainText(min = 3, max = 10, lines = PlainText.Lines.ONE) @Nullable
            String text) {}

    record Remark(
            @PlainText(need = PlainText.Need.OPTIONAL, min = 3, max = 10) @Nullable
            CharSequence text) {}

    record Letter(@PlainText(max = 20_000) @Nullable String text) {}

    @ParameterizedTest
    @ValueSource(strings = {"چراغ", "abc", "0123456789", "کوچه\t۷", " سلام \r", "می\u200Cروم", "👍👍👍"})
    void what_people_type_is_accepted(String text) {
        assertThat(code(new Title(text))).isEmpty();
    }

    @Test
    void what_has_to_be_there_is_required() {
        for (String nothing : new String[] {null, "", "   ", "\n\n", "\u200C\u200F", "\u00AD", "\u0640"}) {
            assertThat(code(new Title(nothing))).isEqualTo("required");
        }
    }

    @Test
    void what_may_be_left_out_may_be_left_out() {
        assertThat(code(new Remark(null))).isEmpty();
        assertThat(code(new Remark(""))).isEmpty();
        assertThat(code(new Remark("abc"))).isEmpty();
        assertThat(code(new Remark("ab"))).isEqualTo("text.tooShort");
    }

    /** Else an empty string would be stored, and a store cannot tell that from nothing. */
    @Test
    void a_text_that_is_nothing_once_it_is_canonical_is_too_short_even_where_it_may_be_left_out() {
        assertThat(code(new Remark("\u200F\u200C"))).isEqualTo("text.tooShort");
    }

    @Test
    void its_length_is_counted_in_characters_of_its_canonical_form() {
        assertThat(code(new Title("ab"))).isEqualTo("text.tooShort");
        assertThat(code(new Title("  ab  "))).as("spaces around").isEqualTo("text.tooShort");
        assertThat(code(new Title("a\u0640\u0640b"))).as("stretched").isEqualTo("text.tooShort");
        assertThat(code(new Title("👍👍")))
                .as("two characters of two code units each")
                .isEqualTo("text.tooShort");
        assertThat(code(new Title("👍".repeat(10)))).as("ten of them").isEmpty();
        assertThat(code(new Title("سـلام     به شما")))
                .as("ten, once spaces and tatweel went")
                .isEqualTo("text.tooLong");
        assertThat(code(new Title("سـلام     شما")))
                .as("eight, once spaces and tatweel went")
                .isEmpty();
        assertThat(code(new Title("12345678901"))).isEqualTo("text.tooLong");
        assertThat(code(new Title("می\u200Cروم"))).isEmpty();
    }

    @Test
    void the_longest_text_is_accepted_in_letters_of_two_code_units_too() {
        assertThat(code(new Letter("ی".repeat(20_000)))).isEmpty();
        assertThat(code(new Letter("👍".repeat(20_000)))).isEmpty();
        assertThat(code(new Letter("ی".repeat(20_001)))).isEqualTo("text.tooLong");
        assertThat(code(new Letter("👍".repeat(20_001)))).isEqualTo("text.tooLong");
    }

    @Test
    void a_line_is_one_line() {
        assertThat(code(new Title("سطر\nسطر"))).isEqualTo("text.oneLine");
        assertThat(code(new Title("a\r\nb"))).isEqualTo("text.oneLine");
        assertThat(code(new Title("abc\u2028def"))).isEqualTo("text.oneLine");
        assertThat(code(new Title("abc\n"))).as("a break at its end").isEmpty();
        assertThat(code(new Letter("سطر\nسطر"))).isEmpty();
    }

    static Stream<String> forbidden() {
        return Stream.of(
                "abc\u0000",
                "a\u0007bc",
                "abc\u001B[2J",
                "abc\u202Edef",
                "\u202Dabc",
                "abc\uD800",
                "\uDC00abc",
                "ab\uD83D c",
                "abc\uFFFE",
                "abc\uFFFF",
                "abc\uFDD0");
    }

    @ParameterizedTest
    @MethodSource("forbidden")
    void what_cannot_be_stored_or_makes_text_look_like_other_text_is_refused(String text) {
        assertThat(code(new Title(text))).isEqualTo("text.forbiddenCharacter");
        assertThat(code(new Remark(text))).isEqualTo("text.forbiddenCharacter");
    }

    @Test
    void the_harmless_bidi_marks_of_honest_copying_are_accepted() {
        assertThat(code(new Title("\u200Fسلام\u200E"))).isEmpty();
        assertThat(code(new Title("\u2066abc\u2069"))).isEmpty();
    }

    /** Folding a megabyte of marks kept a server busy once. */
    @Test
    void a_megabyte_is_refused_before_anybody_looks_at_it() {
        String marks = "\u0301\u0316".repeat(500_000);
        String nothing = "\u200F".repeat(1_000_000);
        String forbidden = "\u0000".repeat(1_000_000);

        Assertions.assertTimeout(Duration.ofSeconds(1), () -> {
            for (int i = 0; i < 100; i++) {
                assertThat(code(new Title(marks))).isEqualTo("text.tooLong");
                assertThat(code(new Letter(marks))).isEqualTo("text.tooLong");
                assertThat(code(new Title(nothing))).isEqualTo("text.tooLong");
                assertThat(code(new Title(forbidden))).isEqualTo("text.tooLong");
            }
        });
    }

    @Test
    void a_text_may_hold_as_many_invisible_characters_as_visible_ones() {
        assertThat(code(new Title("a\u200F".repeat(10)))).isEmpty();
        assertThat(code(new Title("a\u200F".repeat(10) + "\u200F"))).isEqualTo("text.tooLong");
    }

    private static String code(Object command) {
        List<Violation> violations = VALIDATOR.violations(command);
        assertThat(violations).hasSizeLessThan(2);
        return violations.isEmpty() ? "" : violations.get(0).code();
    }
}
