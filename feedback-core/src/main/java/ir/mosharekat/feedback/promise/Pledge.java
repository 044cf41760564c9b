package ir.mosharekat.feedback.promise;

import ir.mosharekat.feedback.validation.PlainText;
import ir.mosharekat.feedback.validation.Required;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Promises something to a citizen, by itself or together with an answer. Immutable. */
public final class Pledge {

    @PlainText(min = 5, max = 2_000)
    private final @Nullable String text;

    @Required
    private final @Nullable LocalDate due;

    @Required
    private final @Nullable String unit;

    @Required
    private final @Nullable String owner;

    private Pledge(@Nullable String text, @Nullable LocalDate due, @Nullable String unit, @Nullable String owner) {
        this.text = text;
        this.due = due;
        this.unit = unit == null || unit.isBlank() ? null : unit;
        this.owner = owner == null || owner.isBlank() ? null : owner;
    }

    /**
     * What is promised.
     *
     * @param text what will be done, as the citizen reads it, 5 to 2,000 characters
     * @param due the last day on which it is kept in time: today or later
     * @return the pledge; it needs somebody who answers for it
     */
    public static Pledge of(@Nullable String text, @Nullable LocalDate due) {
        return new Pledge(text, due, null, null);
    }

    /**
     * The same, with somebody who answers for it.
     *
     * @param unit the identifier of the unit that has to keep it
     * @param owner the host's identifier of the official who answers for it
     * @return a copy
     */
    public Pledge by(@Nullable String unit, @Nullable String owner) {
        return new Pledge(text, due, unit, owner);
    }

    /** {@return the text as given; empty if it was left out} */
    public String text() {
        return text == null ? "" : text;
    }

    /** {@return the last day, as given} */
    public Optional<LocalDate> due() {
        return Optional.ofNullable(due);
    }

    /** {@return the unit as given; empty if it was left out} */
    public String unit() {
        return unit == null ? "" : unit;
    }

    /** {@return the official as given; empty if nobody was named} */
    public String owner() {
        return owner == null ? "" : owner;
    }

    @Override
    public String toString() {
        return "Pledge[***]";
    }
}
