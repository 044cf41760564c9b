package ir.mosharekat.feedback.time;

import java.time.DayOfWeek;
import java.util.Map;

/**
 * When the offices are open, from when to when: winter, summer and Ramadan hours follow each other.
 *
 * @param validity the days on which these hours hold
 * @param usual the hours of an ordinary working day
 * @param exceptions the hours of those days of the week that differ, such as a shorter Wednesday
 * @param source the decree or circular that says so
 */
public record OfficeHours(Validity validity, OpenHours usual, Map<DayOfWeek, OpenHours> exceptions, String source)
        implements Dated, CalendarFact {
    /**
     * Takes its own copy of the exceptions.
     *
     * @param validity the days on which these hours hold
     * @param usual the hours of an ordinary working day
     * @param exceptions the hours of those days of the week that differ, such as a shorter Wednesday
     * @param source the decree or circular that says so
     * @throws IllegalArgumentException if the source is blank or no text that can be shown
     */
    public OfficeHours {
        exceptions = Map.copyOf(exceptions);
        Required.text(source, "source of the office hours");
    }

    /** The same hours at another time. */
    OfficeHours during(Validity time) {
        return new OfficeHours(time, usual, exceptions, source);
    }

    OpenHours on(DayOfWeek day) {
        return exceptions.getOrDefault(day, usual);
    }
}
