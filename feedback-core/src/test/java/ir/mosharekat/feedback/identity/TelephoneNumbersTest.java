package ir.mosharekat.feedback.identity;

import static ir.mosharekat.feedback.identity.Rejection.assertRejected;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TelephoneNumbersTest {

    @ParameterizedTest
    @CsvSource({
        "09000000001, +989000000001",
        "+989130000002, +989130000002",
        "00989350000003, +989350000003",
        "989350000003, +989350000003",
        "9380000005, +989380000005",
        "9812345678, +989812345678",
        "۰۹۹۰۰۰۰۰۰۰۶, +989900000006",
        "0993 000 0008, +989930000008",
        "۰۹۹۳-۰۰۰-۰۰۰۸, +989930000008",
        "\u200E+98 993 000 0008\u200F, +989930000008",
        "09410000010, +989410000010",
    })
    void a_mobile_number_is_kept_with_its_country_code(String typed, String value) {
        assertThat(Mobile.of(typed).value()).isEqualTo(value);
        assertThat(new Mobile(value)).isEqualTo(Mobile.of(typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0912000000",
                "091200000001",
                "08120000001", // a landline of Hamadan
                "0912000000a",
                "",
                "111",
                "50002039",
                "+979130000002",
                "0+9130000002",
                "-09130000002",
                "02333440000"
            })
    void what_is_no_mobile_number_is_refused(String typed) {
        assertRejected(Mobile::of, typed, "mobile.invalid");
    }

    @ParameterizedTest
    @CsvSource({
        "02333440000, +982333440000",
        "+982332340000, +982332340000",
        "00982333440000, +982333440000",
        "05138400000, +985138400000",
        "051-37600000, +985137600000",
        "۰۵۱ـ۳۷۶۰۰۰۰۰, +985137600000",
        "02188000000, +982188000000",
        "07132300000, +987132300000",
        "08120000001, +988120000001",
    })
    void a_landline_number_is_kept_with_country_and_province_code(String typed, String value) {
        assertThat(Landline.of(typed).value()).isEqualTo(value);
        assertThat(new Landline(value)).isEqualTo(Landline.of(typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "02733330000", // no such code
                "05233330000", // no such code
                "0233344000", // a digit too few
                "0513841111", // a digit too few, which libphonenumber finds possible
                "023334400000", // a digit too many
                "33440000", // without province
                "2129300", // seven digits: the voicemail of Semnan, not a number of Tehran
                "09420000001", // a mobile number
                "12345",
                "111",
                ""
            })
    void what_is_no_full_landline_number_is_refused(String typed) {
        assertRejected(Landline::of, typed, "landline.invalid");
    }

    @Test
    void there_are_thirty_one_province_codes() {
        assertThat(IntStream.range(0, 100)
                        .mapToObj(code -> String.format(Locale.ROOT, "0%02d33330000", code))
                        .filter(TelephoneNumbersTest::isLandline))
                .hasSize(31);
    }

    @ParameterizedTest
    @CsvSource({"111, 111", "۱۱۱, 111", "110, 110", "115, 115", "125, 125", "135, 135", "136, 136", "1-3 7, 137"})
    void three_digits_that_begin_with_one_are_a_short_code(String typed, String value) {
        assertThat(ShortCode.of(typed)).isEqualTo(new ShortCode(value)).hasToString(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "11", "1111", "211", "011", "+111", "11a", "50002039"})
    void what_is_no_short_code_is_refused(String typed) {
        assertRejected(ShortCode::of, typed, "shortCode.invalid");
    }

    private static boolean isLandline(String number) {
        try {
            return Landline.of(number).value().endsWith("33330000");
        } catch (MalformedIdentifierException e) {
            return false;
        }
    }
}
