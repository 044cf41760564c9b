package ir.mosharekat.feedback.complaint;

import ir.mosharekat.feedback.cases.Outcome;
import ir.mosharekat.feedback.cases.Statement;
import ir.mosharekat.feedback.validation.Required;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import java.util.Collection;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;

/** Answers a complaint. Immutable. */
public final class Resolution {

    @Required
    private final @Nullable Outcome outcome;

    @Valid
    private final Statement answer;

    private Resolution(@Nullable Outcome outcome, Statement answer) {
        this.outcome = outcome;
        this.answer = answer;
    }

    /**
     * A resolution.
     *
     * @param outcome {@link Outcome#UPHELD}, {@link Outcome#PARTLY_UPHELD} or {@link Outcome#NOT_UPHELD}
     * @param answer what the citizen is told
     * @return the resolution
     */
    public static Resolution of(@Nullable Outcome outcome, @Nullable String answer) {
        return new Resolution(outcome, Statement.of(answer));
    }

    /**
     * The same, with files attached to what is said.
     *
     * @param uploads as {@link Statement#attaching} takes them
     * @return a copy
     */
    public Resolution attaching(Collection<String> uploads) {
        return new Resolution(outcome, answer.attaching(uploads));
    }

    /** {@return how the complaint came out} */
    public Outcome outcome() {
        if (outcome == null) {
            throw new IllegalStateException("The resolution was not checked");
        }
        return outcome;
    }

    /** {@return what the citizen is told} */
    public Statement answer() {
        return answer;
    }

    /** {@return whether the outcome is one of a resolution} */
    @AssertTrue(message = "{ir.mosharekat.feedback.outcome.unsuitable}")
    boolean isOutcomeSuitable() {
        return outcome == null
                || EnumSet.of(Outcome.UPHELD, Outcome.PARTLY_UPHELD, Outcome.NOT_UPHELD)
                        .contains(outcome);
    }
}
