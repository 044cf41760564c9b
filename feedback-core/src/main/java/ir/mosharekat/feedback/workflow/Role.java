package ir.mosharekat.feedback.workflow;

import ir.mosharekat.feedback.text.Catalog;
import ir.mosharekat.feedback.text.LocalizedText;

/**
 * In which part somebody acts on a case. The transition tables speak of these only; which person of the host has which
 * is the host's matter.
 */
public enum Role {
    /** The citizen whose case it is, or whoever holds its receipt. */
    CITIZEN,
    /** Takes down what citizens say in person, by phone or by letter. */
    INTAKE_CLERK,
    /** Looks first: sorts, assigns, quarantines. */
    SCREENER,
    /** Works on the case in the responsible unit (کارشناس). */
    HANDLER,
    /** Heads the responsible unit. */
    UNIT_MANAGER,
    /** Stands above the unit manager on the ladder. */
    SUPERVISOR,
    /** The governor (استاندار). */
    GOVERNOR,
    /** Answers in the governor's place. */
    DELEGATE,
    /** Decides appeals and objections; never the person who decided before. */
    APPEAL_BODY,
    /** A timer, a rule or a channel, no person. */
    SYSTEM;

    private static final Catalog WORDS = Catalog.beside(Role.class, "workflow");

    /** {@return what it is called} */
    public LocalizedText label() {
        return WORDS.phrase("role." + name());
    }
}
