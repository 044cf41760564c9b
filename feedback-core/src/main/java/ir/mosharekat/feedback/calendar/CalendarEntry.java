package ir.mosharekat.feedback.calendar;

import ir.mosharekat.feedback.event.Origin;
import ir.mosharekat.feedback.time.CalendarFact;
import java.time.Instant;

/**
 * An entry in the log of what was announced about a calendar. Entries are numbered from 1 without a gap and never
 * changed: what was announced wrongly is corrected by another.
 *
 * @param number its number in the log
 * @param at when it was entered, with millisecond precision
 * @param origin who entered it, and by which medium
 * @param fact what was announced
 */
public record CalendarEntry(long number, Instant at, Origin origin, CalendarFact fact) {

    /**
     * Refuses a number that nobody would read.
     *
     * @param number its number in the log
     * @param at when it was entered, with millisecond precision
     * @param origin who entered it, and by which medium
     * @param fact what was announced
     * @throws IllegalArgumentException if the number is less than 1
     */
    public CalendarEntry {
        if (number < 1) {
            throw new IllegalArgumentException("The entries of a calendar are numbered from 1, not " + number);
        }
    }
}
