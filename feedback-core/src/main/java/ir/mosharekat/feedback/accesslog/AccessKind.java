package ir.mosharekat.feedback.accesslog;

import ir.mosharekat.feedback.text.Catalog;
import ir.mosharekat.feedback.text.LocalizedText;

/** What an official has read of a case. What officials do to it is no reading: that is in its history. */
public enum AccessKind {
    /** Opened it: what was written, who wrote it, what was promised, by when it is due, which cases it resembles. */
    OPENED,
    /** Read its history. */
    READ_HISTORY,
    /** Downloaded something attached to it. */
    DOWNLOADED;

    private static final Catalog WORDS = Catalog.beside(AccessKind.class, "accesslog");

    /** {@return what it is called} */
    public LocalizedText label() {
        return WORDS.phrase("kind." + name());
    }
}
