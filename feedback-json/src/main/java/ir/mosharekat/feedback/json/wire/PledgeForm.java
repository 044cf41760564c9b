package ir.mosharekat.feedback.json.wire;

import ir.mosharekat.feedback.promise.Pledge;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A promise.
 *
 * @param text what is promised
 * @param due until when
 * @param unit in whose name
 * @param owner the official who stands for it
 */
public record PledgeForm(
        @Nullable String text,
        @Nullable LocalDate due,
        @Nullable String unit,
        @Nullable String owner) implements Form<Pledge> {

    @Override
    public Pledge command() {
        return Pledge.of(text, due).by(unit, owner);
    }
}
