package ir.mosharekat.feedback.identity;

import static org.assertj.core.api.Assertions.assertThat;

import ir.mosharekat.feedback.text.PersianText;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Payload;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The constraint in a host's own beans, with Hibernate Validator and without an expression language. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WellFormedTest {

    private static final Locale PERSIAN = Locale.forLanguageTag("fa");

    private Locale reader = PERSIAN;
    private final ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator(
                    Set.of(Locale.ENGLISH, PERSIAN), Locale.ENGLISH, context -> reader, false))
            .buildValidatorFactory();
    private final Validator validator = factory.getValidator();

    @AfterEach
    void close() {
        factory.close();
    }

    record Citizen(
            @WellFormed(IdentifierKind.NATIONAL_CODE) @Nullable
            String nationalCode,

            @WellFormed(IdentifierKind.MOBILE) @Nullable String mobile) {}

    @Test
    void what_is_well_formed_is_valid_as_typed() {
        assertThat(validator.validate(new Citizen("۹۹۱-۲۳۴۵۶۷-۳", "۰۹۹۳ ۰۰۰ ۰۰۰۸")))
                .isEmpty();
    }

    @Test
    void null_is_valid() {
        assertThat(validator.validate(new Citizen(null, null))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "990000001, کد ملی باید ۱۰ رقم باشد., The national code must have 10 digits.",
        "'', کد ملی باید ۱۰ رقم باشد., The national code must have 10 digits.",
        "1111111111, کد ملی با ارقام یکسان پذیرفته نمی\u200Cشود., A national code made of one repeated digit is not accepted.",
        "9921345673, کد ملی واردشده معتبر نیست. لطفاً آن را دوباره بررسی کنید., The national code is not valid. Please check it again.",
    })
    void a_violation_tells_the_precise_reason_in_the_readers_language(String typed, String persian, String english) {
        Citizen citizen = new Citizen(typed, null);

        reader = PERSIAN;
        assertThat(messages(validator.validate(citizen))).containsExactly(persian);
        reader = Locale.forLanguageTag("fa-IR");
        assertThat(messages(validator.validate(citizen))).containsExactly(persian);
        reader = Locale.ENGLISH;
        assertThat(messages(validator.validate(citizen))).containsExactly(english);
        reader = Locale.UK;
        assertThat(messages(validator.validate(citizen))).containsExactly(english);
    }

    @Test
    void an_english_reader_is_answered_in_english_even_on_a_persian_machine() {
        assertThat(Locale.getDefault()).isEqualTo(Locale.forLanguageTag("fa-IR"));
        reader = Locale.ENGLISH;

        assertThat(messages(validator.validate(new Citizen(null, "111"))))
                .containsExactly("The mobile number is not valid. Example: 09121234567");
    }

    @Test
    void the_template_of_a_violation_is_its_stable_code() {
        assertThat(validator.validate(new Citizen("9921345673", null)))
                .singleElement()
                .extracting(ConstraintViolation::getMessageTemplate)
                .isEqualTo("{ir.mosharekat.feedback.nationalCode.checksum}");
    }

    static final class Contact {
        @WellFormed(IdentifierKind.LEGAL_ID)
        final String legalId = "-";

        @WellFormed(IdentifierKind.FOREIGNER_CODE)
        final String foreignerCode = "-";

        @WellFormed(IdentifierKind.POSTAL_CODE)
        final String postalCode = "-";

        @WellFormed(IdentifierKind.MOBILE)
        final String mobile = "-";

        @WellFormed(IdentifierKind.LANDLINE)
        final String landline = "-";

        @WellFormed(IdentifierKind.SHORT_CODE)
        final String shortCode = "-";

        @WellFormed(IdentifierKind.SMS_LINE)
        final CharSequence smsLine = "-";

        @WellFormed(IdentifierKind.EMAIL)
        final String email = "-";
    }

    @Test
    void every_kind_has_its_text_in_both_languages() {
        reader = PERSIAN;
        assertThat(messages(validator.validate(new Contact())))
                .containsExactlyInAnyOrder(
                        "شناسه ملی شخص حقوقی معتبر نیست (۱۱ رقم).",
                        "کد فراگیر اتباع باید ۱۲ رقم باشد.",
                        "کد پستی باید ۱۰ رقم و بدون خط تیره باشد.",
                        "شماره تلفن همراه معتبر نیست. نمونه: ۰۹۱۲۱۲۳۴۵۶۷",
                        "شماره تلفن ثابت را با کد استان وارد کنید. نمونه: ۰۲۳۳۳۴۴۰۰۰۰",
                        "شماره کوتاه باید ۳ رقم باشد و با ۱ آغاز شود. نمونه: ۱۱۱",
                        "شماره سامانه پیامکی معتبر نیست. نمونه: ۵۰۰۰۲۰۳۹",
                        "نشانی پست الکترونیکی معتبر نیست.");
        reader = Locale.ENGLISH;
        assertThat(messages(validator.validate(new Contact())))
                .hasSize(8)
                .allSatisfy(message -> assertThat(message).isASCII().doesNotContain("{"));
    }

    interface Desk {
        @WellFormed(IdentifierKind.LANDLINE)
        String callBack(@WellFormed(IdentifierKind.EMAIL) String email);
    }

    static final class CarelessDesk implements Desk {
        @Override
        public String callBack(String email) {
            return "33440000";
        }
    }

    @Test
    void parameters_and_return_values_are_checked() throws NoSuchMethodException {
        Desk desk = new CarelessDesk();
        var method = Desk.class.getMethod("callBack", String.class);
        reader = Locale.ENGLISH;

        assertThat(messages(
                        factory.getValidator().forExecutables().validateParameters(desk, method, new Object[] {"info@"
                        })))
                .containsExactly("The e-mail address is not valid.");
        assertThat(messages(factory.getValidator()
                        .forExecutables()
                        .validateReturnValue(desk, method, desk.callBack("a@b.ir"))))
                .containsExactly("Enter the landline with its province code. Example: 02333440000");
    }

    record Lines(List<@WellFormed(IdentifierKind.SMS_LINE) String> numbers) {}

    @Test
    void the_elements_of_a_list_are_checked() {
        assertThat(validator.validate(new Lines(List.of("50002039", "500"))))
                .singleElement()
                .satisfies(
                        violation -> assertThat(violation.getPropertyPath()).hasToString("numbers[1].<list element>"));
    }

    @WellFormed(IdentifierKind.POSTAL_CODE)
    @Constraint(validatedBy = {})
    @Retention(RetentionPolicy.RUNTIME)
    @interface Home {
        String message() default "";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    record Address(@Home String postalCode) {}

    @Test
    void a_constraint_may_be_composed_of_it() {
        assertThat(messages(validator.validate(new Address("1111111111"))))
                .containsExactly("کد پستی باید ۱۰ رقم و بدون خط تیره باشد.");
    }

    record Caller(
            @WellFormed(value = IdentifierKind.MOBILE, message = "شماره را بررسی کنید")
            String number) {}

    @Test
    void a_message_of_the_host_takes_the_place_of_the_reasons() {
        assertThat(messages(validator.validate(new Caller("111")))).containsExactly("شماره را بررسی کنید");
    }

    @Test
    void the_words_of_both_languages_have_the_same_keys_and_canonical_spelling() throws IOException {
        Properties english = load("/ContributorValidationMessages.properties");
        Properties persian = load("/ContributorValidationMessages_fa.properties");

        assertThat(persian.keySet()).isEqualTo(english.keySet());
        assertThat(persian.values())
                .allSatisfy(
                        text -> assertThat(PersianText.canonical((String) text)).isEqualTo(text));
    }

    private static Properties load(String bundle) throws IOException {
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(WellFormed.class.getResourceAsStream(bundle)), StandardCharsets.UTF_8)) {
            Properties texts = new Properties();
            texts.load(reader);
            return texts;
        }
    }

    private static <T> List<String> messages(Set<ConstraintViolation<T>> violations) {
        return violations.stream().map(ConstraintViolation::getMessage).toList();
    }
}
