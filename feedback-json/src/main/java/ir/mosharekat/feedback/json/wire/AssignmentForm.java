package ir.mosharekat.feedback.json.wire;

import ir.mosharekat.feedback.cases.Assignment;
import org.jspecify.annotations.Nullable;

/**
 * To whom a case goes.
 *
 * @param unit the unit
 * @param official the official; null for whoever takes it there
 */
public record AssignmentForm(
        @Nullable String unit, @Nullable String official) implements Form<Assignment> {

    @Override
    public Assignment command() {
        return Assignment.to(unit).official(official);
    }
}
