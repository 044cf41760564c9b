package ir.mosharekat.feedback.time;

/**
 * A number of days of one sort: what a law or a policy allows.
 *
 * @param amount how many days, 1 to {@value #MAX}
 * @param unit which days are counted
 */
public record DayCount(int amount, DayUnit unit) {
    /** The longest count, ten years: a typing error beyond it must not be counted out day by day. */
    public static final int MAX = 3_650;

    /**
     * Refuses a count of no day or of too many.
     *
     * @param amount how many days, 1 to {@value #MAX}
     * @param unit which days are counted
     * @throws IllegalArgumentException if the amount is not in 1 to {@value #MAX}
     */
    public DayCount {
        if (amount < 1 || amount > MAX) {
            throw new IllegalArgumentException("a deadline is 1 to " + MAX + " days");
        }
    }

    /**
     * A count of working days.
     *
     * @param amount how many
     * @return the count
     * @throws IllegalArgumentException if the amount is not in 1 to {@value #MAX}
     */
    public static DayCount workingDays(int amount) {
        return new DayCount(amount, DayUnit.WORKING_DAYS);
    }

    /**
     * A count of all days.
     *
     * @param amount how many
     * @return the count
     * @throws IllegalArgumentException if the amount is not in 1 to {@value #MAX}
     */
    public static DayCount calendarDays(int amount) {
        return new DayCount(amount, DayUnit.CALENDAR_DAYS);
    }

    DayCount plus(int days) {
        return new DayCount(Math.addExact(amount, days), unit);
    }
}
