package ir.mosharekat.feedback.organization;

/**
 * The numbers by which promises to citizens are handled. They are a province's own; the lifecycle is not.
 *
 * @param postponements how often a promise may be given a later day
 * @param mostDays how many calendar days ahead its day may lie at most
 * @param reminderDays so many working days before its day the owner is reminded, when the offices open; 0 for the morning
 *     of the day itself
 * @param disputeDays calendar days in which the citizen may say that it was not kept
 * @param settleDays working days in which a dispute has to be settled; after them it goes the citizen's way
 */
public record PromiseTerms(int postponements, int mostDays, int reminderDays, int disputeDays, int settleDays) {

    /** One postponement, two years ahead, reminded two working days before; fifteen days to dispute, ten to settle. */
    public static final PromiseTerms STANDARD = new PromiseTerms(1, 731, 2, 15, 10);

    /**
     * Refuses numbers below none.
     *
     * @param postponements how often a promise may be given a later day
     * @param mostDays how many calendar days ahead its day may lie at most
     * @param reminderDays so many working days before its day the owner is reminded
     * @param disputeDays calendar days in which the citizen may say that it was not kept
     * @param settleDays working days in which a dispute has to be settled
     * @throws IllegalArgumentException if a number is negative, or that of the days ahead or to settle less than one
     */
    public PromiseTerms {
        if (postponements < 0 || reminderDays < 0 || disputeDays < 0 || mostDays < 1 || settleDays < 1) {
            throw new IllegalArgumentException("A number of the terms of promises is too small");
        }
    }
}
