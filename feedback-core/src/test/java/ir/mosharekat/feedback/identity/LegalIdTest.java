package ir.mosharekat.feedback.identity;

import static ir.mosharekat.feedback.identity.Rejection.assertRejected;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LegalIdTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "19990000126",
                "19990012346",
                "19990123450",
                "19987654326",
                "19950505050",
                "19931415920",
                "10380284790"
            })
    void an_id_with_the_right_check_digit_is_kept_as_it_is(String id) {
        assertThat(LegalId.of(id).value()).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"۱۹۹۹۰۱۲۳۴۵۰", "199-9012-3450", "\u200E19990123450 "})
    void however_it_is_typed_the_id_is_eleven_ascii_digits(String typed) {
        assertThat(new LegalId(typed).value()).isEqualTo("19990123450");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "19990000125", // check digit
                "19990000162", // transposition
                "1999000012",
                "199900001260",
                "33333333333", // repeated: the check digit is right
                "00000000000",
                "19900000004", // six zeros: the check digit is right
                "19990O00126", // the letter O
                "09120000001", // a mobile number
                "19990000126/",
                ""
            })
    void a_malformed_id_is_refused(String typed) {
        assertRejected(LegalId::of, typed, "legalId.invalid");
    }
}
