package ir.mosharekat.feedback.cases;

import ir.mosharekat.feedback.validation.Required;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** To whom a case is given: a unit, and maybe one of its officials. Immutable. */
public final class Assignment {

    @Required
    private final @Nullable String unit;

    private final @Nullable String official;

    private Assignment(@Nullable String unit, @Nullable String official) {
        this.unit = unit == null || unit.isBlank() ? null : unit;
        this.official = official == null || official.isBlank() ? null : official;
    }

    /**
     * To a unit.
     *
     * @param unit the identifier of a unit of the organization
     * @return the assignment
     */
    public static Assignment to(@Nullable String unit) {
        return new Assignment(unit, null);
    }

    /**
     * The same, to one of its officials.
     *
     * @param staffId the host's identifier of the official; blank for none
     * @return a copy
     */
    public Assignment official(@Nullable String staffId) {
        return new Assignment(unit, staffId);
    }

    /** {@return the unit as given; empty if it was left out} */
    public String unit() {
        return unit == null ? "" : unit;
    }

    /** {@return the official as given} */
    public Optional<String> official() {
        return Optional.ofNullable(official);
    }
}
