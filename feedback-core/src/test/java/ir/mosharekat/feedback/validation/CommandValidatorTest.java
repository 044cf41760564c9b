package ir.mosharekat.feedback.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import ir.mosharekat.feedback.cases.Assignment;
import ir.mosharekat.feedback.cases.Outcome;
import ir.mosharekat.feedback.cases.Person;
import ir.mosharekat.feedback.cases.RejectionReason;
import ir.mosharekat.feedback.cases.Statement;
import ir.mosharekat.feedback.complaint.Acceptance;
import ir.mosharekat.feedback.complaint.AppealDecision;
import ir.mosharekat.feedback.complaint.Extension;
import ir.mosharekat.feedback.complaint.Question;
import ir.mosharekat.feedback.complaint.Refusal;
import ir.mosharekat.feedback.complaint.RegisterComplaint;
import ir.mosharekat.feedback.complaint.Resolution;
import ir.mosharekat.feedback.error.InvalidCommandException;
import ir.mosharekat.feedback.error.Violation;
import ir.mosharekat.feedback.ticket.Directives;
import ir.mosharekat.feedback.ticket.RegisterTicket;
import ir.mosharekat.feedback.ticket.UnitReport;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CommandValidatorTest {

    private static final CommandValidator VALIDATOR = CommandValidator.standard();
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    @Test
    void a_command_of_the_right_shape_has_no_violations() {
        for (Object command : List.of(
                RegisterComplaint.builder()
                        .subject("چراغ خیابان")
                        .text("سه هفته است که خاموش است.")
                        .build(),
                RegisterTicket.builder()
                        .addressee("governor-office")
                        .subject("پیشنهاد")
                        .text("پیشنهادی برای خیابان دارم.")
                        .sender(Person.named("شخص نمونه")
                                .mobile("۰۹۹۳ ۰۰۰ ۰۰۰۸")
                                .nationalCode("۹۹۱۲۳۴۵۶۷۳")
                                .build())
                        .build(),
                Statement.of("آری"),
                Assignment.to("roads"),
                Question.of("کدام خیابان؟", 90),
                Extension.until(DAY, "منتظر قطعه هستیم."),
                Resolution.of(Outcome.PARTLY_UPHELD, "درست شد."),
                Refusal.because(RejectionReason.ABUSIVE, "متن توهین است."),
                Acceptance.unrated(),
                Acceptance.rated(5),
                AppealDecision.of(AppealDecision.Ruling.REMAND, "دوباره ببینید."),
                Directives.none().and("roads", "اقدام شود.", DAY),
                UnitReport.on(1, "انجام شد."))) {
            assertThat(VALIDATOR.violations(command))
                    .as("%s", command.getClass())
                    .isEmpty();
            assertThatCode(() -> VALIDATOR.check(command)).doesNotThrowAnyException();
        }
    }

    @Test
    void a_form_with_everything_wrong_is_told_everything_at_once() {
        RegisterTicket command = RegisterTicket.builder()
                .sender(Person.named("x")
                        .nationalCode("1111111111")
                        .legalId("1")
                        .mobile("123")
                        .landline("5")
                        .email("nobody")
                        .postalCode("0")
                        .address("\u0000")
                        .build())
                .subject("سطر\nسطر")
                .text("کوتاه")
                .build();

        assertThat(VALIDATOR.violations(command))
                .extracting(Violation::path, Violation::code)
                .containsExactly(
                        tuple("addressee", "required"),
                        tuple("subject", "text.oneLine"),
                        tuple("submitter.address", "text.forbiddenCharacter"),
                        tuple("submitter.email", "email.invalid"),
                        tuple("submitter.landline", "landline.invalid"),
                        tuple("submitter.legalId", "legalId.invalid"),
                        tuple("submitter.mobile", "mobile.invalid"),
                        tuple("submitter.name", "text.tooShort"),
                        tuple("submitter.nationalCode", "nationalCode.repeated"),
                        tuple("submitter.officialIdUnique", "person.oneOfficialId"),
                        tuple("submitter.postalCode", "postalCode.invalid"),
                        tuple("text", "text.tooShort"));
    }

    @Test
    void an_empty_form_is_told_what_is_required_by_the_names_people_know() {
        assertThat(VALIDATOR.violations(RegisterTicket.builder().build()))
                .extracting(violation -> violation.path() + ": "
                        + violation.message().fa() + " / " + violation.message().en())
                .containsExactly(
                        "addressee: تکمیل «گیرنده پیام» الزامی است. / Addressee is required.",
                        "subject: تکمیل «موضوع» الزامی است. / Subject is required.",
                        "text: تکمیل «متن» الزامی است. / Text is required.");
    }

    @Test
    void every_other_command_left_empty_is_told_so_too() {
        assertThat(codes(Statement.of(null))).containsExactly("text required");
        assertThat(codes(Assignment.to(" "))).containsExactly("unit required");
        assertThat(codes(Extension.until(null, null))).containsExactly("interimReply.text required", "until required");
        assertThat(codes(Resolution.of(null, null))).containsExactly("answer.text required", "outcome required");
        assertThat(codes(Refusal.because(null, ""))).containsExactly("explanation.text required", "reason required");
        assertThat(codes(AppealDecision.of(null, null))).containsExactly("answer.text required", "ruling required");
        assertThat(codes(UnitReport.on(1, null))).containsExactly("report.text required");
        assertThat(codes(Question.of(null, 0))).containsExactly("days days.tooFew", "question.text required");
        assertThat(codes(Directives.none())).containsExactly("orders directives.count");
        assertThat(codes(Directives.none().and(null, null, null).and("roads", "x", DAY)))
                .containsExactly(
                        "orders[0].due required",
                        "orders[0].unit required",
                        "orders[0].wording.text required",
                        "orders[1].wording.text text.tooShort");
    }

    @Test
    void what_is_out_of_bounds_is_told_with_the_bounds_in_the_digits_of_the_language() {
        assertThat(words(Question.of("کدام خیابان؟", 91)))
                .containsExactly("حداکثر ۹۰ روز می\u200Cتوان مهلت داد. / At most 90 days can be given.");
        assertThat(words(Acceptance.rated(6)))
                .containsExactly("امتیاز باید عددی از ۱ تا ۵ باشد. / The rating has to be between 1 and 5.");
        assertThat(words(Acceptance.rated(0))).hasSize(1);
        assertThat(words(Statement.of("x")))
                .containsExactly("متن باید دست\u200Cکم ۲ نویسه باشد. / The text must have at least 2 characters.");
        assertThat(words(Statement.of("x".repeat(20_001))))
                .containsExactly("متن نباید بیشتر از ۲۰۰۰۰ نویسه باشد. / The text must not exceed 20000 characters.");
        assertThat(codes(Resolution.of(Outcome.ANSWERED, "پاسخ")))
                .containsExactly("outcomeSuitable outcome.unsuitable");
    }

    @Test
    void at_most_twenty_units_get_a_directive_at_once() {
        Directives many = Directives.none();
        for (int i = 0; i < 21; i++) {
            many = many.and("roads", "اقدام شود.", DAY);
        }
        assertThat(codes(many)).containsExactly("orders directives.count");
        assertThat(words(many))
                .containsExactly("تعداد دستورها باید از ۱ تا ۲۰ باشد. / There have to be 1 to 20 directives.");
    }

    @Test
    void at_most_one_official_number_identifies_a_person() {
        assertThat(codes(registration(Person.named("شخص نمونه").nationalCode("9912345673"))))
                .isEmpty();
        assertThat(codes(registration(
                        Person.named("شخص نمونه").nationalCode("9912345673").foreignerCode("123456789012"))))
                .contains("submitter.officialIdUnique person.oneOfficialId");
    }

    @Test
    void a_blank_field_of_a_form_counts_as_left_out() {
        assertThat(codes(registration(Person.named("شخص نمونه")
                        .mobile(" ")
                        .email("")
                        .address("\n")
                        .nationalCode("\t"))))
                .isEmpty();
    }

    /** What somebody typed is never read as a template, and never comes back in a message. */
    @Test
    void nothing_that_was_typed_is_interpolated_or_repeated() {
        String typed = "{max} ${1+1} {ir.mosharekat.feedback.required} {0} $";
        List<Violation> violations = VALIDATOR.violations(RegisterComplaint.builder()
                .subject(typed + "\n" + typed)
                .text("{max}")
                .complainant(Person.named(typed + "\n" + typed)
                        .mobile("{0}")
                        .email("${1+1}")
                        .build())
                .build());

        assertThat(violations).hasSize(5).allSatisfy(violation -> {
            for (String message :
                    List.of(violation.message().fa(), violation.message().en())) {
                assertThat(message).doesNotContain("{", "}", "$").isNotBlank();
            }
        });
    }

    @Test
    void a_refusal_carries_all_violations_and_none_of_what_was_typed() {
        InvalidCommandException refusal = catchThrowableOfType(
                InvalidCommandException.class,
                () -> VALIDATOR.check(registration(Person.named("x").mobile("09120000000x"))));

        assertThat(refusal.violations()).hasSize(2);
        assertThat(refusal).hasMessage("command.invalid: The command has 2 violations. Please correct them.");
        assertThat(refusal.violations().toString()).doesNotContain("09120000000x");
    }

    record OfHost(@NotBlank String name) {}

    @Test
    void a_constraint_that_is_not_ours_is_known_by_its_name_and_the_hosts_own_provider_will_do() {
        try (ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            CommandValidator validator = CommandValidator.using(factory);

            assertThat(validator.violations(new OfHost(" ")))
                    .extracting(Violation::code)
                    .containsExactly("NotBlank");
            assertThat(validator.violations(Statement.of("")))
                    .singleElement()
                    .satisfies(violation -> assertThat(violation.message().en()).isEqualTo("Text is required."))
                    .satisfies(violation -> assertThat(violation.message().fa()).isEqualTo("تکمیل «متن» الزامی است."));
        }
    }

    @Test
    void what_takes_knowledge_of_the_organization_is_worded_in_the_same_way() {
        Violation violation = Violations.of("unit", "unit.unknown");

        assertThat(violation.path()).isEqualTo("unit");
        assertThat(violation.code()).isEqualTo("unit.unknown");
        assertThat(violation.message().fa()).isEqualTo("چنین واحدی در این سازمان وجود ندارد.");
        assertThat(violation.message().en()).isEqualTo("This organization has no such unit.");
    }

    private static RegisterComplaint registration(Person.Builder person) {
        return RegisterComplaint.builder()
                .complainant(person.build())
                .subject("چراغ خیابان")
                .text("سه هفته است که خاموش است.")
                .build();
    }

    private static List<String> codes(Object command) {
        return VALIDATOR.violations(command).stream()
                .map(violation -> violation.path() + " " + violation.code())
                .toList();
    }

    private static List<String> words(Object command) {
        return VALIDATOR.violations(command).stream()
                .map(violation ->
                        violation.message().fa() + " / " + violation.message().en())
                .toList();
    }
}
