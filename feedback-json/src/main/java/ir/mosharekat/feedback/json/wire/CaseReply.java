package ir.mosharekat.feedback.json.wire;

import ir.mosharekat.feedback.access.FieldGroup;
import ir.mosharekat.feedback.access.Guarded;
import ir.mosharekat.feedback.access.Guarded.Redacted;
import ir.mosharekat.feedback.attachment.Attachment;
import ir.mosharekat.feedback.handling.CaseView;
import ir.mosharekat.feedback.organization.StaffId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
 * @param name who submitted it; null also if nobody gave a name
 * @param contact how to reach the person; null also if nobody gave a name
 * @param officialId the number the state knows the person by; null also if nobody gave a name
 * @param accused the officials it is about
 * @param assignee who works on it; null also if nobody does
 * @param complaint what a complaint has of its own; null also for other kinds
 * @param ticket what a ticket has of its own; null also for other kinds
 * @param letter the paper it was made of; null also if of none
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
        @Nullable String name,
        @Nullable ContactReply contact,
        @Nullable OfficialIdReply officialId,
        @Nullable List<String> accused,
        @Nullable String assignee,
        @Nullable ComplaintReply complaint,
        @Nullable TicketReply ticket,
        @Nullable LetterReply letter,
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
                Replies.present(view.name()),
                ContactReply.of(Replies.present(view.contact())),
                OfficialIdReply.of(Replies.present(view.officialId())),
                Replies.shown(view.accused()
                        .map(all -> all.stream().map(StaffId::value).sorted().toList())),
                Replies.official(Replies.present(view.assignee())),
                complaint(view),
                ticket(view),
                Replies.present(view.letter().map(found -> found.map(LetterReply::of))),
                Replies.shown(view.links().map(LinksReply::of)),
                Replies.present(view.continuation().map(found -> found.map(ContinuationReply::of))),
                Replies.shown(view.parts().map(CaseLineReply::all)),
                redacted(guarded(view).toArray(Guarded[]::new)));
    }

    /** What may be hidden, also inside of what is said in the case. */
    private static List<Guarded<?>> guarded(CaseView view) {
        List<Guarded<?>> guarded = new ArrayList<>(List.of(
                view.progress(),
                view.subject(),
                view.notes(),
                view.name(),
                view.contact(),
                view.officialId(),
                view.accused(),
                view.assignee()));
        Stream.of(view.conversation(), view.notes())
                .flatMap(entries -> entries.shown().stream())
                .flatMap(List::stream)
                .flatMap(entry -> entry.attachments().stream())
                .map(Attachment::name)
                .forEach(guarded::add);
        return guarded;
    }

    private static @Nullable ComplaintReply complaint(CaseView view) {
        return Replies.present(view.details()
                .map(details -> details.match(found -> Optional.of(ComplaintReply.of(found)), other -> none())));
    }

    private static @Nullable TicketReply ticket(CaseView view) {
        return Replies.present(view.details()
                .map(details -> details.match(other -> none(), found -> Optional.of(TicketReply.of(found)))));
    }

    private static <T> Optional<T> none() {
        return Optional.empty();
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
