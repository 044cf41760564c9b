package ir.mosharekat.feedback.promise;

import ir.mosharekat.feedback.text.Catalog;
import ir.mosharekat.feedback.text.LocalizedText;
import ir.mosharekat.feedback.workflow.Phase;
import ir.mosharekat.feedback.workflow.State;

/** Where a promise stands. Overdue is no state: it is the day being over while the promise is open. */
public enum PromiseState implements State {
    /** It is to be kept. */
    OPEN(Phase.OPEN),
    /** The desk says that it was kept; the citizen may say that it was not. */
    KEPT(Phase.DECIDED),
    /** The citizen says that it was not kept; somebody else than its owner has to look. */
    DISPUTED(Phase.OPEN),
    /** Taken back, with a reason. */
    WITHDRAWN(Phase.CLOSED),
    /** Never kept, and the content of its case was removed since. */
    LAPSED(Phase.CLOSED);

    private static final Catalog WORDS = Catalog.beside(PromiseState.class, "promise");

    private final Phase phase;

    PromiseState(Phase phase) {
        this.phase = phase;
    }

    @Override
    public Phase phase() {
        return phase;
    }

    @Override
    public LocalizedText label() {
        return WORDS.phrase("state." + name());
    }

    @Override
    public LocalizedText next(LocalizedText day) {
        return WORDS.phrase("next." + name(), day);
    }
}
