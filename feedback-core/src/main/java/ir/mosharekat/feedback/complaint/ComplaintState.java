package ir.mosharekat.feedback.complaint;

import ir.mosharekat.feedback.text.Catalog;
import ir.mosharekat.feedback.text.LocalizedText;
import ir.mosharekat.feedback.workflow.Phase;
import ir.mosharekat.feedback.workflow.State;

/** Where a complaint stands. Overdue, escalated and quarantined are no states; they stand beside. */
public enum ComplaintState implements State {
    /** Registered; nobody has it yet. */
    RECEIVED(Phase.OPEN),
    /** A unit has it. */
    ASSIGNED(Phase.OPEN),
    /** Somebody works on it. */
    IN_PROGRESS(Phase.OPEN),
    /** The citizen was asked something. */
    AWAITING_CITIZEN(Phase.WAITING),
    /** Answered; the citizen may object. */
    RESOLVED(Phase.DECIDED),
    /** Not taken up; the citizen may object. */
    REJECTED(Phase.DECIDED),
    /** Somebody above looks at it again. */
    UNDER_APPEAL(Phase.OPEN),
    /** Ended. */
    CLOSED(Phase.CLOSED),
    /** Ended by the citizen. */
    WITHDRAWN(Phase.CLOSED),
    /** Goes on as part of another. */
    MERGED(Phase.CLOSED),
    /** Found to be no genuine complaint. */
    DISCARDED(Phase.CLOSED);

    private static final Catalog WORDS = Catalog.beside(ComplaintState.class, "complaint");

    private final Phase phase;

    ComplaintState(Phase phase) {
        this.phase = phase;
    }

    @Override
    public Phase phase() {
        return phase;
    }

    @Override
    public LocalizedText label() {
        return WORDS.phrase("state." + name());
    }

    @Override
    public LocalizedText next(LocalizedText day) {
        return WORDS.phrase("next." + name(), day);
    }
}
