package ir.mosharekat.feedback.cases;

import ir.mosharekat.feedback.access.CitizenId;
import ir.mosharekat.feedback.organization.CategoryId;
import ir.mosharekat.feedback.organization.Channel;
import ir.mosharekat.feedback.organization.StaffId;
import ir.mosharekat.feedback.organization.UnitId;
import ir.mosharekat.feedback.tracking.CaseId;
import ir.mosharekat.feedback.tracking.SecretStamp;
import ir.mosharekat.feedback.tracking.TrackingCode;
import ir.mosharekat.feedback.workflow.Phase;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects the values of a {@link CaseSnapshot}. Not thread-safe. */
public final class CaseSnapshotBuilder extends CaseSnapshotValues {

    CaseSnapshotBuilder() {}

    /** {@return the snapshot; an {@link IllegalStateException} names a value that is missing} */
    public CaseSnapshot build() {
        return new CaseSnapshot(this);
    }

    /**
     * Sets the value.
     *
     * @param id its identifier
     * @return this builder
     */
    public CaseSnapshotBuilder id(CaseId id) {
        this.id = id;
        return this;
    }

    /**
     * Sets the value.
     *
     * @param trackingCode its public number, unique within the tenant
     * @return this builder
     */
    public CaseSnapshotBuilder trackingCode(TrackingCode trackingCode) {
        this.trackingCode = trackingCode;
        return this;
    }

    /**
     * Sets the value.
     *
     * @param version how many times it has been written, from 1; a store compares it and never counts it
     * @return this builder
     */
    public CaseSnapshotBuilder version(long version) {
        this.version = version;
        return this;
    }

    /**
     * Sets the value.
     *
     * @param state the name of its state
     * @return this builder
     */
    public CaseSnapshotBuilder state(String state) {
        this.state = state;
        return this;
    }

    /**
     * Sets the value.
     *
     * @param phase the phase of its state
     * @return this builder
     */
    public CaseSnapshotBuilder phase(Phase phase) {
        this.phase = phase;
        return this;
    }

    /**
     * Sets or clears the value.
     *
     * @param heldSince since when it is kept back as no genuine message
     * @return this builder
     */
    public CaseSnapshotBuilder heldSince(@Nullable Instant heldSince) {
        this.heldSince = heldSince;
        return this;
    }

    /**
     * Sets or clears the value.
     *
     * @param outcome how it came out
     * @return this builder
     */
    public CaseSnapshotBuilder outcome(@Nullable Outcome outcome) {
        this.outcome = outcome;
        return this;
    }

    /**
     * Sets the value.
     *
     * @param channel the medium it came by
     * @return this builder
     */
    public CaseSnapshotBuilder channel(Channel channel) {
        this.channel = channel;
        return this;
    }

    /**
     * Sets or clears the value.
     *
     * @param owner the citizen whose it is, if the host had identified the citizen
     * @return this builder
     */
    public CaseSnapshotBuilder owner(@Nullable CitizenId owner) {
        this.owner = owner;
        return this;
    }

    /**
     * Sets or clears the value.
     *
     * @param submitter who submitted it; empty if it is anonymous
     * @return this builder
     */
    public CaseSnapshotBuilder submitter(@Nullable Submitter submitter) {
        this.submitter = submitter;
        return this;
    }

    /**
     * Sets or clears the value.
     *
     * @param category what it is about
     * @return this builder
     */
    public CaseSnapshotBuilder category(@Nullable CategoryId category) {
        this.category = category;
        return this;
    }

    /**
     * Sets the value.
     *
     * @param subject its subject, in canonical form
     * @return this builder
     */
    public CaseSnapshotBuilder subject(String subject) {
        this.subject = subject;
        return this;
    }

    /**
     * Sets or clears the value.
     *
     * @param responsibleUnit the unit that has to answer
     * @return this builder
     */
    public CaseSnapshotBuilder responsibleUnit(@Nullable UnitId responsibleUnit) {
        this.responsibleUnit = responsibleUnit;
        return this;
    }

    /**
     * Sets or clears the value.
     *
     * @param assignee the official who works on it
     * @return this builder
     */
    public CaseSnapshotBuilder assignee(@Nullable StaffId assignee) {
        this.assignee = assignee;
        return this;
    }

    /**
     * Adds to the units that have a part in it.
     *
     * @param involvedUnits those to add
     * @return this builder
     */
    public CaseSnapshotBuilder involvedUnits(Collection<UnitId> involvedUnits) {
        this.involvedUnits.addAll(involvedUnits);
        return this;
    }

    /**
     * Adds to the officials it is about.
     *
     * @param accused those to add
     * @return this builder
     */
    public CaseSnapshotBuilder accused(Collection<StaffId> accused) {
        this.accused.addAll(accused);
        return this;
    }

    /**
     * Sets the value.
     *
     * @param escalation how far up the ladder it has climbed
     * @return this builder
     */
    public CaseSnapshotBuilder escalation(Escalation escalation) {
        this.escalation = escalation;
        return this;
    }

    /**
     * Sets the value.
     *
     * @param hops how often it was passed on
     * @return this builder
     */
    public CaseSnapshotBuilder hops(int hops) {
        this.hops = hops;
        return this;
    }

    /**
     * Sets the value.
     *
     * @param receivedAt when it came in
     * @return this builder
     */
    public CaseSnapshotBuilder receivedAt(Instant receivedAt) {
        this.receivedAt = receivedAt;
        return this;
    }

    /**
     * Sets or clears the value.
     *
     * @param acknowledgedAt when the desk first said that it had seen it
     * @return this builder
     */
    public CaseSnapshotBuilder acknowledgedAt(@Nullable Instant acknowledgedAt) {
        this.acknowledgedAt = acknowledgedAt;
        return this;
    }

    /**
     * Sets or clears the value.
     *
     * @param decidedAt when it was last decided or answered
     * @return this builder
     */
    public CaseSnapshotBuilder decidedAt(@Nullable Instant decidedAt) {
        this.decidedAt = decidedAt;
        return this;
    }

    /**
     * Sets or clears the value.
     *
     * @param closedAt when it ended
     * @return this builder
     */
    public CaseSnapshotBuilder closedAt(@Nullable Instant closedAt) {
        this.closedAt = closedAt;
        return this;
    }

    /**
     * Sets the value.
     *
     * @param clock its deadlines
     * @return this builder
     */
    public CaseSnapshotBuilder clock(CaseClock clock) {
        this.clock = clock;
        return this;
    }

    /**
     * Sets the value.
     *
     * @param details what its kind has of its own
     * @return this builder
     */
    public CaseSnapshotBuilder details(CaseDetails details) {
        this.details = details;
        return this;
    }

    /**
     * Sets the value.
     *
     * @param secretStamp what its access secret is derived with
     * @return this builder
     */
    public CaseSnapshotBuilder secretStamp(SecretStamp secretStamp) {
        this.secretStamp = secretStamp;
        return this;
    }

    /**
     * Sets or clears the value.
     *
     * @param submission by what its repeated submission is known; empty if it had no idempotency key
     * @return this builder
     */
    public CaseSnapshotBuilder submission(@Nullable Submission submission) {
        this.submission = submission;
        return this;
    }

    /**
     * Sets the value.
     *
     * @param attributes what was filled in for the fields of its category, in canonical form, by their names
     * @return this builder
     */
    public CaseSnapshotBuilder attributes(Map<String, String> attributes) {
        this.attributes = attributes;
        return this;
    }

    /**
     * Sets the value.
     *
     * @param links how it belongs to other cases
     * @return this builder
     */
    public CaseSnapshotBuilder links(CaseLinks links) {
        this.links = links;
        return this;
    }

    /**
     * Sets or clears the value.
     *
     * @param letter the paper letter it was made of
     * @return this builder
     */
    public CaseSnapshotBuilder letter(@Nullable Letter letter) {
        this.letter = letter;
        return this;
    }

    /**
     * Sets the value.
     *
     * @param marks by what cases like it are found
     * @return this builder
     */
    public CaseSnapshotBuilder marks(Collection<String> marks) {
        this.marks = Set.copyOf(marks);
        return this;
    }

    /**
     * Sets the value.
     *
     * @param retention how long its content is kept
     * @return this builder
     */
    public CaseSnapshotBuilder retention(Retention retention) {
        this.retention = retention;
        return this;
    }

    /**
     * Sets the value.
     *
     * @param tail where its history ends
     * @return this builder
     */
    public CaseSnapshotBuilder tail(HistoryTail tail) {
        this.tail = tail;
        return this;
    }

    /**
     * Sets the value.
     *
     * @param attachments how many files were attached to its messages
     * @return this builder
     */
    public CaseSnapshotBuilder attachments(int attachments) {
        this.attachments = attachments;
        return this;
    }
}
