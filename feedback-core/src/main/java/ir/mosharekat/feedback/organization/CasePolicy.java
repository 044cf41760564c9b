package ir.mosharekat.feedback.organization;

import ir.mosharekat.feedback.time.DeadlinePolicy;
import java.util.Arrays;

/**
 * The numbers by which cases of one kind are handled. They are a province's own; the lifecycles are not.
 *
 * @param acknowledgement how long the desk has to say that it has seen a case
 * @param answer how long it has to answer
 * @param appeal how long an appeal may take
 * @param limits how often things may happen
 * @param windows how long things stay possible
 */
public record CasePolicy(
        DeadlinePolicy acknowledgement, DeadlinePolicy answer, DeadlinePolicy appeal, Limits limits, Windows windows) {

    /**
     * Refuses deadlines that could be taken for each other, since a case keeps the name of its deadline only.
     *
     * @param acknowledgement how long the desk has to say that it has seen a case
     * @param answer how long it has to answer
     * @param appeal how long an appeal may take
     * @param limits how often things may happen
     * @param windows how long things stay possible
     * @throws IllegalArgumentException if different deadlines for the answer and the appeal have one name
     */
    public CasePolicy {
        if (answer.id().equals(appeal.id()) && !answer.equals(appeal)) {
            throw new IllegalArgumentException("Answer and appeal are different deadlines named " + answer.id());
        }
    }

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
     * @param escalationDays working days after which a late case climbs another level
     * @param unmergeDays calendar days in which a merged case can be taken out again
     * @param retentionDays calendar days from its end after which what people wrote in a case is removed
     * @param outerDays calendar days from the receipt beyond which no extension goes: three months for every request
     *     (Administrative Justice Court law, Art. 16 note 4; a month is 30 days, Civil Procedure Art. 443)
     */
    public record Windows(
            int objectionDays,
            int appealDays,
            int confirmationDays,
            int quarantineDays,
            int escalationDays,
            int unmergeDays,
            int retentionDays,
            int outerDays) {

        /**
         * Fifteen days to object, thirty to appeal, seven to confirm, three held, five between levels, thirty to unmerge,
         * five years kept, ninety in all.
         */
        public static final Windows STANDARD = new Windows(15, 30, 7, 3, 5, 30, 1826, 90);

        /**
         * Refuses windows that are never open, and levels without a day between them, which no clock would ever pass.
         *
         * @param objectionDays calendar days from the answer in which the citizen may object
         * @param appealDays calendar days from the answer in which the citizen may appeal
         * @param confirmationDays calendar days in which a sender nobody knows has to confirm
         * @param quarantineDays working days after which a case that was kept back is let out
         * @param escalationDays working days after which a late case climbs another level
         * @param unmergeDays calendar days in which a merged case can be taken out again
         * @param retentionDays calendar days from its end after which what people wrote in a case is removed
         * @param outerDays calendar days from the receipt beyond which no extension goes
         * @throws IllegalArgumentException if a number is negative, or the one between levels or for keeping less than one
         */
        public Windows {
            atLeast(0, objectionDays, appealDays, confirmationDays, quarantineDays, unmergeDays, outerDays);
            atLeast(1, escalationDays, retentionDays);
        }
    }
}
