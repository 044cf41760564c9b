package ir.mosharekat.feedback.calendar;

import ir.mosharekat.feedback.time.WorkCalendar;

/**
 * A working calendar with all that was announced since it was first written down, so that it can be said what was
 * believed at any time. Immutable.
 */
public final class CalendarEditions {

    private final WorkCalendar first;

    private CalendarEditions(WorkCalendar first) {
        this.first = first;
    }

    /**
     * A calendar that was never corrected.
     *
     * @param first as it was first written down
     * @return its editions: one, number 0
     */
    public static CalendarEditions of(WorkCalendar first) {
        return new CalendarEditions(first);
    }

    /** {@return the calendar that holds now} */
    public WorkCalendar current() {
        return first;
    }

    /** {@return the number of the last correction, 0 if there was none} */
    public long edition() {
        return 0;
    }

    /**
     * The calendar as it was after a correction.
     *
     * @param edition the number of the correction, 0 for the first
     * @return the calendar
     */
    public WorkCalendar at(long edition) {
        return first;
    }
}
