package ir.mosharekat.feedback.handling;

import ir.mosharekat.feedback.access.FieldGroup;
import ir.mosharekat.feedback.access.Guarded;
import ir.mosharekat.feedback.attachment.Attachment;
import ir.mosharekat.feedback.cases.Audience;
import ir.mosharekat.feedback.cases.CaseDetails;
import ir.mosharekat.feedback.cases.CaseFile;
import ir.mosharekat.feedback.cases.CaseLinks;
import ir.mosharekat.feedback.cases.CaseSnapshot;
import ir.mosharekat.feedback.cases.Letter;
import ir.mosharekat.feedback.cases.Message;
import ir.mosharekat.feedback.cases.Submitter;
import ir.mosharekat.feedback.organization.StaffId;
import ir.mosharekat.feedback.tracking.CaseId;
import ir.mosharekat.feedback.tracking.TrackingCode;
import ir.mosharekat.feedback.workflow.CaseKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;

/**
 * A case file as far as a reader may see it. What may not be seen is {@linkplain Guarded.Redacted redacted}, never empty
 * or null. Everything that leaves the library about one case is made from this. Immutable.
 */
public final class CaseView {

    private final CaseFile file;
    private final Progress progress;
    private final Sequel sequel;
    private final Set<FieldGroup> readable;
    private final Map<Integer, List<Attachment>> enclosed;

    /**
     * A view.
     *
     * @param file the case with its messages
     * @param progress where it stands
     * @param sequel what became of it beside itself, for its citizen
     * @param readable what of it may be seen
     */
    public CaseView(CaseFile file, Progress progress, Sequel sequel, Set<FieldGroup> readable) {
        this(file, progress, sequel, Set.copyOf(readable), Map.of());
    }

    private CaseView(
            CaseFile file,
            Progress progress,
            Sequel sequel,
            Set<FieldGroup> readable,
            Map<Integer, List<Attachment>> enclosed) {
        this.file = file;
        this.progress = progress;
        this.sequel = sequel;
        this.readable = readable;
        this.enclosed = enclosed;
    }

    /**
     * The same, with what is attached to its messages.
     *
     * @param attachments the attachments, as far as the reader may see them
     * @return a copy
     */
    public CaseView enclosing(List<Attachment> attachments) {
        Map<Integer, List<Attachment>> byMessage =
                attachments.stream().collect(Collectors.groupingBy(Attachment::message));
        return new CaseView(file, progress, sequel, readable, byMessage);
    }

    /** {@return the case} */
    public CaseId id() {
        return snapshot().id();
    }

    /** {@return its public number} */
    public TrackingCode trackingCode() {
        return snapshot().trackingCode();
    }

    /** {@return what kind of case it is} */
    public CaseKind kind() {
        return snapshot().kind();
    }

    /** {@return its version, for the next command to expect} */
    public long version() {
        return snapshot().version();
    }

    /** {@return where it stands} */
    public Guarded<Progress> progress() {
        return Guarded.of(FieldGroup.STATUS, readable, () -> progress);
    }

    /** {@return its subject} */
    public Guarded<String> subject() {
        return Guarded.of(FieldGroup.BODY, readable, snapshot()::subject);
    }

    /** {@return what was filled in for the fields of its category, by their names} */
    public Guarded<SortedMap<String, String>> attributes() {
        return Guarded.of(FieldGroup.BODY, readable, snapshot()::attributes);
    }

    /** {@return what the citizen and the desk said to each other, by number} */
    public Guarded<List<Entry>> conversation() {
        return Guarded.of(FieldGroup.BODY, readable, () -> entries(Audience.CITIZEN));
    }

    /** {@return what officials said among themselves, by number} */
    public Guarded<List<Entry>> notes() {
        return Guarded.of(FieldGroup.INTERNAL_NOTE, readable, () -> entries(Audience.STAFF));
    }

    /** {@return the name of who submitted it; empty if it is anonymous} */
    public Guarded<Optional<String>> name() {
        return Guarded.of(
                FieldGroup.IDENTITY, readable, () -> snapshot().submitter().map(Submitter::name));
    }

    /** {@return how to reach who submitted it; empty if it is anonymous} */
    public Guarded<Optional<Submitter.Contact>> contact() {
        return Guarded.of(
                FieldGroup.CONTACT, readable, () -> snapshot().submitter().map(Submitter::contact));
    }

    /** {@return the official number of who submitted it; empty if it is anonymous} */
    public Guarded<Optional<Submitter.OfficialId>> officialId() {
        return Guarded.of(
                FieldGroup.NATIONAL_CODE, readable, () -> snapshot().submitter().map(Submitter::officialId));
    }

    /** {@return the officials it is about} */
    public Guarded<Set<StaffId>> accused() {
        return Guarded.of(FieldGroup.ACCUSED, readable, snapshot()::accused);
    }

    /** {@return the official who works on it; empty if nobody does yet} */
    public Guarded<Optional<StaffId>> assignee() {
        return Guarded.of(FieldGroup.AUDIT, readable, snapshot()::assignee);
    }

    /** {@return what its kind has of its own, such as the directives on a ticket} */
    public Guarded<CaseDetails> details() {
        return Guarded.of(FieldGroup.AUDIT, readable, snapshot()::details);
    }

    /** {@return how it goes on in another case, for its citizen; empty if it goes on by itself, and for officials} */
    public Guarded<Optional<Continuation>> continuation() {
        return Guarded.of(FieldGroup.BODY, readable, () -> Optional.ofNullable(sequel.continuation()));
    }

    /** {@return the cases that were split off it, for its citizen; none for officials, who search for them} */
    public Guarded<List<CaseLine>> parts() {
        return Guarded.of(FieldGroup.BODY, readable, sequel::parts);
    }

    /** {@return the paper letter it was made of; empty if it came by another way} */
    public Guarded<Optional<Letter>> letter() {
        return Guarded.of(FieldGroup.AUDIT, readable, snapshot()::letter);
    }

    /** {@return how it belongs to other cases, of those that the reader may open} */
    public Guarded<CaseLinks> links() {
        return Guarded.of(FieldGroup.AUDIT, readable, sequel::links);
    }

    private CaseSnapshot snapshot() {
        return file.snapshot();
    }

    private List<Entry> entries(Audience audience) {
        return file.messages().stream()
                .filter(message -> message.audience() == audience)
                .map(this::entry)
                .toList();
    }

    private Entry entry(Message message) {
        return new Entry(
                message.number(),
                message.type(),
                message.at(),
                message.text(),
                enclosed.getOrDefault(message.number(), List.of()),
                Guarded.of(FieldGroup.AUDIT, readable, message::origin));
    }

    @Override
    public String toString() {
        return "CaseView[" + id() + "]";
    }
}
