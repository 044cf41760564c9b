package ir.mosharekat.feedback.organization;

import java.util.Arrays;

/**
 * The numbers by which cases of one kind are handled. They are a province's own; the lifecycles are not.
 *
 * @param times how long the desk has for what
 * @param limits how often things may happen
 * @param windows how long things stay possible
 * @param oversight how it is seen to that nobody is late
 */
public record CasePolicy(TimeLimits times, Limits limits, Windows windows, Oversight oversight) {

    private static void atLeast(int least, int... numbers) {
        if (Arrays.stream(numbers).anyMatch(number -> number < least)) {
            throw new IllegalArgumentException("A number of a policy is less than " + least);
        }
    }

    /**
     * How often things may happen to one case.
     *
     * @param questions how often the citizen may be asked
     * @param questionDays how many calendar days the citizen may be given in all
     * @param extensions how often the time for the answer may be extended
     * @param reopenings how often the citizen may have the same desk look again
     * @param hops how often it may be passed on before that takes it up the ladder
     */
    public record Limits(int questions, int questionDays, int extensions, int reopenings, int hops) {

        /** Two questions of fifteen days in all, one extension, two more reviews, three hops. */
        public static final Limits STANDARD = new Limits(2, 15, 1, 2, 3);

        /**
         * Refuses numbers below none.
         *
         * @param questions how often the citizen may be asked
         * @param questionDays how many calendar days the citizen may be given in all
         * @param extensions how often the time for the answer may be extended
         * @param reopenings how often the citizen may have the same desk look again
         * @param hops how often it may be passed on before that takes it up the ladder
         * @throws IllegalArgumentException if a number is negative
         */
        public Limits {
            atLeast(0, questions, questionDays, extensions, reopenings, hops);
        }
    }

    /**
     * How long things stay possible.
     *
     * @param objectionDays calendar days from the answer in which the citizen may object; then the case closes
     * @param appealDays calendar days from the answer in which the citizen may appeal
     * @param confirmationDays calendar days in which a sender nobody knows has to confirm
     * @param quarantineDays working days after which a case that was kept back is let out
     * @param unmergeDays calendar days in which a merged case can be taken out again
     * @param retentionDays calendar days from its end after which what people wrote in a case is removed
     */
    public record Windows(
            int objectionDays,
            int appealDays,
            int confirmationDays,
            int quarantineDays,
            int unmergeDays,
            int retentionDays) {

        /**
         * Fifteen days to object, thirty to appeal, seven to confirm, three held, thirty to unmerge, five years kept.
         */
        public static final Windows STANDARD = new Windows(15, 30, 7, 3, 30, 1826);

        /**
         * Refuses windows that are never open.
         *
         * @param objectionDays calendar days from the answer in which the citizen may object
         * @param appealDays calendar days from the answer in which the citizen may appeal
         * @param confirmationDays calendar days in which a sender nobody knows has to confirm
         * @param quarantineDays working days after which a case that was kept back is let out
         * @param unmergeDays calendar days in which a merged case can be taken out again
         * @param retentionDays calendar days from its end after which what people wrote in a case is removed
         * @throws IllegalArgumentException if a number is negative, or the one for keeping less than one
         */
        public Windows {
            atLeast(0, objectionDays, appealDays, confirmationDays, quarantineDays, unmergeDays);
            atLeast(1, retentionDays);
        }
    }
}
