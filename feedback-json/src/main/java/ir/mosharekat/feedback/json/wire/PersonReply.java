package ir.mosharekat.feedback.json.wire;

import ir.mosharekat.feedback.cases.Submitter.Contact;
import ir.mosharekat.feedback.cases.Submitter.OfficialId;
import ir.mosharekat.feedback.handling.CaseView;
import ir.mosharekat.feedback.organization.Channel;
import org.jspecify.annotations.Nullable;

/**
 * Who submitted a case. What may not be read, or was not given, is null.
 *
 * @param name the name
 * @param contact how to reach the person
 * @param officialId the identifier given by the state
 */
public record PersonReply(
        @Nullable String name,
        @Nullable ContactReply contact,
        @Nullable OfficialIdReply officialId) {

    static @Nullable PersonReply of(CaseView view) {
        String name = Replies.present(view.name());
        Contact contact = Replies.present(view.contact());
        OfficialId officialId = Replies.present(view.officialId());
        return name == null && contact == null && officialId == null
                ? null
                : new PersonReply(name, ContactReply.of(contact), OfficialIdReply.of(officialId));
    }

    @Override
    public String toString() {
        return "PersonReply[***]";
    }

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

    /**
     * Who somebody is, officially.
     *
     * @param nationalCode the national code
     * @param legalId the identifier of a legal person
     * @param foreignerCode the code of a foreign citizen
     */
    public record OfficialIdReply(
            @Nullable String nationalCode,
            @Nullable String legalId,
            @Nullable String foreignerCode) {

        static @Nullable OfficialIdReply of(@Nullable OfficialId given) {
            return given == null
                    ? null
                    : new OfficialIdReply(
                            given.nationalCode() == null
                                    ? null
                                    : given.nationalCode().value(),
                            given.legalId() == null ? null : given.legalId().value(),
                            given.foreignerCode() == null
                                    ? null
                                    : given.foreignerCode().value());
        }

        @Override
        public String toString() {
            return "OfficialIdReply[***]";
        }
    }
}
