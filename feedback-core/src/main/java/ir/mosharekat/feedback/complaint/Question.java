package ir.mosharekat.feedback.complaint;

import ir.mosharekat.feedback.cases.Statement;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Asks the citizen something, to be replied to within some days. Immutable. */
public final class Question {

    @Valid
    private final Statement question;

    @Min(value = 1, message = "{ir.mosharekat.feedback.days.tooFew}")
    @Max(value = 90, message = "{ir.mosharekat.feedback.days.tooMany}")
    private final int days;

    private Question(Statement question, int days) {
        this.question = question;
        this.days = days;
    }

    /**
     * A question.
     *
     * @param text what is asked
     * @param days how many calendar days the citizen has, 1 to 90 and never more than the policy leaves
     * @return the question
     */
    public static Question of(@Nullable String text, int days) {
        return new Question(Statement.of(text), days);
    }

    /**
     * The same, with files attached to what is said.
     *
     * @param uploads as {@link Statement#attaching} takes them
     * @return a copy
     */
    public Question attaching(Collection<String> uploads) {
        return new Question(question.attaching(uploads), days);
    }

    /** {@return what is asked} */
    public Statement question() {
        return question;
    }

    /** {@return how many calendar days the citizen has} */
    public int days() {
        return days;
    }
}
