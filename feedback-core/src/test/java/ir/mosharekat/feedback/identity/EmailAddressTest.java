package ir.mosharekat.feedback.identity;

import static ir.mosharekat.feedback.identity.Rejection.assertRejected;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EmailAddressTest {

    private static final String LABEL = "a".repeat(61) + ".";

    @ParameterizedTest
    @CsvSource({
        "info@ostan-sm.ir, info@ostan-sm.ir",
        "Info@OSTAN-SM.IR, Info@ostan-sm.ir",
        "first.last+tag@mail.example.com, first.last+tag@mail.example.com",
        "o'neil_{1}@example.co, o'neil_{1}@example.co",
        "a@b.ir, a@b.ir",
        "info@xn--mgba3a4f16a.ir, info@xn--mgba3a4f16a.ir",
        "info@ایران.ir, info@xn--mgba3a4f16a.ir",
        "info@نمونه.ایران, info@xn--hhbbbed.xn--mgba3a4f16a",
    })
    void an_address_keeps_its_local_part_and_gets_an_ascii_domain_in_lower_case(String typed, String value) {
        assertThat(EmailAddress.of(typed).value()).isEqualTo(value);
        assertThat(new EmailAddress(value)).isEqualTo(EmailAddress.of(typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " info1@ostan-sm.ir\t",
                "\u200Finfo1@ostan-sm.ir\u200E",
                "\u200F info1@ostan-sm.ir\u00A0",
                "info۱@ostan-sm.ir",
                "in\u200Cfo1@ostan-sm.ir"
            })
    void what_a_persian_keyboard_adds_is_taken_away(String typed) {
        assertThat(EmailAddress.of(typed).value()).isEqualTo("info1@ostan-sm.ir");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "info",
                "@ostan-sm.ir",
                "info@",
                "info@@ostan-sm.ir",
                "in fo@ostan-sm.ir",
                "info@ostan sm.ir",
                ".info@ostan-sm.ir",
                "info.@ostan-sm.ir",
                "in..fo@ostan-sm.ir",
                "info@ostan-sm",
                "info@ostan..ir",
                "info@.ir",
                "info@ostan.ir.",
                "info@-ostan.ir",
                "info@ostan-.ir",
                "info@ostan_sm.ir",
                "info@127.0.0.1",
                "info@[127.0.0.1]",
                "\"in fo\"@ostan-sm.ir",
                "استاندار@ostan-sm.ir",
                "Info <info@ostan-sm.ir>",
                "info@ostan-sm.ir,b@ostan-sm.ir",
                "info@ostan-sm.ir\r\nBcc: all@example.com",
                "info@ostan-sm.ir\n",
                "\ninfo@ostan-sm.ir",
                "in\u0000fo@ostan-sm.ir"
            })
    void what_is_no_address_is_refused(String typed) {
        assertRejected(EmailAddress::of, typed, "email.invalid");
    }

    @Test
    void the_local_part_has_at_most_64_characters() {
        assertThat(EmailAddress.of("a".repeat(64) + "@example.ir").value()).hasSize(64 + 11);
        assertRejected(EmailAddress::of, "a".repeat(65) + "@example.ir", "email.invalid");
    }

    @Test
    void the_whole_address_has_at_most_254_characters() {
        assertThat(EmailAddress.of("abc@" + LABEL.repeat(4) + "ir").value()).hasSize(254);
        assertRejected(EmailAddress::of, "abcd@" + LABEL.repeat(4) + "ir", "email.invalid");
    }

    @Test
    void an_international_domain_is_measured_in_its_ascii_form() {
        assertRejected(EmailAddress::of, "info@" + "سمنان.".repeat(30) + "ir", "email.invalid");
    }

    @Test
    void a_megabyte_is_refused_like_any_other_nonsense() {
        assertRejected(EmailAddress::of, "a@" + "ا".repeat(1_000_000), "email.invalid");
        assertRejected(EmailAddress::of, " ".repeat(1_000_000), "email.invalid");
    }
}
