package ir.mosharekat.feedback.cases;

import ir.mosharekat.feedback.access.CaseFacts;
import ir.mosharekat.feedback.access.CitizenId;
import ir.mosharekat.feedback.organization.CategoryId;
import ir.mosharekat.feedback.organization.Channel;
import ir.mosharekat.feedback.organization.StaffId;
import ir.mosharekat.feedback.organization.UnitId;
import ir.mosharekat.feedback.text.SearchKey;
import ir.mosharekat.feedback.tracking.CaseId;
import ir.mosharekat.feedback.tracking.SecretStamp;
import ir.mosharekat.feedback.tracking.TrackingCode;
import ir.mosharekat.feedback.workflow.CaseKind;
import ir.mosharekat.feedback.workflow.Phase;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A case as it stands, without its messages: what crosses the storage SPI. A store keeps every value exactly, absent
 * ones absent; instants have millisecond precision, and no string is empty. Immutable and thread-safe.
 */
public final class CaseSnapshot implements CaseFacts {
    private final CaseId id;
    private final TrackingCode trackingCode;
    private final long version;
    private final String state;
    private final Phase phase;
    private final @Nullable Instant heldSince;
    private final @Nullable Outcome outcome;
    private final Channel channel;
    private final @Nullable CitizenId owner;
    private final @Nullable Submitter submitter;
    private final @Nullable CategoryId category;
    private final String subject;
    private final @Nullable UnitId responsibleUnit;
    private final @Nullable StaffId assignee;
    private final Set<UnitId> involvedUnits;
    private final Set<StaffId> accused;
    private final Escalation escalation;
    private final int hops;
    private final Instant receivedAt;
    private final @Nullable Instant acknowledgedAt;
    private final @Nullable Instant decidedAt;
    private final @Nullable Instant closedAt;
    private final CaseClock clock;
    private final CaseDetails details;
    private final SecretStamp secretStamp;
    private final @Nullable Submission submission;
    private final SortedMap<String, String> attributes;
    private final CaseLinks links;
    private final @Nullable Letter letter;
    private final Set<String> marks;
    private final Retention retention;
    private final HistoryTail tail;
    private final int attachments;

    CaseSnapshot(CaseSnapshotBuilder builder) {
        id = CaseSnapshotBuilder.given("id", builder.id);
        trackingCode = CaseSnapshotBuilder.given("trackingCode", builder.trackingCode);
        version = builder.version;
        state = CaseSnapshotBuilder.given("state", builder.state);
        phase = CaseSnapshotBuilder.given("phase", builder.phase);
        heldSince = builder.heldSince;
        outcome = builder.outcome;
        channel = CaseSnapshotBuilder.given("channel", builder.channel);
        owner = builder.owner;
        submitter = builder.submitter;
        category = builder.category;
        subject = CaseSnapshotBuilder.given("subject", builder.subject);
        responsibleUnit = builder.responsibleUnit;
        assignee = builder.assignee;
        involvedUnits = Set.copyOf(builder.involvedUnits);
        accused = Set.copyOf(builder.accused);
        escalation = CaseSnapshotBuilder.given("escalation", builder.escalation);
        hops = builder.hops;
        receivedAt = CaseSnapshotBuilder.given("receivedAt", builder.receivedAt);
        acknowledgedAt = builder.acknowledgedAt;
        decidedAt = builder.decidedAt;
        closedAt = builder.closedAt;
        clock = CaseSnapshotBuilder.given("clock", builder.clock);
        details = CaseSnapshotBuilder.given("details", builder.details);
        secretStamp = CaseSnapshotBuilder.given("secretStamp", builder.secretStamp);
        submission = builder.submission;
        attributes = Collections.unmodifiableSortedMap(new TreeMap<>(builder.attributes));
        links = CaseSnapshotBuilder.given("links", builder.links);
        letter = builder.letter;
        marks = Set.copyOf(builder.marks);
        retention = CaseSnapshotBuilder.given("retention", builder.retention);
        tail = CaseSnapshotBuilder.given("tail", builder.tail);
        attachments = builder.attachments;
    }

    /** {@return a builder without values} */
    public static CaseSnapshotBuilder builder() {
        return new CaseSnapshotBuilder();
    }

    /** {@return a builder with all values of this snapshot} */
    public CaseSnapshotBuilder toBuilder() {
        CaseSnapshotBuilder builder = new CaseSnapshotBuilder();
        builder.id = id;
        builder.trackingCode = trackingCode;
        builder.version = version;
        builder.state = state;
        builder.phase = phase;
        builder.heldSince = heldSince;
        builder.outcome = outcome;
        builder.channel = channel;
        builder.owner = owner;
        builder.submitter = submitter;
        builder.category = category;
        builder.subject = subject;
        builder.responsibleUnit = responsibleUnit;
        builder.assignee = assignee;
        builder.involvedUnits = new LinkedHashSet<>(involvedUnits);
        builder.accused = new LinkedHashSet<>(accused);
        builder.escalation = escalation;
        builder.hops = hops;
        builder.receivedAt = receivedAt;
        builder.acknowledgedAt = acknowledgedAt;
        builder.decidedAt = decidedAt;
        builder.closedAt = closedAt;
        builder.clock = clock;
        builder.details = details;
        builder.secretStamp = secretStamp;
        builder.submission = submission;
        builder.attributes = attributes;
        builder.links = links;
        builder.letter = letter;
        builder.marks = marks;
        builder.retention = retention;
        builder.tail = tail;
        builder.attachments = attachments;
        return builder;
    }

    @Override
    public CaseKind kind() {
        return details.kind();
    }

    @Override
    public Set<StaffId> deciders() {
        return new LinkedHashSet<>(details.match(ComplaintDetails::deciders, ticket -> List.of()));
    }

    /** {@return the next moment at which the desk will be late; empty while its time does not run} */
    public Optional<Instant> nextDue() {
        return clock.nextDue();
    }

    /** {@return whether it is still to be answered: not decided before, not ended, and no appeal} */
    public boolean isUnanswered() {
        return (phase == Phase.OPEN || phase == Phase.WAITING) && outcome == null;
    }

    /** {@return what a store searches for the subject; a message adds its own} */
    public String searchText() {
        return SearchKey.of(subject).indexText();
    }

    @Override
    public CaseId id() {
        return id;
    }

    /** {@return its public number, unique within the tenant} */
    public TrackingCode trackingCode() {
        return trackingCode;
    }

    /** {@return how many times it has been written, from 1; a store compares it and never counts it} */
    public long version() {
        return version;
    }

    @Override
    public String state() {
        return state;
    }

    @Override
    public Phase phase() {
        return phase;
    }

    /** {@return since when it is kept back as no genuine message} */
    public Optional<Instant> heldSince() {
        return Optional.ofNullable(heldSince);
    }

    /** {@return how it came out} */
    public Optional<Outcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    /** {@return the medium it came by} */
    public Channel channel() {
        return channel;
    }

    @Override
    public Optional<CitizenId> owner() {
        return Optional.ofNullable(owner);
    }

    /** {@return who submitted it; empty if it is anonymous} */
    public Optional<Submitter> submitter() {
        return Optional.ofNullable(submitter);
    }

    /** {@return what it is about} */
    public Optional<CategoryId> category() {
        return Optional.ofNullable(category);
    }

    /** {@return its subject, in canonical form} */
    public String subject() {
        return subject;
    }

    @Override
    public Optional<UnitId> responsibleUnit() {
        return Optional.ofNullable(responsibleUnit);
    }

    @Override
    public Optional<StaffId> assignee() {
        return Optional.ofNullable(assignee);
    }

    @Override
    public Set<UnitId> involvedUnits() {
        return involvedUnits;
    }

    @Override
    public Set<StaffId> accused() {
        return accused;
    }

    /** {@return how far up the ladder it has climbed} */
    public Escalation escalation() {
        return escalation;
    }

    /** {@return how often it was passed on} */
    public int hops() {
        return hops;
    }

    /** {@return when it came in} */
    public Instant receivedAt() {
        return receivedAt;
    }

    /** {@return when the desk first said that it had seen it} */
    public Optional<Instant> acknowledgedAt() {
        return Optional.ofNullable(acknowledgedAt);
    }

    /** {@return when it was last decided or answered} */
    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    /** {@return when it ended} */
    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    /** {@return its deadlines} */
    public CaseClock clock() {
        return clock;
    }

    /** {@return what its kind has of its own} */
    public CaseDetails details() {
        return details;
    }

    /** {@return what its access secret is derived with} */
    public SecretStamp secretStamp() {
        return secretStamp;
    }

    /** {@return by what its repeated submission is known; empty if it had no idempotency key} */
    public Optional<Submission> submission() {
        return Optional.ofNullable(submission);
    }

    /** {@return what was filled in for the fields of its category, in canonical form, by their names} */
    public SortedMap<String, String> attributes() {
        return attributes;
    }

    /** {@return how it belongs to other cases} */
    public CaseLinks links() {
        return links;
    }

    /** {@return the paper letter it was made of} */
    public Optional<Letter> letter() {
        return Optional.ofNullable(letter);
    }

    /**
     * {@return by what cases like it are found: short words of ASCII letters, digits and dashes that mean nothing to a
     *     store}
     */
    public Set<String> marks() {
        return marks;
    }

    /** {@return how long its content is kept} */
    public Retention retention() {
        return retention;
    }

    /** {@return where its history ends} */
    public HistoryTail tail() {
        return tail;
    }

    /** {@return how many files were attached to its messages; without any, nobody has to look for them} */
    public int attachments() {
        return attachments;
    }

    @Override
    public String toString() {
        return "CaseSnapshot[" + id + ", version " + version + ", " + state + "]";
    }
}
