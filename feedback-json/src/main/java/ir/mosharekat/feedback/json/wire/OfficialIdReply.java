package ir.mosharekat.feedback.json.wire;

import ir.mosharekat.feedback.cases.Submitter.OfficialId;
import org.jspecify.annotations.Nullable;

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
