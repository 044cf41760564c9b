package ir.mosharekat.feedback.complaint;

import ir.mosharekat.feedback.text.Catalog;
import ir.mosharekat.feedback.text.LocalizedText;
import ir.mosharekat.feedback.workflow.Action;

/** What can be done to a complaint. */
public enum ComplaintAction implements Action {
    /** Registers it. */
    SUBMIT,
    /** Lets it out of quarantine; its time counts from the receipt all the same. */
    RELEASE,
    /** Throws it out of quarantine, with a reason. */
    DISCARD,
    /** Tells the citizen that it was seen. */
    ACKNOWLEDGE,
    /** Gives it to a unit, and maybe to an official. */
    ASSIGN,
    /** Makes it part of another. */
    MERGE,
    /** Takes it out of the other again. */
    UNMERGE,
    /** Goes on by itself, because the other ended without an answer. */
    RESUME,
    /** Begins the work. */
    START,
    /** Passes it to another unit; the time goes on. */
    TRANSFER,
    /** Gives it back to the screeners, with a reason; the time goes on. */
    RETURN_TO_SCREENING,
    /** Asks the citizen something; the time stands still. */
    ASK_CITIZEN,
    /** The citizen replies. */
    REPLY,
    /** The citizen did not reply in time. */
    TIME_OUT,
    /** Moves the day of the answer, once, and tells the citizen why. */
    EXTEND,
    /** Warns those who work on it that a deadline is near. */
    WARN,
    /** Puts down that a deadline has passed. */
    MISS,
    /** Takes it a level up the ladder. */
    ESCALATE,
    /** Answers it. */
    RESOLVE,
    /** Does not take it up, with a reason. */
    REJECT,
    /** The citizen is content. */
    ACCEPT,
    /** The citizen did not object in time. */
    CLOSE_UNCHALLENGED,
    /** The citizen is not content, and the same desk looks again. */
    REOPEN,
    /** The citizen is not content, and somebody above looks. */
    APPEAL,
    /** The appeal changes nothing. */
    UPHOLD,
    /** The appeal changes the decision. */
    OVERTURN,
    /** The appeal sends it back to be worked on. */
    REMAND,
    /** The citizen takes it back. */
    WITHDRAW,
    /** Makes a case of another kind of it. */
    CONVERT,
    /** Removes its content after the retention period. */
    PURGE;

    private static final Catalog WORDS = Catalog.beside(ComplaintAction.class, "complaint");

    @Override
    public LocalizedText label() {
        return WORDS.phrase("action." + name());
    }
}
