package ir.mosharekat.feedback.attachment;

import ir.mosharekat.feedback.text.Catalog;
import ir.mosharekat.feedback.text.LocalizedText;

/** Whether an attachment can be given to anybody. */
public enum Safety {
    /** It was not looked through yet; nobody can download it. */
    PENDING,
    /** A scanner has looked through it and knows no harm. */
    CLEAN,
    /** There was malware in it; its content is removed. */
    INFECTED;

    private static final Catalog WORDS = Catalog.beside(Safety.class, "attachment");

    /** {@return what readers see beside the attachment} */
    public LocalizedText label() {
        return WORDS.phrase("safety." + name());
    }
}
