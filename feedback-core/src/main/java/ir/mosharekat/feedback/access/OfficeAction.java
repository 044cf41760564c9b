package ir.mosharekat.feedback.access;

import ir.mosharekat.feedback.text.Catalog;
import ir.mosharekat.feedback.text.LocalizedText;

/** What can be done to the organization itself, and not to one case. */
public enum OfficeAction {
    /** Enter what was announced about working days and hours. */
    CORRECT_CALENDAR,
    /** Take in paper letters by the batch, and count them. */
    TAKE_IN_LETTERS,
    /** Say what became of a notice that a medium had taken. */
    REPORT_DELIVERY,
    /** Send in a file, to attach it to what one is about to say. */
    UPLOAD,
    /** Have another system told again of what happened. */
    REPLAY_EVENTS;

    private static final Catalog WORDS = Catalog.beside(OfficeAction.class, "desk");

    /** {@return what it is called} */
    public LocalizedText label() {
        return WORDS.phrase("office." + name());
    }
}
