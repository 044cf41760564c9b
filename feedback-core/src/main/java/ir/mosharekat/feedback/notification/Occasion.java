package ir.mosharekat.feedback.notification;

import ir.mosharekat.feedback.cases.Audience;
import ir.mosharekat.feedback.text.Catalog;
import ir.mosharekat.feedback.text.LocalizedText;

/**
 * What a notice is about. Where one command gives several occasions to write to the citizen, the first of them in this
 * order is written about.
 */
public enum Occasion {
    /** The answer or the decision is there. */
    ANSWER(Audience.CITIZEN),
    /** The case has ended without an answer. */
    ENDED(Audience.CITIZEN),
    /** The desk asks something. */
    QUESTION(Audience.CITIZEN),
    /** It will take longer, or the calendar has moved the day of the answer. */
    EXTENSION(Audience.CITIZEN),
    /** Something was promised, or is to be said of a promise. */
    PROMISE(Audience.CITIZEN),
    /** Something else was written, or became of it. */
    NEWS(Audience.CITIZEN),
    /** It was given to those who will work on it. */
    REFERRAL(Audience.CITIZEN),
    /** The sender has to confirm that it is theirs. */
    CONFIRMATION(Audience.CITIZEN),
    /** It was registered. */
    RECEIPT(Audience.CITIZEN),
    /** There is a new receipt; the old one opens nothing any more. */
    RECEIPT_REPLACED(Audience.CITIZEN),
    /** The citizen's time to reply or to confirm is nearly over. */
    REMINDER(Audience.CITIZEN),
    /** Were you answered? (feature row 41) */
    FOLLOW_UP(Audience.CITIZEN),

    /** A case is to be worked on. */
    ASSIGNED(Audience.STAFF),
    /** A unit has reported on its directive. */
    REPORTED(Audience.STAFF),
    /** The citizen has replied, added something, objected, or taken it back. */
    CITIZEN_ACTED(Audience.STAFF),
    /** The citizen did not reply in time. */
    CITIZEN_SILENT(Audience.STAFF),
    /** A deadline is near. */
    DUE_SOON(Audience.STAFF),
    /** A deadline has passed. */
    OVERDUE(Audience.STAFF),
    /** It has climbed the ladder. */
    ESCALATED(Audience.STAFF),
    /** The day of a promise is near. */
    PROMISE_DUE(Audience.STAFF),
    /** The day of a promise is over. */
    PROMISE_OVERDUE(Audience.STAFF),
    /** The citizen says that a promise was not kept. */
    PROMISE_DISPUTED(Audience.STAFF),
    /** There is no way to reach the citizen. */
    UNDELIVERED(Audience.STAFF);

    private static final Catalog WORDS = Catalog.beside(Occasion.class, "notification");

    private final Audience audience;

    Occasion(Audience audience) {
        this.audience = audience;
    }

    /** {@return whom it is for} */
    public Audience audience() {
        return audience;
    }

    /** {@return what it is called in a list} */
    public LocalizedText label() {
        return WORDS.phrase("occasion." + name());
    }
}
