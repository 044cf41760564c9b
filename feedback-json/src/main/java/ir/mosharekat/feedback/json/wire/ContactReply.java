package ir.mosharekat.feedback.json.wire;

import ir.mosharekat.feedback.cases.Submitter.Contact;
import ir.mosharekat.feedback.organization.Channel;
import org.jspecify.annotations.Nullable;

/**
 * How to reach somebody.
 *
 * @param mobile a mobile number
 * @param landline a landline number
 * @param email an e-mail address
 * @param postalCode a postal code
 * @param address an address
 * @param preferred by what the person wants to be told
 */
public record ContactReply(
        @Nullable String mobile,
        @Nullable String landline,
        @Nullable String email,
        @Nullable String postalCode,
        @Nullable String address,
        @Nullable String preferred) {

    static @Nullable ContactReply of(@Nullable Contact given) {
        if (given == null) {
            return null;
        }
        Channel preferred = given.preferred();
        return new ContactReply(
                given.mobile() == null ? null : given.mobile().value(),
                given.landline() == null ? null : given.landline().value(),
                given.email() == null ? null : given.email().value(),
                given.postalCode() == null ? null : given.postalCode().value(),
                given.address(),
                preferred == null ? null : preferred.name());
    }

    @Override
    public String toString() {
        return "ContactReply[***]";
    }
}
