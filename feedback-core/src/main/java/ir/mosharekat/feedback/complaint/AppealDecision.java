package ir.mosharekat.feedback.complaint;

import ir.mosharekat.feedback.cases.Statement;
import ir.mosharekat.feedback.validation.Required;
import jakarta.validation.Valid;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Decides an appeal. Immutable. */
public final class AppealDecision {

    /** What an appeal can come to. */
    public enum Ruling {
        /** The decision stands. */
        UPHOLD(ComplaintAction.UPHOLD),
        /** The decision is replaced by this one. */
        OVERTURN(ComplaintAction.OVERTURN),
        /** The unit has to look again. */
        REMAND(ComplaintAction.REMAND);

        private final ComplaintAction action;

        Ruling(ComplaintAction action) {
            this.action = action;
        }

        /** {@return the action of the lifecycle} */
        public ComplaintAction action() {
            return action;
        }
    }

    @Required
    private final @Nullable Ruling ruling;

    @Valid
    private final Statement answer;

    private AppealDecision(@Nullable Ruling ruling, Statement answer) {
        this.ruling = ruling;
        this.answer = answer;
    }

    /**
     * A decision.
     *
     * @param ruling what the appeal comes to
     * @param answer what the citizen is told
     * @return the decision
     */
    public static AppealDecision of(@Nullable Ruling ruling, @Nullable String answer) {
        return new AppealDecision(ruling, Statement.of(answer));
    }

    /**
     * The same, with files attached to what is said.
     *
     * @param uploads as {@link Statement#attaching} takes them
     * @return a copy
     */
    public AppealDecision attaching(Collection<String> uploads) {
        return new AppealDecision(ruling, answer.attaching(uploads));
    }

    /** {@return what the appeal comes to} */
    public Ruling ruling() {
        if (ruling == null) {
            throw new IllegalStateException("The decision was not checked");
        }
        return ruling;
    }

    /** {@return what the citizen is told} */
    public Statement answer() {
        return answer;
    }
}
