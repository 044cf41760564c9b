package ir.mosharekat.feedback.identity;

import static org.assertj.core.api.Assertions.assertThat;

import ir.mosharekat.feedback.text.Digits;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class IdentifierKindTest {

    record Example(IdentifierKind kind, Function<String, Object> type, String value) {}

    static Stream<Example> personal() {
        return Stream.of(
                new Example(IdentifierKind.NATIONAL_CODE, NationalCode::of, "9912345673"),
                new Example(IdentifierKind.LEGAL_ID, LegalId::of, "19990123450"),
                new Example(IdentifierKind.FOREIGNER_CODE, ForeignerCode::of, "123456789012"),
                new Example(IdentifierKind.POSTAL_CODE, PostalCode::of, "3513714111"),
                new Example(IdentifierKind.MOBILE, Mobile::of, "+989130000002"),
                new Example(IdentifierKind.LANDLINE, Landline::of, "+982333440000"),
                new Example(IdentifierKind.EMAIL, EmailAddress::of, "info1@ostan-sm.ir"));
    }

    static Stream<Example> notPersonal() {
        return Stream.of(
                new Example(IdentifierKind.SHORT_CODE, ShortCode::of, "111"),
                new Example(IdentifierKind.SMS_LINE, SmsLine::of, "50002039"));
    }

    static Stream<Example> all() {
        return Stream.concat(personal(), notPersonal());
    }

    @Test
    void every_kind_is_tried_here() {
        assertThat(all().map(Example::kind)).containsExactlyInAnyOrder(IdentifierKind.values());
    }

    @ParameterizedTest
    @MethodSource("all")
    void every_kind_takes_persian_digits_and_bidi_marks_and_gives_ascii(Example example) {
        String typed = "\u200F " + Digits.toPersian(example.value()) + "\u200E";

        assertThat(example.kind().canonical(typed)).isEqualTo(example.value());
    }

    @ParameterizedTest
    @MethodSource("all")
    void the_record_of_a_kind_holds_the_canonical_form_of_that_kind(Example example) {
        Object one = example.type().apply(example.value());
        Object other = example.type().apply(" " + Digits.toPersian(example.value()));

        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other).hasFieldOrPropertyWithValue("value", example.value());
    }

    @ParameterizedTest
    @MethodSource("personal")
    void what_is_personal_is_masked_in_a_log(Example example) {
        Object identifier = example.type().apply(example.value());

        assertThat(identifier).hasToString(identifier.getClass().getSimpleName() + "[***]");
    }

    @ParameterizedTest
    @MethodSource("notPersonal")
    void what_is_public_is_shown_in_a_log(Example example) {
        assertThat(example.type().apply(example.value())).hasToString(example.value());
    }

    @ParameterizedTest
    @MethodSource("all")
    void whatever_is_typed_is_refused_or_has_a_canonical_form_that_is_its_own(Example example) {
        Random random = new Random(50002039);
        int accepted = 0;
        for (int i = 0; i < 5_000; i++) {
            String typed = scrambled(example.value(), random);
            try {
                String canonical = example.kind().canonical(typed);
                accepted++;
                assertThat(canonical).isASCII();
                assertThat(example.kind().canonical(canonical)).isEqualTo(canonical);
            } catch (MalformedIdentifierException e) {
                assertThat(e.code()).matches("[a-zA-Z]+\\.[a-z]+");
            }
        }
        assertThat(accepted).isPositive();
    }

    @Test
    void a_number_of_no_declared_kind_may_pass_as_several() {
        assertThat(IdentifierKind.SMS_LINE.canonical("09130000002")).isEqualTo("09130000002");
        assertThat(IdentifierKind.MOBILE.canonical("09130000002")).isEqualTo("+989130000002");
    }

    /** The example with one to four characters replaced, inserted or dropped. */
    private static String scrambled(String example, Random random) {
        String characters = "0123456789۰۱۲۳۹٤98 -–ـ+.@/a\u200C\u200F\u00A0\u3002ا";
        StringBuilder out = new StringBuilder(example);
        for (int edits = random.nextInt(4) + 1; edits > 0; edits--) {
            int at = random.nextInt(out.length() + 1);
            char c = characters.charAt(random.nextInt(characters.length()));
            switch (random.nextInt(3)) {
                case 0 -> out.insert(at, c);
                case 1 -> out.replace(at, Math.min(at + 1, out.length()), String.valueOf(c));
                default -> out.delete(at, Math.min(at + 1, out.length()));
            }
        }
        return out.toString();
    }
}
