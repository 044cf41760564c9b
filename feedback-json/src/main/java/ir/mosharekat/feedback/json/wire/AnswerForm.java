package ir.mosharekat.feedback.json.wire;

import ir.mosharekat.feedback.ticket.Answer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An answer to a ticket.
 *
 * @param answer what the citizen is told
 * @param promises what is promised with it; null for nothing
 */
public record AnswerForm(
        @Nullable StatementForm answer, @Nullable List<PledgeForm> promises) implements Form<Answer> {

    @Override
    public Answer command() {
        Answer said = Answer.of(StatementForm.orNothing(answer).command());
        for (PledgeForm promise : Given.list(promises)) {
            said = said.promising(promise.command());
        }
        return said;
    }
}
