package ir.mosharekat.feedback.identity;

import static ir.mosharekat.feedback.identity.Rejection.assertRejected;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ForeignerCodeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "100000000012",
                "112233445566",
                "123456789012",
                "140500000001",
                "199900000123",
                "200000000002",
                "300123456789",
                "401401401401",
                "510000000010",
                "987654321098"
            })
    void twelve_digits_are_kept_as_they_are(String code) {
        assertThat(ForeignerCode.of(code).value()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"۱۲۳۴۵۶۷۸۹۰۱۲", "1234-5678-9012", "1234 5678 9012", "1234\u200C56789012\u200F"})
    void however_it_is_typed_the_code_is_twelve_ascii_digits(String typed) {
        assertThat(new ForeignerCode(typed).value()).isEqualTo("123456789012");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12345678901",
                "1234567890123",
                "000000000000",
                "111111111111",
                "12345678901a",
                "",
                "123456/789012",
                "-123456789012",
                "-12345678901",
                "\u2212123456789012",
                "9912345673", // a national code
                "12345678901.2",
                "123456789012.0",
                "   "
            })
    void a_malformed_code_is_refused(String typed) {
        assertRejected(ForeignerCode::of, typed, "foreignerCode.invalid");
    }
}
