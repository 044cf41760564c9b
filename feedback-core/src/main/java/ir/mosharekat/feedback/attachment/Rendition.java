package ir.mosharekat.feedback.attachment;

import ir.mosharekat.feedback.text.Catalog;
import ir.mosharekat.feedback.text.LocalizedText;

/** As what an attachment is downloaded. */
public enum Rendition {
    /** The copy without what a file tells of who made it, where and when. */
    COPY,
    /** The file as it came, evidence for few. */
    ORIGINAL;

    private static final Catalog WORDS = Catalog.beside(Rendition.class, "attachment");

    /** {@return what the link is called} */
    public LocalizedText label() {
        return WORDS.phrase("rendition." + name());
    }
}
