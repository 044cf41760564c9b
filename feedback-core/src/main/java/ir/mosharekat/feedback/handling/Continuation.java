package ir.mosharekat.feedback.handling;

import ir.mosharekat.feedback.cases.Outcome;
import ir.mosharekat.feedback.tracking.CaseId;
import ir.mosharekat.feedback.workflow.State;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How a case goes on in another, for the citizen who came with the first one. Of a case it was merged into, which is
 * somebody else's, this is all that the citizen learns: where it stands and what the desk has answered.
 *
 * @param own the other case, if it is the citizen's own too, because the first one was converted to it
 * @param state where the other case stands
 * @param answerDue by when it will be answered; empty while no time runs for it
 * @param outcome how it came out; empty until it has been answered
 * @param answers what the desk has told its citizen since, by number: interim replies, the answer, why it was not taken up
 */
public record Continuation(
        Optional<CaseId> own,
        State state,
        Optional<Instant> answerDue,
        Optional<Outcome> outcome,
        List<Entry> answers) {

    /**
     * A continuation with a copy of the answers.
     *
     * @param own the other case, if it is the citizen's own too
     * @param state where the other case stands
     * @param answerDue by when it will be answered
     * @param outcome how it came out
     * @param answers what the desk has told its citizen since
     */
    public Continuation {
        answers = List.copyOf(answers);
    }

    @Override
    public String toString() {
        return "Continuation[" + state + ", ***]";
    }
}
