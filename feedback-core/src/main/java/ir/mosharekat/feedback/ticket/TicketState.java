package ir.mosharekat.feedback.ticket;

import ir.mosharekat.feedback.text.Catalog;
import ir.mosharekat.feedback.text.LocalizedText;
import ir.mosharekat.feedback.workflow.Phase;
import ir.mosharekat.feedback.workflow.State;

/** Where a ticket stands. */
public enum TicketState implements State {
    /** Came from an address nobody has shown to be theirs; the sender has to confirm. */
    PENDING_CONFIRMATION(Phase.WAITING),
    /** Registered; nobody has it yet. */
    QUEUED(Phase.OPEN),
    /** On the desk it is meant for. */
    DELIVERED(Phase.OPEN),
    /** Read there. */
    READ(Phase.OPEN),
    /** Units were ordered to act on it. */
    DIRECTED(Phase.OPEN),
    /** All units have reported. */
    READY_TO_REPLY(Phase.OPEN),
    /** Answered; the citizen may say that it was no answer. */
    REPLIED(Phase.DECIDED),
    /** Ended. */
    CLOSED(Phase.CLOSED),
    /** Never confirmed. */
    EXPIRED(Phase.CLOSED),
    /** Found to be no genuine message. */
    DISCARDED(Phase.CLOSED),
    /** Goes on as a case of another kind. */
    CONVERTED(Phase.CLOSED),
    /** Ended by the citizen. */
    WITHDRAWN(Phase.CLOSED);

    private static final Catalog WORDS = Catalog.beside(TicketState.class, "ticket");

    private final Phase phase;

    TicketState(Phase phase) {
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
