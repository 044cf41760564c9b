package ir.mosharekat.feedback.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DigitsTest {

    @Test
    void persian_arabic_and_full_width_digits_become_ascii() {
        assertThat(Digits.toAscii("۰۱۲۳۴۵۶۷۸۹")).isEqualTo("0123456789");
        assertThat(Digits.toAscii("٠١٢٣٤٥٦٧٨٩")).isEqualTo("0123456789");
        assertThat(Digits.toAscii("\uFF10\uFF19")).isEqualTo("09");
    }

    @Test
    void digits_outside_the_basic_plane_become_ascii_too() {
        String mathematicalOneTwo = new String(new int[] {0x1D7CF, 0x1D7DA}, 0, 2);

        assertThat(Digits.toAscii(mathematicalOneTwo)).isEqualTo("12");
    }

    @Test
    void the_decimal_digits_of_every_script_are_known() {
        IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(codePoint -> Character.getType(codePoint) == Character.DECIMAL_DIGIT_NUMBER)
                .forEach(codePoint -> assertThat(Digits.toAscii(Character.toString(codePoint)))
                        .matches("[0-9]"));
    }

    @Test
    void what_is_no_decimal_digit_stays_as_it_is() {
        assertThat(Digits.toAscii("سامانه ۱۱۱: ½ ² ① Ⅷ 👍 abc")).isEqualTo("سامانه 111: ½ ² ① Ⅷ 👍 abc");
    }

    @Test
    void ascii_digits_are_shown_in_persian() {
        assertThat(Digits.toPersian("تلفن 111، 50002039")).isEqualTo("تلفن ۱۱۱، ۵۰۰۰۲۰۳۹");
    }

    @Test
    void showing_in_persian_leaves_other_digits_alone() {
        assertThat(Digits.toPersian("٣ ۳ 3")).isEqualTo("٣ ۳ ۳");
    }

    @Test
    void what_is_shown_in_persian_is_stored_as_before() {
        assertThat(Digits.toAscii(Digits.toPersian("0912-345"))).isEqualTo("0912-345");
    }
}
