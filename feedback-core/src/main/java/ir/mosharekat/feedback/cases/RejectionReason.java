package ir.mosharekat.feedback.cases;

import ir.mosharekat.feedback.text.Catalog;
import ir.mosharekat.feedback.text.LocalizedText;

/**
 * Why a complaint is not taken up. "Not ours" is not among the reasons: such a case is transferred or converted, never
 * sent away.
 */
public enum RejectionReason {
    /** Before a court or a disciplinary board. */
    BEFORE_A_COURT,
    /** Decided already, on the same facts. */
    ALREADY_DECIDED,
    /** Without the least that is needed to examine it, and the citizen did not add it. */
    TOO_LITTLE_INFORMATION,
    /** Insults without a matter. */
    ABUSIVE,
    /** Names nothing that breaks a rule or falls short of a standard. */
    NO_BREACH_NAMED;

    private static final Catalog WORDS = Catalog.beside(RejectionReason.class, "cases");

    /** {@return what the citizen reads} */
    public LocalizedText label() {
        return WORDS.phrase("rejection." + name());
    }
}
