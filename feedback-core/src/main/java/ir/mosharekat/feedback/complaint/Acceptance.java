package ir.mosharekat.feedback.complaint;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** The citizen is content, and may say how much. Immutable. */
public final class Acceptance {

    @Min(value = 1, message = "{ir.mosharekat.feedback.rating.range}")
    @Max(value = 5, message = "{ir.mosharekat.feedback.rating.range}")
    private final @Nullable Integer rating;

    private Acceptance(@Nullable Integer rating) {
        this.rating = rating;
    }

    /** {@return an acceptance without a rating} */
    public static Acceptance unrated() {
        return new Acceptance(null);
    }

    /**
     * An acceptance with a rating.
     *
     * @param rating 1 for very bad to 5 for very good
     * @return the acceptance
     */
    public static Acceptance rated(int rating) {
        return new Acceptance(rating);
    }

    /** {@return the rating, if one was given} */
    public OptionalInt rating() {
        return rating == null ? OptionalInt.empty() : OptionalInt.of(rating);
    }
}
