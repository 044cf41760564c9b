package ir.mosharekat.feedback.time;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** A {@link WorkCalendar} being filled; the order of the facts does not matter. Not for several threads. */
public final class WorkCalendarBuilder {
    private ZoneId zone = WorkCalendar.TEHRAN;
    private final List<WeekendRule> weekends = new ArrayList<>();
    private final List<OfficeHours> officeHours = new ArrayList<>();
    private final List<Holiday> holidays = new ArrayList<>();
    private final List<Closure> closures = new ArrayList<>();

    WorkCalendarBuilder() {}

    /**
     * Sets the zone; Tehran's if never called.
     *
     * @param zone the zone in which days begin and end
     * @return this builder
     */
    public WorkCalendarBuilder zone(ZoneId zone) {
        this.zone = zone;
        return this;
    }

    /**
     * Adds a weekend.
     *
     * @param rule which days are off, from when to when
     * @return this builder
     */
    public WorkCalendarBuilder weekend(WeekendRule rule) {
        weekends.add(rule);
        return this;
    }

    /**
     * Adds office hours.
     *
     * @param hours when the offices are open, from when to when
     * @return this builder
     */
    public WorkCalendarBuilder officeHours(OfficeHours hours) {
        officeHours.add(hours);
        return this;
    }

    /**
     * Adds holidays, for example those of a year.
     *
     * @param added the holidays; two occasions may share a day
     * @return this builder
     */
    public WorkCalendarBuilder holidays(Collection<Holiday> added) {
        holidays.addAll(added);
        return this;
    }

    /**
     * Adds a closure.
     *
     * @param closure the closure of a day or of a part of it
     * @return this builder
     */
    public WorkCalendarBuilder closure(Closure closure) {
        closures.add(closure);
        return this;
    }

    /**
     * Checks everything and builds the calendar.
     *
     * @return the calendar
     * @throws InvalidCalendarException if weekends or office hours are missing, overlap, or leave days without a
     *     rule, or if the zone data of the machine are too old; all problems are named at once
     */
    public WorkCalendar build() {
        var data = new CalendarData(zone, weekends, officeHours, holidays, closures);
        List<CalendarProblem> problems = data.problems();
        if (!problems.isEmpty()) {
            throw new InvalidCalendarException(problems);
        }
        return new WorkCalendar(data);
    }
}
