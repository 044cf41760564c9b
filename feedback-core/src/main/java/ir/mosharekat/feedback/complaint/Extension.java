package ir.mosharekat.feedback.complaint;

import ir.mosharekat.feedback.cases.Statement;
import ir.mosharekat.feedback.validation.Required;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Moves the day of the answer and tells the citizen why. Immutable. */
public final class Extension {

    @Required
    private final @Nullable LocalDate until;

    @Valid
    private final Statement interimReply;

    private Extension(@Nullable LocalDate until, Statement interimReply) {
        this.until = until;
        this.interimReply = interimReply;
    }

    /**
     * An extension.
     *
     * @param until the new last day
     * @param interimReply what the citizen is told: how far it is, and why it takes longer
     * @return the extension
     */
    public static Extension until(@Nullable LocalDate until, @Nullable String interimReply) {
        return new Extension(until, Statement.of(interimReply));
    }

    /**
     * The same, with files attached to what is said.
     *
     * @param uploads as {@link Statement#attaching} takes them
     * @return a copy
     */
    public Extension attaching(Collection<String> uploads) {
        return new Extension(until, interimReply.attaching(uploads));
    }

    /** {@return the new last day, as given} */
    public Optional<LocalDate> until() {
        return Optional.ofNullable(until);
    }

    /** {@return what the citizen is told} */
    public Statement interimReply() {
        return interimReply;
    }
}
