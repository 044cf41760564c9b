package ir.mosharekat.feedback.cases;

import ir.mosharekat.feedback.text.Catalog;
import ir.mosharekat.feedback.text.LocalizedText;

/** What a message is. */
public enum MessageType {
    /** What the citizen came with. */
    SUBMISSION,
    /** What the desk asks the citizen. */
    QUESTION,
    /** What the citizen replies to a question. */
    REPLY,
    /** What the citizen adds without being asked. */
    SUPPLEMENT,
    /** What the desk writes to the citizen without asking or deciding anything. */
    LETTER,
    /** That it will take longer, why, and until when. */
    INTERIM_REPLY,
    /** The answer, or the decision. */
    ANSWER,
    /** Why the case is not taken up. */
    REJECTION,
    /** Why the citizen does not accept the answer, or that a promise was kept. */
    OBJECTION,
    /** The order of the governor to a unit. */
    DIRECTIVE,
    /** What a unit reports back. */
    UNIT_REPORT,
    /** What an official promises, or says of a promise later; it is no reply, and ends no wait for one. */
    PROMISE,
    /** What the desk tells the citizen about the case itself, such as that a part of it is a case of its own now. */
    NOTICE,
    /** Why something was done, or a note for colleagues. */
    NOTE;

    /** {@return whether a desk says it, to the citizen who waits for a word} */
    public boolean isForCitizen() {
        return switch (this) {
            case LETTER, QUESTION, INTERIM_REPLY, ANSWER, REJECTION -> true;
            case SUBMISSION, REPLY, SUPPLEMENT, OBJECTION, DIRECTIVE, UNIT_REPORT, PROMISE, NOTICE, NOTE -> false;
        };
    }

    private static final Catalog WORDS = Catalog.beside(MessageType.class, "cases");

    /** {@return what readers see above the message} */
    public LocalizedText label() {
        return WORDS.phrase("message." + name());
    }
}
