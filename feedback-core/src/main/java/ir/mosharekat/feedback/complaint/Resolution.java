package ir.mosharekat.feedback.complaint;

import ir.mosharekat.feedback.cases.Outcome;
import ir.mosharekat.feedback.cases.Statement;
import ir.mosharekat.feedback.promise.Pledge;
import ir.mosharekat.feedback.validation.Required;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answers a complaint. Immutable. */
public final class Resolution {

    @Required
    private final @Nullable Outcome outcome;

    @Valid
    private final Statement answer;

    @Size(max = 5, message = "{ir.mosharekat.feedback.promises.count}")
    private final List<@Valid Pledge> promises;

    private Resolution(@Nullable Outcome outcome, Statement answer, List<Pledge> promises) {
        this.outcome = outcome;
        this.answer = answer;
        this.promises = List.copyOf(promises);
    }

    /**
     * A resolution.
     *
     * @param outcome {@link Outcome#UPHELD}, {@link Outcome#PARTLY_UPHELD} or {@link Outcome#NOT_UPHELD}
     * @param answer what the citizen is told
     * @return the resolution
     */
    public static Resolution of(@Nullable Outcome outcome, @Nullable String answer) {
        return new Resolution(outcome, Statement.of(answer), List.of());
    }

    /**
     * The same with a promise of what will be done after it; the two are stored together or not at all.
     *
     * @param pledge the promise, one of at most five
     * @return a copy
     */
    public Resolution promising(Pledge pledge) {
        List<Pledge> all = new ArrayList<>(promises);
        all.add(pledge);
        return new Resolution(outcome, answer, all);
    }

    /**
     * The same, with files attached to what is said.
     *
     * @param uploads as {@link Statement#attaching} takes them
     * @return a copy
     */
    public Resolution attaching(Collection<String> uploads) {
        return new Resolution(outcome, answer.attaching(uploads), promises);
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

    /** {@return what is promised with it} */
    public List<Pledge> promises() {
        return promises;
    }

    /** {@return whether the outcome is one of a resolution} */
    @AssertTrue(message = "{ir.mosharekat.feedback.outcome.unsuitable}")
    boolean isOutcomeSuitable() {
        return outcome == null
                || EnumSet.of(Outcome.UPHELD, Outcome.PARTLY_UPHELD, Outcome.NOT_UPHELD)
                        .contains(outcome);
    }
}
