package ir.mosharekat.feedback.time;

import java.time.LocalDate;

/**
 * One day in the count of a deadline.
 *
 * @param verdict what the calendar says of the day, and by which rule
 * @param role what the day does in the count
 * @param counted how many days are counted up to and including this one
 */
public record DeadlineDay(DayVerdict verdict, DayRole role, int counted) {
    /**
     * The day.
     *
     * @return its date
     */
    public LocalDate date() {
        return verdict.date();
    }
}
