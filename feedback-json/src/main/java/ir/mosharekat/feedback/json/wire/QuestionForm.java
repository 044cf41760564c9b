package ir.mosharekat.feedback.json.wire;

import ir.mosharekat.feedback.complaint.Question;
import org.jspecify.annotations.Nullable;

/**
 * A question to the citizen.
 *
 * @param question what is asked
 * @param days how many days the citizen has
 */
public record QuestionForm(@Nullable StatementForm question, int days) implements Form<Question> {

    @Override
    public Question command() {
        StatementForm said = StatementForm.orNothing(question);
        return Question.of(said.text(), days).attaching(said.uploads());
    }
}
