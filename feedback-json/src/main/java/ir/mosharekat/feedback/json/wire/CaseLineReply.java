package ir.mosharekat.feedback.json.wire;

import ir.mosharekat.feedback.handling.CaseLine;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case in a list, as far as somebody may read it.
 *
 * @param id the case
 * @param trackingCode its code
 * @param kind its kind
 * @param version what a command has to expect
 * @param progress how far it is
 * @param subject the subject
 * @param name who submitted it; null also if nobody gave a name
 * @param assignee who works on it; null also if nobody does
 * @param redacted the groups of fields that may not be read
 */
public record CaseLineReply(
        UUID id,
        String trackingCode,
        String kind,
        long version,
        @Nullable ProgressReply progress,
        @Nullable String subject,
        @Nullable String name,
        @Nullable String assignee,
        List<String> redacted) {

    /**
     * A line, to be sent.
     *
     * @param line what may be read of the case
     * @return the reply
     */
    public static CaseLineReply of(CaseLine line) {
        return new CaseLineReply(
                line.id().value(),
                line.trackingCode().value(),
                line.kind().name(),
                line.version(),
                Replies.shown(line.progress().map(ProgressReply::of)),
                Replies.shown(line.subject()),
                Replies.present(line.name()),
                Replies.official(Replies.present(line.assignee())),
                CaseReply.redacted(line.progress(), line.subject(), line.name(), line.assignee()));
    }

    static List<CaseLineReply> all(List<CaseLine> lines) {
        return lines.stream().map(CaseLineReply::of).toList();
    }

    @Override
    public String toString() {
        return "CaseLineReply[" + id + ", ***]";
    }
}
