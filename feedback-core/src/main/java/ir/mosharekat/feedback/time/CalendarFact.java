package ir.mosharekat.feedback.time;

/**
 * One thing that can be announced about the days and hours on which the offices work. {@link WorkCalendar#with} says
 * what it does to a calendar that is in use.
 */
public sealed interface CalendarFact permits Closure, Holiday, WeekendRule, OfficeHours, WorkingDay {}
