package ir.mosharekat.feedback.json.wire;

import ir.mosharekat.feedback.cases.Outcome;
import ir.mosharekat.feedback.complaint.Resolution;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a complaint is decided.
 *
 * @param outcome which way
 * @param answer what the citizen is told
 * @param promises what is promised with it; null for nothing
 */
public record ResolutionForm(
        @Nullable Outcome outcome,
        @Nullable StatementForm answer,
        @Nullable List<PledgeForm> promises) implements Form<Resolution> {

    @Override
    public Resolution command() {
        StatementForm said = StatementForm.orNothing(answer);
        Resolution resolution = Resolution.of(outcome, said.text()).attaching(said.uploads());
        for (PledgeForm promise : Given.list(promises)) {
            resolution = resolution.promising(promise.command());
        }
        return resolution;
    }
}
