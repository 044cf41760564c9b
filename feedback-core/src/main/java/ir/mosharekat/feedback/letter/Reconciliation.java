package ir.mosharekat.feedback.letter;

import java.util.List;

/**
 * What a count by hand and what was taken in say of each other.
 *
 * @param counted how many letters were counted by hand
 * @param taken how many of these have been taken in
 * @param gaps the numbers that are missing, the first {@value #MOST_GAPS} spans of them
 * @param beyond how many have been taken in whose numbers are greater than the count
 */
public record Reconciliation(int counted, int taken, List<Gap> gaps, int beyond) {

    /** The most spans that are listed. */
    public static final int MOST_GAPS = 100;

    /**
     * A comparison, with a copy of the gaps.
     *
     * @param counted how many letters were counted by hand
     * @param taken how many of these have been taken in
     * @param gaps the numbers that are missing
     * @param beyond how many have been taken in whose numbers are greater than the count
     */
    public Reconciliation {
        gaps = List.copyOf(gaps);
    }

    /** {@return how many letters are missing} */
    public int missing() {
        return counted - taken;
    }

    /** {@return whether every letter that was counted is there, and no other} */
    public boolean isComplete() {
        return missing() == 0 && beyond == 0;
    }

    /**
     * Numbers without a letter.
     *
     * @param first the first of them
     * @param last the last of them
     */
    public record Gap(int first, int last) {}
}
