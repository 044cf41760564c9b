package ir.mosharekat.feedback.ticket;

import ir.mosharekat.feedback.text.Catalog;
import ir.mosharekat.feedback.text.LocalizedText;
import ir.mosharekat.feedback.workflow.Action;

/** What can be done to a ticket. */
public enum TicketAction implements Action {
    /** Registers it. */
    SUBMIT,
    /** The sender confirms that it is theirs. */
    CONFIRM,
    /** The sender did not confirm in time. */
    EXPIRE,
    /** Keeps it back. */
    HOLD,
    /** Keeps it back no longer. */
    RELEASE,
    /** Throws it out, with a reason. */
    DISCARD,
    /** Makes a case of another kind of it. */
    CONVERT,
    /** Lays it on a desk. */
    DELIVER,
    /** Marks it read. */
    READ,
    /** Orders units to act on it, each by a day. */
    DIRECT,
    /** A unit reports what it did. */
    REPORT,
    /** Answers it. */
    REPLY,
    /** Ends it without an answer, with a reason. */
    CLOSE_WITHOUT_REPLY,
    /** The citizen was answered. */
    CONFIRM_ANSWERED,
    /** The citizen was not answered. */
    DENY_ANSWERED,
    /** The citizen did not say in time. */
    CLOSE_UNCHALLENGED,
    /** Warns those who work on it that a deadline is near. */
    WARN,
    /** Puts down that a deadline has passed. */
    MISS,
    /** Takes it a level up the ladder. */
    ESCALATE,
    /** The citizen takes it back. */
    WITHDRAW,
    /** Removes its content after the retention period. */
    PURGE;

    private static final Catalog WORDS = Catalog.beside(TicketAction.class, "ticket");

    @Override
    public LocalizedText label() {
        return WORDS.phrase("action." + name());
    }
}
