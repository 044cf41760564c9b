package ir.mosharekat.feedback.workflow;

/** What the states of all kinds have in common; lists, timers and counts go by it. */
public enum Phase {
    /** The desk has to act. */
    OPEN,
    /** The citizen has to act. */
    WAITING,
    /** Decided or answered; the citizen may still object. */
    DECIDED,
    /** Ended. */
    CLOSED
}
