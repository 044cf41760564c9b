package ir.mosharekat.feedback.json.wire;

import ir.mosharekat.feedback.complaint.AppealDecision;
import org.jspecify.annotations.Nullable;

/**
 * What is decided about an appeal.
 *
 * @param ruling which way
 * @param answer what the citizen is told
 */
public record AppealDecisionForm(
        AppealDecision.@Nullable Ruling ruling, @Nullable StatementForm answer) implements Form<AppealDecision> {

    @Override
    public AppealDecision command() {
        StatementForm said = StatementForm.orNothing(answer);
        return AppealDecision.of(ruling, said.text()).attaching(said.uploads());
    }
}
