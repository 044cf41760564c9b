package ir.mosharekat.feedback.subscription;

import java.time.Duration;

/**
 * What a subscriber said when an event was handed over.
 *
 * @param answer whether it took it
 * @param pause how long it wants to be left alone at least; of no account if it took it, and cut at twelve hours
 */
public record Taking(Answer answer, Duration pause) {

    /** Whether a subscriber took an event. */
    public enum Answer {
        /** It did. */
        TAKEN,
        /** Not now: it is tried again after a pause that grows, at most fifteen times in three days. */
        LATER,
        /** It wants to hear nothing any more: it is asked again twice a day only, and after three days not about this. */
        GONE
    }

    /**
     * Refuses a pause into the past.
     *
     * @param answer whether it took it
     * @param pause how long it wants to be left alone
     * @throws IllegalArgumentException if the pause is negative
     */
    public Taking {
        if (pause.isNegative()) {
            throw new IllegalArgumentException("A pause is not negative");
        }
    }

    /** {@return that it was taken} */
    public static Taking taken() {
        return new Taking(Answer.TAKEN, Duration.ZERO);
    }

    /** {@return that it was not taken this time} */
    public static Taking later() {
        return new Taking(Answer.LATER, Duration.ZERO);
    }

    /**
     * That it was not taken this time, and that there is no use in coming back soon.
     *
     * @param pause how long to wait at least
     * @return the answer
     */
    public static Taking later(Duration pause) {
        return new Taking(Answer.LATER, pause);
    }

    /** {@return that nothing is taken any more} */
    public static Taking gone() {
        return new Taking(Answer.GONE, Duration.ZERO);
    }
}
