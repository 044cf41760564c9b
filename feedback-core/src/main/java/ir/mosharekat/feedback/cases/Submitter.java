package ir.mosharekat.feedback.cases;

import ir.mosharekat.feedback.identity.EmailAddress;
import ir.mosharekat.feedback.identity.ForeignerCode;
import ir.mosharekat.feedback.identity.Landline;
import ir.mosharekat.feedback.identity.LegalId;
import ir.mosharekat.feedback.identity.Mobile;
import ir.mosharekat.feedback.identity.NationalCode;
import ir.mosharekat.feedback.identity.PostalCode;
import ir.mosharekat.feedback.organization.Channel;
import org.jspecify.annotations.Nullable;

/**
 * The person who submitted a case, in canonical form.
 *
 * @param name the name, in canonical form
 * @param officialId the number the state knows the person by
 * @param contact how the person can be reached
 */
public record Submitter(String name, OfficialId officialId, Contact contact) {

    @Override
    public String toString() {
        return "Submitter[***]";
    }

    /**
     * The number the state knows a person by; at most one of the three is given.
     *
     * @param nationalCode of an Iranian
     * @param legalId of a company or institution
     * @param foreignerCode of a foreign national
     */
    public record OfficialId(
            @Nullable NationalCode nationalCode,
            @Nullable LegalId legalId,
            @Nullable ForeignerCode foreignerCode) {}

    /**
     * How a person can be reached; everything is optional.
     *
     * @param mobile a mobile number
     * @param landline a landline number
     * @param email an e-mail address
     * @param postalCode a postal code
     * @param address a postal address, in canonical form
     * @param preferred the medium by which the person wants to be told of what happens: {@link Channel#SMS} if there is a
     *     mobile number, {@link Channel#EMAIL} if there is an e-mail address, or {@link Channel#WEB} to look at the portal
     *     and be sent nothing; null for that by which the case came
     */
    public record Contact(
            @Nullable Mobile mobile,
            @Nullable Landline landline,
            @Nullable EmailAddress email,
            @Nullable PostalCode postalCode,
            @Nullable String address,
            @Nullable Channel preferred) {

        @Override
        public String toString() {
            return "Contact[***]";
        }
    }
}
