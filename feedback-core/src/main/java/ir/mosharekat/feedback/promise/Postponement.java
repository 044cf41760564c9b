package ir.mosharekat.feedback.promise;

import ir.mosharekat.feedback.cases.Statement;
import ir.mosharekat.feedback.validation.Required;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gives a promise a later day and tells the citizen why. Immutable. */
public final class Postponement {

    @Required
    private final @Nullable LocalDate until;

    @Valid
    private final Statement reason;

    private Postponement(@Nullable LocalDate until, Statement reason) {
        this.until = until;
        this.reason = reason;
    }

    /**
     * A postponement.
     *
     * @param until the new last day
     * @param reason what the citizen is told, 2 to 20,000 characters
     * @return the postponement
     */
    public static Postponement until(@Nullable LocalDate until, @Nullable String reason) {
        return new Postponement(until, Statement.of(reason));
    }

    /** {@return the new last day, as given} */
    public Optional<LocalDate> until() {
        return Optional.ofNullable(until);
    }

    /** {@return what the citizen is told} */
    public Statement reason() {
        return reason;
    }
}
