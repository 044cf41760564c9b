package ir.mosharekat.feedback.json.wire;

import ir.mosharekat.feedback.access.FieldGroup;
import ir.mosharekat.feedback.access.Guarded;
import ir.mosharekat.feedback.access.Guarded.Redacted;
import ir.mosharekat.feedback.handling.CaseView;
import ir.mosharekat.feedback.organization.StaffId;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A case, as far as somebody may read it: what may not be read is null, and its group is named.
 *
 * @param id the case
 * @param trackingCode its code
 * @param kind its kind
 * @param version what a command has to expect
 * @param progress how far it is
 * @param subject the subject
 * @param attributes what its category asks for
 * @param conversation what citizen and desk have said to each other
 * @param notes what officials noted among themselves
 * @param submitter who submitted it; null also if nobody gave a name
 * @param accused the officials it is about
 * @param assignee who works on it; null also if nobody does
 * @param links the cases it is linked to
 * @param continuation how it goes on in another case; null also if it does not
 * @param parts what was split off it
 * @param redacted the groups of fields that may not be read
 */
public record CaseReply(
        UUID id,
        String trackingCode,
        String kind,
        long version,
        @Nullable ProgressReply progress,
        @Nullable String subject,
        @Nullable SortedMap<String, String> attributes,
        @Nullable List<EntryReply> conversation,
        @Nullable List<EntryReply> notes,
        @Nullable PersonReply submitter,
        @Nullable List<String> accused,
        @Nullable String assignee,
        @Nullable LinksReply links,
        @Nullable ContinuationReply continuation,
        @Nullable List<CaseLineReply> parts,
        List<String> redacted) {

    /**
     * A case, to be sent.
     *
     * @param view what may be read of it
     * @return the reply
     */
    public static CaseReply of(CaseView view) {
        return new CaseReply(
                view.id().value(),
                view.trackingCode().value(),
                view.kind().name(),
                view.version(),
                Replies.shown(view.progress().map(ProgressReply::of)),
                Replies.shown(view.subject()),
                Replies.shown(view.attributes()),
                Replies.shown(view.conversation().map(EntryReply::all)),
                Replies.shown(view.notes().map(EntryReply::all)),
                PersonReply.of(view),
                Replies.shown(view.accused()
                        .map(all -> all.stream().map(StaffId::value).sorted().toList())),
                Replies.official(Replies.present(view.assignee())),
                Replies.shown(view.links().map(LinksReply::of)),
                Replies.present(view.continuation().map(found -> found.map(ContinuationReply::of))),
                Replies.shown(view.parts().map(CaseLineReply::all)),
                redacted(
                        view.progress(),
                        view.subject(),
                        view.notes(),
                        view.name(),
                        view.contact(),
                        view.officialId(),
                        view.accused(),
                        view.assignee()));
    }

    static List<String> redacted(Guarded<?>... fields) {
        return Stream.of(fields)
                .flatMap(field -> field instanceof Redacted<?> hidden ? Stream.of(hidden.group()) : Stream.empty())
                .distinct()
                .sorted()
                .map(FieldGroup::name)
                .toList();
    }

    @Override
    public String toString() {
        return "CaseReply[" + id + ", ***]";
    }
}
