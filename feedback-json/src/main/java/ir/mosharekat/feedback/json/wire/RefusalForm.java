package ir.mosharekat.feedback.json.wire;

import ir.mosharekat.feedback.cases.RejectionReason;
import ir.mosharekat.feedback.complaint.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A complaint is not taken up, with the reason.
 *
 * @param reason why
 * @param explanation what the citizen is told
 * @param legalBasis the law it rests on; null for none
 */
public record RefusalForm(
        @Nullable RejectionReason reason,
        @Nullable StatementForm explanation,
        @Nullable String legalBasis) implements Form<Refusal> {

    @Override
    public Refusal command() {
        StatementForm said = StatementForm.orNothing(explanation);
        return Refusal.because(reason, said.text()).citing(legalBasis).attaching(said.uploads());
    }
}
