package ir.mosharekat.feedback.cases;

import ir.mosharekat.feedback.text.Catalog;
import ir.mosharekat.feedback.text.LocalizedText;

/** How a case came out; stands beside its state. */
public enum Outcome {
    /** The complaint was right. */
    UPHELD,
    /** The complaint was right in part. */
    PARTLY_UPHELD,
    /** The complaint was examined and was not right. */
    NOT_UPHELD,
    /** The case was not taken up. */
    REJECTED,
    /** An appeal changed the decision. */
    OVERTURNED,
    /** The message was answered. */
    ANSWERED,
    /** The message needed no answer. */
    NO_ANSWER_NEEDED,
    /** The case went on as one of another kind. */
    CONVERTED;

    private static final Catalog WORDS = Catalog.beside(Outcome.class, "cases");

    /** {@return what readers see} */
    public LocalizedText label() {
        return WORDS.phrase("outcome." + name());
    }
}
