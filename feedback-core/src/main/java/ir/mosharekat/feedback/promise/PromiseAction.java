package ir.mosharekat.feedback.promise;

import ir.mosharekat.feedback.text.Catalog;
import ir.mosharekat.feedback.text.LocalizedText;
import ir.mosharekat.feedback.workflow.Action;

/** What can be done to a promise; an access policy is asked for each on the facts of its case. */
public enum PromiseAction implements Action {
    /** Promise something. */
    MAKE,
    /** Say that it was kept, and what was done. */
    KEEP,
    /** Give it a later day, before its day is over. */
    POSTPONE,
    /** Take it back. */
    WITHDRAW,
    /** Remind its owner that its day is near. */
    REMIND,
    /** Put down that its day is over. */
    MISS,
    /** Say that it was not kept. */
    DISPUTE,
    /** Say, against the citizen, that it was kept. */
    CONFIRM,
    /** Say, with the citizen, that it is still to be kept. */
    TAKE_UP_AGAIN,
    /** End it with the content of its case. */
    LAPSE;

    private static final Catalog WORDS = Catalog.beside(PromiseAction.class, "promise");

    @Override
    public LocalizedText label() {
        return WORDS.phrase("action." + name());
    }
}
