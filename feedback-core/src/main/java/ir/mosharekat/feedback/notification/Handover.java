package ir.mosharekat.feedback.notification;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a medium said when a notice was handed over.
 *
 * @param answer whether it took it
 * @param reference by what the medium knows it, to report on it later; null if it does not say
 */
public record Handover(Answer answer, @Nullable String reference) {

    private static final int LONGEST_REFERENCE = 200;

    /** Whether a medium took a notice. */
    public enum Answer {
        /** It did. */
        TAKEN,
        /** Not now: it is tried again later. */
        LATER,
        /** It never will, at this address. */
        REFUSED
    }

    /**
     * Refuses references that nothing can be found by.
     *
     * @param answer whether it took it
     * @param reference by what the medium knows it
     * @throws IllegalArgumentException if the reference is blank, longer than 200 characters, or has control characters
     */
    public Handover {
        Objects.requireNonNull(answer, "answer");
        if (reference != null) {
            requireReference(reference);
        }
    }

    static void requireReference(String reference) {
        boolean blank = reference.isBlank() || reference.length() > LONGEST_REFERENCE;
        if (blank || reference.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("A reference has 1 to 200 characters, and no control characters");
        }
    }

    /** {@return that it was taken by a medium that reports nothing later} */
    public static Handover taken() {
        return new Handover(Answer.TAKEN, null);
    }

    /**
     * That it was taken.
     *
     * @param reference by what the medium knows it
     * @return the answer
     */
    public static Handover taken(String reference) {
        return new Handover(Answer.TAKEN, reference);
    }

    /** {@return that it was not taken this time} */
    public static Handover later() {
        return new Handover(Answer.LATER, null);
    }

    /** {@return that it will never be taken at this address} */
    public static Handover refused() {
        return new Handover(Answer.REFUSED, null);
    }
}
