package ir.mosharekat.feedback.json.wire;

import ir.mosharekat.feedback.cases.Person;
import ir.mosharekat.feedback.organization.Channel;
import org.jspecify.annotations.Nullable;

/**
 * Who submits a case, as typed.
 *
 * @param name the name
 * @param nationalCode the national code; at most one of this and the next two
 * @param legalId the identifier of a legal person
 * @param foreignerCode the code of a foreign citizen
 * @param mobile a mobile number
 * @param landline a landline number
 * @param email an e-mail address
 * @param postalCode a postal code
 * @param address an address
 * @param preferred by what the person wants to be told; null for whatever the case came by
 */
public record PersonForm(
        @Nullable String name,
        @Nullable String nationalCode,
        @Nullable String legalId,
        @Nullable String foreignerCode,
        @Nullable String mobile,
        @Nullable String landline,
        @Nullable String email,
        @Nullable String postalCode,
        @Nullable String address,
        @Nullable Channel preferred)
        implements Form<Person> {

    /** {@return a builder with nothing in it} */
    public static PersonFormBuilder builder() {
        return new PersonFormBuilder();
    }

    @Override
    public Person command() {
        return Person.named(name)
                .nationalCode(nationalCode)
                .legalId(legalId)
                .foreignerCode(foreignerCode)
                .mobile(mobile)
                .landline(landline)
                .email(email)
                .postalCode(postalCode)
                .address(address)
                .preferring(preferred)
                .build();
    }

    /** The person of a form, if there is one. */
    static @Nullable Person of(@Nullable PersonForm given) {
        return given == null ? null : given.command();
    }

    @Override
    public String toString() {
        return "PersonForm[***]";
    }
}
