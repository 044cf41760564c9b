package ir.mosharekat.feedback.cases;

import ir.mosharekat.feedback.identity.EmailAddress;
import ir.mosharekat.feedback.identity.ForeignerCode;
import ir.mosharekat.feedback.identity.IdentifierKind;
import ir.mosharekat.feedback.identity.Landline;
import ir.mosharekat.feedback.identity.LegalId;
import ir.mosharekat.feedback.identity.Mobile;
import ir.mosharekat.feedback.identity.NationalCode;
import ir.mosharekat.feedback.identity.PostalCode;
import ir.mosharekat.feedback.identity.WellFormed;
import ir.mosharekat.feedback.organization.Channel;
import ir.mosharekat.feedback.text.PersianText;
import ir.mosharekat.feedback.validation.PlainText;
import jakarta.validation.constraints.AssertTrue;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A person as he or she fills in a form: nothing but the name is needed, and everything is checked when the command it
 * belongs to is given. Digits may be of any script, with spaces and dashes; a blank field counts as left out.
 */
public final class Person {

    @PlainText(min = 2, max = 100, lines = PlainText.Lines.ONE)
    private final @Nullable String name;

    @WellFormed(IdentifierKind.NATIONAL_CODE)
    private final @Nullable String nationalCode;

    @WellFormed(IdentifierKind.LEGAL_ID)
    private final @Nullable String legalId;

    @WellFormed(IdentifierKind.FOREIGNER_CODE)
    private final @Nullable String foreignerCode;

    @WellFormed(IdentifierKind.MOBILE)
    private final @Nullable String mobile;

    @WellFormed(IdentifierKind.LANDLINE)
    private final @Nullable String landline;

    @WellFormed(IdentifierKind.EMAIL)
    private final @Nullable String email;

    @WellFormed(IdentifierKind.POSTAL_CODE)
    private final @Nullable String postalCode;

    @PlainText(need = PlainText.Need.OPTIONAL, max = 500)
    private final @Nullable String address;

    private final @Nullable Channel preferred;

    private Person(Builder builder) {
        name = builder.name;
        nationalCode = builder.nationalCode;
        legalId = builder.legalId;
        foreignerCode = builder.foreignerCode;
        mobile = builder.mobile;
        landline = builder.landline;
        email = builder.email;
        postalCode = builder.postalCode;
        address = builder.address;
        preferred = builder.preferred;
    }

    /**
     * Starts a person.
     *
     * @param name the full name, or that of the company or institution; 2 to 100 characters
     * @return a builder
     */
    public static Builder named(@Nullable String name) {
        return new Builder(name);
    }

    /** {@return the same in canonical form} Only for a person that has been checked; else it throws. */
    public Submitter toSubmitter() {
        return new Submitter(
                PersianText.canonical(name == null ? "" : name),
                new Submitter.OfficialId(
                        read(nationalCode, NationalCode::of),
                        read(legalId, LegalId::of),
                        read(foreignerCode, ForeignerCode::of)),
                new Submitter.Contact(
                        read(mobile, Mobile::of),
                        read(landline, Landline::of),
                        read(email, EmailAddress::of),
                        read(postalCode, PostalCode::of),
                        read(address, PersianText::canonical),
                        preferred));
    }

    /** {@return whether at most one official number is given} */
    @AssertTrue(message = "{ir.mosharekat.feedback.person.oneOfficialId}")
    boolean isOfficialIdUnique() {
        return Stream.of(nationalCode == null, legalId == null, foreignerCode == null)
                        .filter(missing -> !missing)
                        .count()
                <= 1;
    }

    /** {@return whether the medium that is preferred is one that works with what is given} */
    @AssertTrue(message = "{ir.mosharekat.feedback.person.preferred}")
    boolean isPreferredUsable() {
        return Preference.isUsable(preferred, mobile, email);
    }

    private static <T> @Nullable T read(@Nullable String field, Function<String, T> reader) {
        return field == null ? null : reader.apply(field);
    }

    @Override
    public String toString() {
        return "Person[***]";
    }

    /** Collects the fields of a person. Not thread-safe. */
    public static final class Builder {

        private final @Nullable String name;
        private @Nullable String nationalCode;
        private @Nullable String legalId;
        private @Nullable String foreignerCode;
        private @Nullable String mobile;
        private @Nullable String landline;
        private @Nullable String email;
        private @Nullable String postalCode;
        private @Nullable String address;
        private @Nullable Channel preferred;

        private Builder(@Nullable String name) {
            this.name = given(name);
        }

        /**
         * Sets a field.
         *
         * @param nationalCode the national code of an Iranian (کد ملی)
         * @return this builder
         */
        public Builder nationalCode(@Nullable String nationalCode) {
            this.nationalCode = given(nationalCode);
            return this;
        }

        /**
         * Sets a field.
         *
         * @param legalId the national ID of a company or institution (شناسه ملی)
         * @return this builder
         */
        public Builder legalId(@Nullable String legalId) {
            this.legalId = given(legalId);
            return this;
        }

        /**
         * Sets a field.
         *
         * @param foreignerCode the code of a foreign national (کد فراگیر)
         * @return this builder
         */
        public Builder foreignerCode(@Nullable String foreignerCode) {
            this.foreignerCode = given(foreignerCode);
            return this;
        }

        /**
         * Sets a field.
         *
         * @param mobile a mobile number
         * @return this builder
         */
        public Builder mobile(@Nullable String mobile) {
            this.mobile = given(mobile);
            return this;
        }

        /**
         * Sets a field.
         *
         * @param landline a landline number with its area code
         * @return this builder
         */
        public Builder landline(@Nullable String landline) {
            this.landline = given(landline);
            return this;
        }

        /**
         * Sets a field.
         *
         * @param email an e-mail address
         * @return this builder
         */
        public Builder email(@Nullable String email) {
            this.email = given(email);
            return this;
        }

        /**
         * Sets a field.
         *
         * @param postalCode a postal code
         * @return this builder
         */
        public Builder postalCode(@Nullable String postalCode) {
            this.postalCode = given(postalCode);
            return this;
        }

        /**
         * Sets a field.
         *
         * @param address a postal address
         * @return this builder
         */
        public Builder address(@Nullable String address) {
            this.address = given(address);
            return this;
        }

        /**
         * Sets a field.
         *
         * @param preferred the medium by which the person wants to be told of what happens: {@link Channel#SMS} with a
         *     mobile number, {@link Channel#EMAIL} with an e-mail address, or {@link Channel#WEB} to be sent nothing; if
         *     none is set, it is the one by which the case came
         * @return this builder
         */
        public Builder preferring(@Nullable Channel preferred) {
            this.preferred = preferred;
            return this;
        }

        /** {@return the person, not yet checked} */
        public Person build() {
            return new Person(this);
        }

        private static @Nullable String given(@Nullable String field) {
            return field == null || field.isBlank() ? null : field;
        }
    }
}
