package ir.mosharekat.feedback.notification;

import ir.mosharekat.feedback.text.Catalog;
import ir.mosharekat.feedback.text.LocalizedText;
import ir.mosharekat.feedback.workflow.Phase;
import ir.mosharekat.feedback.workflow.State;

/** What became of a notice to one person. While it is being handed over, its place in the queue is leased; that is no state. */
public enum DeliveryState implements State {
    /** It waits to be handed over for the first time. */
    QUEUED(Phase.OPEN),
    /** It could not be handed over, and is tried again later. */
    RETRYING(Phase.OPEN),
    /** The medium has taken it. */
    SENT(Phase.CLOSED),
    /** The medium says that it has arrived. */
    DELIVERED(Phase.CLOSED),
    /** The medium says that it cannot arrive at that address. */
    BOUNCED(Phase.CLOSED),
    /** The medium did not take it, however often it was tried. */
    DEAD(Phase.CLOSED),
    /** There was no way to send it. */
    UNREACHABLE(Phase.CLOSED),
    /** It was not sent: what it was to say is true no more, or the person may no longer know it. */
    DROPPED(Phase.CLOSED);

    private static final Catalog WORDS = Catalog.beside(DeliveryState.class, "notification");

    private final Phase phase;

    DeliveryState(Phase phase) {
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
