package ir.mosharekat.feedback.cases;

import ir.mosharekat.feedback.identity.EmailAddress;
import ir.mosharekat.feedback.identity.IdentifierKind;
import ir.mosharekat.feedback.identity.Mobile;
import ir.mosharekat.feedback.identity.WellFormed;
import ir.mosharekat.feedback.organization.Channel;
import jakarta.validation.constraints.AssertTrue;
import org.jspecify.annotations.Nullable;

/**
 * How a citizen is to be told of what happens to a case from now on. It takes the place of the mobile number, the e-mail
 * address and the preference that stood there; a blank field counts as left out.
 */
public final class Reach {

    @WellFormed(IdentifierKind.MOBILE)
    private final @Nullable String mobile;

    @WellFormed(IdentifierKind.EMAIL)
    private final @Nullable String email;

    private final @Nullable Channel preferred;

    private Reach(@Nullable String mobile, @Nullable String email, @Nullable Channel preferred) {
        this.mobile = mobile == null || mobile.isBlank() ? null : mobile;
        this.email = email == null || email.isBlank() ? null : email;
        this.preferred = preferred;
    }

    /** {@return to be sent nothing: neither number nor address} */
    public static Reach byNothing() {
        return new Reach(null, null, null);
    }

    /**
     * The same, with a mobile number.
     *
     * @param number the number
     * @return a copy
     */
    public Reach mobile(@Nullable String number) {
        return new Reach(number, email, preferred);
    }

    /**
     * The same, with an e-mail address.
     *
     * @param address the address
     * @return a copy
     */
    public Reach email(@Nullable String address) {
        return new Reach(mobile, address, preferred);
    }

    /**
     * The same, by one medium rather than another.
     *
     * @param medium {@link Channel#SMS} with a mobile number, {@link Channel#EMAIL} with an e-mail address,
     *     {@link Channel#WEB} to be sent nothing; null for that by which the case came
     * @return a copy
     */
    public Reach preferring(@Nullable Channel medium) {
        return new Reach(mobile, email, medium);
    }

    /** {@return whether the medium that is preferred is one that works with what is given} */
    @AssertTrue(message = "{ir.mosharekat.feedback.person.preferred}")
    boolean isPreferredUsable() {
        return Preference.isUsable(preferred, mobile, email);
    }

    /**
     * What becomes of a contact. Only for a reach that has been checked; else it throws.
     *
     * @param before the contact as it stood
     * @return the contact with this in place of what it had
     */
    public Submitter.Contact of(Submitter.Contact before) {
        return new Submitter.Contact(
                mobile == null ? null : Mobile.of(mobile),
                before.landline(),
                email == null ? null : EmailAddress.of(email),
                before.postalCode(),
                before.address(),
                preferred);
    }

    @Override
    public String toString() {
        return "Reach[***]";
    }
}
