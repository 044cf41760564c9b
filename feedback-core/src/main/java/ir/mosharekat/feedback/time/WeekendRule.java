package ir.mosharekat.feedback.time;

import java.time.DayOfWeek;
import java.util.Locale;
import java.util.Set;

/**
 * Which days of the week are off, from when to when. It differs by province and has changed several times a year, so it
 * is data.
 *
 * @param validity the days on which this weekend holds
 * @param days the days off; empty for a service that never closes
 * @param source the decree or circular that says so
 */
public record WeekendRule(Validity validity, Set<DayOfWeek> days, String source)
        implements DayRule, Dated, CalendarFact {
    /**
     * Takes its own copy of the days.
     *
     * @param validity the days on which this weekend holds
     * @param days the days off; empty for a service that never closes
     * @param source the decree or circular that says so
     * @throws IllegalArgumentException if the source is blank or no text that can be shown
     */
    public WeekendRule {
        days = Set.copyOf(days);
        Required.text(source, "source of the weekend");
    }

    /** The same weekend at another time. */
    WeekendRule during(Validity time) {
        return new WeekendRule(time, days, source);
    }

    boolean isOff(DayOfWeek day) {
        return days.contains(day);
    }

    @Override
    public String citation(Locale locale) {
        return Language.of(locale).choose("آخر هفته: ", "weekend: ") + Language.quote(source);
    }
}
