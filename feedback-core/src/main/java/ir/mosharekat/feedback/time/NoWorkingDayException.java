package ir.mosharekat.feedback.time;

import java.time.LocalDate;

/** The refusal to look further for a working day in a calendar that has none for more than a year. */
public final class NoWorkingDayException extends IllegalStateException {
    /** The stable code: {@value}. */
    public static final String CODE = "calendar.noWorkingDay";

    private static final long serialVersionUID = 1;

    /** The day the search began after. */
    private final LocalDate after;

    NoWorkingDayException(LocalDate after) {
        super("no working day in the " + WorkCalendar.LONGEST_CLOSURE + " days after " + after);
        this.after = after;
    }

    /**
     * The stable code that hosts translate.
     *
     * @return {@link #CODE}
     */
    public String code() {
        return CODE;
    }

    /**
     * The day after which no working day was found.
     *
     * @return the day
     */
    public LocalDate after() {
        return after;
    }
}
