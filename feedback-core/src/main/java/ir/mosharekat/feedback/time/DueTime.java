package ir.mosharekat.feedback.time;

import java.time.Instant;
import java.time.LocalDate;

/** At which moment of its last day a deadline ends. */
public enum DueTime {
    /** With the day itself, 23:59:59.999 in the calendar's zone: for what reaches the citizen by itself. */
    END_OF_DAY,
    /**
     * When the offices close on that day, to the minute: for what must be handed in at a desk. Offices that close at
     * 24:00 end with the day.
     */
    END_OF_OFFICE_HOURS;

    Instant on(LocalDate date, WorkCalendar calendar) {
        return this == END_OF_DAY ? calendar.endOf(date) : calendar.closingOf(date);
    }
}
