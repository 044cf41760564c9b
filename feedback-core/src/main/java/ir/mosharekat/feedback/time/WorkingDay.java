package ir.mosharekat.feedback.time;

import java.time.LocalDate;

/**
 * A day on which the offices work after all: what was announced for it before, holidays and closures, holds no more. So
 * 5 Khordad 1401 became a working day when the new moon was seen a day later and 25 Shawwal moved on. A weekend stays a
 * weekend.
 *
 * @param date the day
 * @param source who announced it and where
 */
public record WorkingDay(LocalDate date, String source) implements CalendarFact {
    /**
     * Refuses a working day that nobody announced.
     *
     * @param date the day
     * @param source who announced it and where
     * @throws IllegalArgumentException if the source is blank or no text that can be shown
     */
    public WorkingDay {
        Required.text(source, "source of the working day");
    }
}
