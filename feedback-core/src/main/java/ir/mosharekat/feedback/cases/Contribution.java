package ir.mosharekat.feedback.cases;

import ir.mosharekat.feedback.text.Catalog;
import ir.mosharekat.feedback.text.LocalizedText;

/** What a citizen calls a message; the words of the source documents. */
public enum Contribution {
    /** پیام. */
    MESSAGE,
    /** درخواست. */
    REQUEST,
    /** انتقاد. */
    CRITICISM,
    /** نظر. */
    OPINION,
    /** ایده. */
    IDEA,
    /** سؤال. */
    QUESTION,
    /** ابهام. */
    UNCLEAR_POINT,
    /** مشکل. */
    PROBLEM,
    /** مطالبه. */
    DEMAND,
    /** گزارش. */
    REPORT,
    /** تقدیر و تشکر. */
    APPRECIATION;

    private static final Catalog WORDS = Catalog.beside(Contribution.class, "cases");

    /** {@return what readers see} */
    public LocalizedText label() {
        return WORDS.phrase("contribution." + name());
    }
}
