package ir.mosharekat.feedback.letter;

import ir.mosharekat.feedback.validation.Required;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is the same for all letters of a batch. Immutable. */
public final class LetterBatch {

    @Required
    private final @Nullable String name;

    @Required
    private final @Nullable String addressee;

    private final @Nullable LocalDate receivedOn;

    private LetterBatch(@Nullable String name, @Nullable String addressee, @Nullable LocalDate receivedOn) {
        this.name = name;
        this.addressee = addressee;
        this.receivedOn = receivedOn;
    }

    /**
     * A batch whose letters have come in today.
     *
     * @param name its name, as {@link ir.mosharekat.feedback.cases.LetterBatchId} takes it
     * @param addressee the identifier of the unit to whose head letters are addressed that nobody has read yet
     * @return the batch, not yet checked
     */
    public static LetterBatch of(@Nullable String name, @Nullable String addressee) {
        return new LetterBatch(name, addressee, null);
    }

    /**
     * The same, come in earlier: the time for an answer runs from then, however late the letters are scanned.
     *
     * @param day the day, at most a year ago
     * @return a copy
     */
    public LetterBatch receivedOn(LocalDate day) {
        return new LetterBatch(name, addressee, day);
    }

    /** {@return its name, as given; empty if it was left out} */
    public String name() {
        return name == null ? "" : name;
    }

    /** {@return the unit it is addressed to, as given; empty if it was left out} */
    public String addressee() {
        return addressee == null ? "" : addressee;
    }

    /** {@return when its letters came in; empty for today} */
    public Optional<LocalDate> receivedOn() {
        return Optional.ofNullable(receivedOn);
    }

    @Override
    public String toString() {
        return "LetterBatch[" + name() + "]";
    }
}
