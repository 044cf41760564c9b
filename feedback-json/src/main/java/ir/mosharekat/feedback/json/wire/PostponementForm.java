package ir.mosharekat.feedback.json.wire;

import ir.mosharekat.feedback.promise.Postponement;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A later day for a promise.
 *
 * @param until the new last day
 * @param reason what the citizen is told
 */
public record PostponementForm(
        @Nullable LocalDate until, @Nullable WordsForm reason) implements Form<Postponement> {

    @Override
    public Postponement command() {
        return Postponement.until(until, WordsForm.of(reason));
    }
}
