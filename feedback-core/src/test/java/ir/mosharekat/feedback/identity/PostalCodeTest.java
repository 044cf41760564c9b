package ir.mosharekat.feedback.identity;

import static ir.mosharekat.feedback.identity.PostalCode.Level.BASIC;
import static ir.mosharekat.feedback.identity.PostalCode.Level.STANDARD;
import static ir.mosharekat.feedback.identity.PostalCode.Level.STRICT;
import static ir.mosharekat.feedback.identity.Rejection.assertRejected;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PostalCodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"3513714111", "9187913999", "7134814336", "3519863411", "6715973311", "3719413456"})
    void a_common_code_passes_at_every_level(String code) {
        assertThat(PostalCode.of(code).value()).isEqualTo(code);
        assertThat(PostalCode.Level.values()).allMatch(level -> level.accepts(code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3513714112", // a 2 in the last five
                "3513514111", // the fifth is a 5
                "3333714111" // four equal ones in front
            })
    void a_code_that_only_folklore_forbids_is_accepted(String code) {
        assertThat(PostalCode.of(code).value()).isEqualTo(code);
        assertThat(STRICT.accepts(code)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"۳۵۱۳۷۱۴۱۱۱", "35137-14111", "35137 14111", "\u200F3513714111"})
    void however_it_is_typed_the_code_is_ten_ascii_digits(String typed) {
        assertThat(new PostalCode(typed).value()).isEqualTo("3513714111");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3513024111",
                "0513714111",
                "351371411",
                "35137141110",
                "3513-71411",
                "351371411a",
                "1111111111",
                "",
                "3213714111",
                "35137_14111"
            })
    void a_malformed_code_is_refused(String typed) {
        assertRejected(PostalCode::of, typed, "postalCode.invalid");
    }

    @Test
    void the_basic_level_asks_for_ten_digits_only() {
        assertThat(BASIC.accepts("3513024111")).isTrue();
        assertThat(STANDARD.accepts("3513024111")).isFalse();
        assertThat(BASIC.accepts("0513714111")).isFalse();
        assertThat(BASIC.accepts("1111111111")).isFalse();
        assertThat(BASIC.accepts("351371411")).isFalse();
    }
}
