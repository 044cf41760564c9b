package ir.mosharekat.feedback.identity;

import static ir.mosharekat.feedback.identity.Rejection.assertRejected;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NationalCodeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"9900000013", "9912345673", "9922223333", "9950102030", "9990000093", "0090000013", "9900000031"
            })
    void a_code_with_the_right_check_digit_is_kept_as_it_is(String code) {
        assertThat(NationalCode.of(code).value()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "۹۹۱۲۳۴۵۶۷۳",
                "٩٩١٢٣٤٥٦٧٣",
                "991-234567-3",
                "۹۹۱–۲۳۴۵۶۷–۳",
                "۹۹۱ـ۲۳۴۵۶۷ـ۳",
                " 991 234567 3 ",
                "991\u00A0234567\u202F3",
                "\u200F۹۹۱۲۳۴۵۶۷۳\u200E",
                "991\u200C234567\u200C3",
                "\u202A9912345673\u202C\n"
            })
    void however_it_is_typed_the_code_is_ten_ascii_digits(String typed) {
        assertThat(NationalCode.of(typed)).isEqualTo(NationalCode.of("9912345673"));
        assertThat(new NationalCode(typed).value()).isEqualTo("9912345673");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "990000001",
                "11537027",
                "99000000130",
                "99000000I3",
                "-9912345673",
                "9912345673-",
                "991/234567/3",
                "+9912345673",
                "9912345673.0",
                "09120000001",
                "نه نه یک"
            })
    void anything_but_ten_digits_has_the_wrong_length_and_is_never_padded(String typed) {
        assertRejected(NationalCode::of, typed, "nationalCode.length");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9900000014", "9921345673", "۹۹۱۲۳۴۵۶۷۴"})
    void a_wrong_check_digit_is_told(String typed) {
        assertRejected(NationalCode::of, typed, "nationalCode.checksum");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
    void one_digit_ten_times_is_refused_although_its_checksum_is_right(int digit) {
        assertRejected(NationalCode::of, String.valueOf(digit).repeat(10), "nationalCode.repeated");
    }

    @Test
    void every_nine_digits_have_exactly_one_check_digit() {
        IntStream.iterate(991_000_000, first -> first < 999_000_000, first -> first + 7_654_321)
                .forEach(first -> assertThat(IntStream.range(0, 10)
                                .mapToObj(check -> "" + first + check)
                                .filter(NationalCodeTest::isAccepted))
                        .as("check digits of %d", first)
                        .hasSize(1));
    }

    private static boolean isAccepted(String code) {
        try {
            return NationalCode.of(code).value().equals(code);
        } catch (MalformedIdentifierException e) {
            return false;
        }
    }
}
