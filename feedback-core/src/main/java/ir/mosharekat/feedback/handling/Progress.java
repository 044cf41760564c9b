package ir.mosharekat.feedback.handling;

import ir.mosharekat.feedback.cases.CaseClock;
import ir.mosharekat.feedback.cases.CaseSnapshot;
import ir.mosharekat.feedback.cases.ComplaintDetails;
import ir.mosharekat.feedback.cases.Directive;
import ir.mosharekat.feedback.cases.Escalation;
import ir.mosharekat.feedback.cases.Outcome;
import ir.mosharekat.feedback.cases.Retention;
import ir.mosharekat.feedback.cases.TicketDetails;
import ir.mosharekat.feedback.organization.CategoryId;
import ir.mosharekat.feedback.organization.Channel;
import ir.mosharekat.feedback.organization.UnitId;
import ir.mosharekat.feedback.text.LocalizedText;
import ir.mosharekat.feedback.time.TrafficLight;
import ir.mosharekat.feedback.workflow.Phase;
import ir.mosharekat.feedback.workflow.State;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Where a case stands, without a word of what people wrote or who they are. Immutable. */
public final class Progress {

    private final CaseSnapshot snapshot;
    private final State state;
    private final TrafficLight light;
    private final Supplier<LocalizedText> next;

    /**
     * The progress of a case.
     *
     * @param snapshot the case as it stands
     * @param state its state
     * @param light how near the most pressing deadline is
     * @param next what happens next, worded when somebody asks
     */
    public Progress(CaseSnapshot snapshot, State state, TrafficLight light, Supplier<LocalizedText> next) {
        this.snapshot = snapshot;
        this.state = state;
        this.light = light;
        this.next = next;
    }

    /** {@return its state} */
    public State state() {
        return state;
    }

    /** {@return what happens next, by when, and what the citizen can do, in plain words} */
    public LocalizedText next() {
        return next.get();
    }

    /** {@return the phase of its state} */
    public Phase phase() {
        return snapshot.phase();
    }

    /** {@return how near the most pressing deadline is; empty while the time does not run} */
    public Optional<TrafficLight> light() {
        return snapshot.clock().state() == CaseClock.State.RUNNING ? Optional.of(light) : Optional.empty();
    }

    /** {@return its deadlines} */
    public CaseClock clock() {
        return snapshot.clock();
    }

    /** {@return since when it is kept back as no genuine message} */
    public Optional<Instant> heldSince() {
        return snapshot.heldSince();
    }

    /** {@return how long its content is kept, and whether it was removed} */
    public Retention retention() {
        return snapshot.retention();
    }

    /** {@return how it came out} */
    public Optional<Outcome> outcome() {
        return snapshot.outcome();
    }

    /** {@return why it was not taken up, and what that rests on; empty if it was taken up} */
    public Optional<ComplaintDetails.Rejection> rejection() {
        return snapshot.details()
                .match(complaint -> Optional.ofNullable(complaint.rejection()), ticket -> Optional.empty());
    }

    /** {@return the orders given on a ticket, to whom and by when; what they say is among the messages} */
    public List<Directive> directives() {
        return snapshot.details().match(complaint -> List.of(), TicketDetails::directives);
    }

    /** {@return the medium it came by} */
    public Channel channel() {
        return snapshot.channel();
    }

    /** {@return what it is about} */
    public Optional<CategoryId> category() {
        return snapshot.category();
    }

    /** {@return the unit that has to answer} */
    public Optional<UnitId> responsibleUnit() {
        return snapshot.responsibleUnit();
    }

    /** {@return how far up the ladder it has climbed, and to whom} */
    public Escalation escalation() {
        return snapshot.escalation();
    }

    /** {@return when it came in} */
    public Instant receivedAt() {
        return snapshot.receivedAt();
    }

    /** {@return when the desk first said that it had seen it} */
    public Optional<Instant> acknowledgedAt() {
        return snapshot.acknowledgedAt();
    }

    /** {@return when it was last decided or answered} */
    public Optional<Instant> decidedAt() {
        return snapshot.decidedAt();
    }

    /** {@return when it ended} */
    public Optional<Instant> closedAt() {
        return snapshot.closedAt();
    }
}
