package ir.mosharekat.feedback.access;

import ir.mosharekat.feedback.text.Catalog;
import ir.mosharekat.feedback.text.LocalizedText;
import ir.mosharekat.feedback.workflow.Action;

/** What can be done with a case of any kind without moving it in its lifecycle. */
public enum DeskAction implements Action {
    /** Follow one's own case with code and secret. */
    TRACK,
    /** Open the case file. */
    VIEW,
    /** See it in a list. */
    LIST,
    /** Have it counted. */
    COUNT,
    /** Write to the citizen, without asking or deciding anything. */
    WRITE,
    /** Add something to one's own case. */
    SUPPLEMENT,
    /** Have its deadlines follow a calendar that was corrected. */
    RECOUNT,
    /** Write a note for colleagues. */
    NOTE,
    /** Download what is attached to its messages. */
    DOWNLOAD,
    /** Put down that there was malware in something attached. */
    QUARANTINE,
    /** Say how the citizen is to be told of what happens. */
    CHANGE_CONTACT,
    /** Put down that there is no way to reach the citizen. */
    UNDELIVERED,
    /** Name officials whom the case is about. */
    NAME_ACCUSED,
    /** Read the history. */
    READ_HISTORY,
    /** Read who has opened it. */
    READ_ACCESSES,
    /** Make a new access secret for a citizen who lost the receipt; the old one stops working. */
    REISSUE_RECEIPT,
    /** Take in another case that is merged into this one. */
    TAKE_IN,
    /** Give back a case that was merged into this one. */
    GIVE_BACK,
    /** Make a case of its own of a part of it. */
    SPLIT,
    /** Keep all of it as evidence, whatever its age. */
    PRESERVE,
    /** Let it be removed when its time has come. */
    END_PRESERVATION,
    /** Say that one wants the same. */
    CO_SIGN,
    /** Say that it belongs together with another. */
    LINK,
    /** Say that it does not belong together with another. */
    UNLINK;

    private static final Catalog WORDS = Catalog.beside(DeskAction.class, "desk");

    @Override
    public LocalizedText label() {
        return WORDS.phrase("action." + name());
    }
}
