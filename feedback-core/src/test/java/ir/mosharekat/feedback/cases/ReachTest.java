package ir.mosharekat.feedback.cases;

import static org.assertj.core.api.Assertions.assertThat;

import ir.mosharekat.feedback.error.Violation;
import ir.mosharekat.feedback.identity.EmailAddress;
import ir.mosharekat.feedback.identity.Landline;
import ir.mosharekat.feedback.identity.Mobile;
import ir.mosharekat.feedback.identity.PostalCode;
import ir.mosharekat.feedback.organization.Channel;
import ir.mosharekat.feedback.validation.CommandValidator;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How a citizen wants to be told, when a case is submitted and afterwards. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReachTest {

    private static final CommandValidator VALIDATOR = CommandValidator.standard();
    private static final String MOBILE = "۰۹۹۳ ۰۰۰ ۰۰۰۸";
    private static final String EMAIL = "sara@example.org";

    @Test
    void a_medium_is_preferred_by_whom_it_reaches() {
        assertThat(codes(Reach.byNothing())).isEmpty();
        assertThat(codes(Reach.byNothing().preferring(Channel.WEB))).isEmpty();
        assertThat(codes(Reach.byNothing().mobile(MOBILE).preferring(Channel.SMS)))
                .isEmpty();
        assertThat(codes(Reach.byNothing().email(EMAIL).preferring(Channel.EMAIL)))
                .isEmpty();
        assertThat(codes(Reach.byNothing().mobile(MOBILE).email(EMAIL))).isEmpty();
    }

    @Test
    void a_medium_that_reaches_nobody_is_told_to_be_none() {
        assertThat(codes(Reach.byNothing().email(EMAIL).preferring(Channel.SMS)))
                .containsExactly("preferredUsable person.preferred");
        assertThat(codes(Reach.byNothing().mobile(" ").preferring(Channel.SMS)))
                .containsExactly("preferredUsable person.preferred");
        assertThat(codes(Reach.byNothing().mobile(MOBILE).preferring(Channel.EMAIL)))
                .containsExactly("preferredUsable person.preferred");
        assertThat(codes(Person.named("شخص نمونه")
                        .email(EMAIL)
                        .preferring(Channel.SMS)
                        .build()))
                .containsExactly("preferredUsable person.preferred");
        assertThat(codes(Person.named("شخص نمونه")
                        .mobile(MOBILE)
                        .preferring(Channel.EMAIL)
                        .build()))
                .containsExactly("preferredUsable person.preferred");
        assertThat(VALIDATOR.violations(Reach.byNothing().preferring(Channel.SMS)))
                .singleElement()
                .extracting(Violation::message)
                .satisfies(message -> assertThat(message.fa()).contains("اطلاع\u200Cرسانی"))
                .satisfies(message -> assertThat(message.en()).startsWith("Please choose a way to be told"));
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"SMS", "EMAIL", "WEB"})
    void a_medium_that_carries_no_notices_cannot_be_preferred(Channel medium) {
        assertThat(codes(Reach.byNothing().mobile(MOBILE).email(EMAIL).preferring(medium)))
                .containsExactly("preferredUsable person.preferred");
        assertThat(codes(Person.named("شخص نمونه")
                        .mobile(MOBILE)
                        .email(EMAIL)
                        .preferring(medium)
                        .build()))
                .containsExactly("preferredUsable person.preferred");
    }

    @Test
    void a_number_and_an_address_have_to_be_well_formed() {
        assertThat(codes(Reach.byNothing().mobile("123").email("nobody")))
                .containsExactly("email email.invalid", "mobile mobile.invalid");
    }

    @Test
    void what_a_person_prefers_is_kept_with_how_to_reach_them() {
        Person.Builder person = Person.named("شخص نمونه").mobile(MOBILE);

        assertThat(person.preferring(Channel.SMS)
                        .build()
                        .toSubmitter()
                        .contact()
                        .preferred())
                .isEqualTo(Channel.SMS);
        assertThat(person.preferring(null).build().toSubmitter().contact().preferred())
                .isNull();
    }

    @Test
    void a_reach_takes_the_place_of_number_address_and_preference_and_of_nothing_else() {
        Submitter.Contact before = new Submitter.Contact(
                Mobile.of("09120000001"),
                Landline.of("02333440000"),
                EmailAddress.of("old@example.org"),
                PostalCode.of("3513714111"),
                "سمنان",
                Channel.SMS);

        assertThat(Reach.byNothing()
                        .mobile(MOBILE)
                        .email(EMAIL)
                        .preferring(Channel.EMAIL)
                        .of(before))
                .isEqualTo(new Submitter.Contact(
                        Mobile.of("09930000008"),
                        before.landline(),
                        EmailAddress.of(EMAIL),
                        before.postalCode(),
                        "سمنان",
                        Channel.EMAIL));
        assertThat(Reach.byNothing().mobile("").email("\t").of(before))
                .isEqualTo(new Submitter.Contact(null, before.landline(), null, before.postalCode(), "سمنان", null));
    }

    @Test
    void printing_a_reach_tells_nothing() {
        assertThat(Reach.byNothing().mobile(MOBILE).email(EMAIL).preferring(Channel.EMAIL))
                .hasToString("Reach[***]");
    }

    private static List<String> codes(Object command) {
        return VALIDATOR.violations(command).stream()
                .map(violation -> violation.path() + " " + violation.code())
                .toList();
    }
}
