package ir.mosharekat.feedback.time;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableList;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The working days and office hours of one governorate: weekends, holidays, closures and hours, all of them dated facts
 * with their source.
 *
 * <p>Immutable and safe for many threads. Looking up a day takes O(log n) of the weekend rules and no time of the
 * holidays. When the facts change, make another {@linkplain #with with} what was announced and compute the open
 * deadlines again.
 *
 * <p>Weekends and office hours must each cover every day exactly once, the first rule without a beginning and the last
 * without an end; {@link WorkCalendarBuilder#build()} refuses everything else, so that no lookup can fall between two
 * rules. What is not known yet has to be said, not left out.
 */
public final class WorkCalendar {
    /** The zone of every Iranian office, and the default. */
    public static final ZoneId TEHRAN = ZoneId.of("Asia/Tehran");

    /** How many days in a row may be closed before a search for a working day gives up. */
    static final int LONGEST_CLOSURE = 366;

    private final CalendarData data;
    private final String version;
    private final Timeline<WeekendRule> weekends;
    private final Timeline<OfficeHours> officeHours;
    private final Map<LocalDate, Holiday> holidays = new HashMap<>();
    private final Map<LocalDate, Closure> closures = new HashMap<>();
    private final Map<LocalDate, List<Closure>> partialClosures;

    WorkCalendar(CalendarData data) {
        this.data = data;
        version = data.version();
        weekends = new Timeline<>(data.weekends());
        officeHours = new Timeline<>(data.officeHours());
        data.holidays().forEach(holiday -> holidays.putIfAbsent(holiday.date(), holiday));
        data.closures().stream()
                .filter(closure -> !closure.isPartial())
                .forEach(closure -> closures.putIfAbsent(closure.date(), closure));
        partialClosures = data.closures().stream()
                .filter(Closure::isPartial)
                .collect(groupingBy(Closure::date, toUnmodifiableList()));
    }

    /**
     * A calendar to be filled, in Tehran's zone and otherwise empty.
     *
     * @return a new builder
     */
    public static WorkCalendarBuilder builder() {
        return new WorkCalendarBuilder();
    }

    /**
     * A builder that holds all of this calendar, to which for example tomorrow's closure is added.
     *
     * @return a new builder
     */
    public WorkCalendarBuilder toBuilder() {
        var builder = builder().zone(data.zone());
        data.weekends().forEach(builder::weekend);
        data.officeHours().forEach(builder::officeHours);
        data.closures().forEach(builder::closure);
        return builder.holidays(data.holidays());
    }

    /**
     * This calendar with a fact announced after all that it holds. A holiday or a closure is added to the others. A
     * {@link WorkingDay} takes those of its date out. A weekend or office hours take the days on which they hold from
     * the rules before them, of which the parts before and after stay, each with its own source.
     *
     * @param fact what was announced
     * @return the calendar after the announcement; this one stays as it is
     */
    public WorkCalendar with(CalendarFact fact) {
        return new WorkCalendar(data.with(fact));
    }

    /**
     * The name of this content: two calendars have the same version exactly if they hold the same facts, in whatever
     * order they were given and on whatever machine.
     *
     * @return 32 hexadecimal digits
     */
    public String version() {
        return version;
    }

    /**
     * The zone in which a day begins and ends.
     *
     * @return the zone
     */
    public ZoneId zone() {
        return data.zone();
    }

    /**
     * The calendar day of an instant: a citizen's «today» is a day in this zone, never the last 24 hours.
     *
     * @param instant the instant
     * @return the day
     */
    public LocalDate dateOf(Instant instant) {
        return instant.atZone(zone()).toLocalDate();
    }

    /**
     * Whether the offices work on a day, and the rule that says so. If several rules close a day the first of weekend,
     * holiday and closure is named.
     *
     * @param date the day
     * @return the verdict
     */
    public DayVerdict day(LocalDate date) {
        WeekendRule weekend = weekends.at(date);
        if (weekend.isOff(date.getDayOfWeek())) {
            return verdict(date, DayStatus.WEEKEND, weekend);
        }
        Holiday holiday = holidays.get(date);
        if (holiday != null) {
            return verdict(date, DayStatus.HOLIDAY, holiday);
        }
        Closure closure = closures.get(date);
        if (closure != null) {
            return verdict(date, DayStatus.CLOSED, closure);
        }
        return verdict(date, DayStatus.WORKING, weekend);
    }

    private DayVerdict verdict(LocalDate date, DayStatus status, DayRule rule) {
        return new DayVerdict(date, status, rule, partialClosures.getOrDefault(date, List.of()));
    }

    /**
     * Whether the offices work on a day.
     *
     * @param date the day
     * @return true on a working day, also if a partial closure shortens it
     */
    public boolean isWorkingDay(LocalDate date) {
        return day(date).isWorking();
    }

    /**
     * The number of working days from one day to another, both included. It looks at every day between them.
     *
     * @param first the first day
     * @param last the last day
     * @return the number of working days
     * @throws IllegalArgumentException if {@code last} is before {@code first}
     */
    public int workingDaysBetween(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("the last day is before the first");
        }
        return (int)
                first.datesUntil(last.plusDays(1)).filter(this::isWorkingDay).count();
    }

    /**
     * The first working day after a day.
     *
     * @param date a day, working or not
     * @return the next working day, never the day itself
     * @throws NoWorkingDayException if none of the 366 days after it is one
     */
    public LocalDate nextWorkingDay(LocalDate date) {
        return date.plusDays(1)
                .datesUntil(date.plusDays(LONGEST_CLOSURE + 1))
                .filter(this::isWorkingDay)
                .findFirst()
                .orElseThrow(() -> new NoWorkingDayException(date));
    }

    /**
     * The hours written for a day, whether or not it is a working day.
     *
     * @param date the day
     * @return its hours
     */
    public OpenHours hoursOn(LocalDate date) {
        return officeHours.at(date).on(date.getDayOfWeek());
    }

    /**
     * Whether the offices are open at an instant: a reminder that waits for this does not ring at midnight.
     *
     * @param instant the instant
     * @return true within the hours of a working day, outside its partial closures
     */
    public boolean isOpen(Instant instant) {
        ZonedDateTime local = instant.atZone(zone());
        DayVerdict day = day(local.toLocalDate());
        return day.isWorking()
                && hoursOn(day.date()).contains(local.toLocalTime())
                && day.partialClosures().stream().noneMatch(closure -> closure.covers(local.toLocalTime()));
    }

    /**
     * A working day that many working days before another day.
     *
     * @param date a day, working or not
     * @param days how many working days before it, or before the last working day up to it; 0 or more
     * @return the day, never after {@code date}
     * @throws NoWorkingDayException if the calendar has no working day for more than a year
     */
    public LocalDate workingDayBefore(LocalDate date, int days) {
        LocalDate found = lastWorkingDay(date);
        for (int back = 0; back < days; back++) {
            found = lastWorkingDay(found.minusDays(1));
        }
        return found;
    }

    private LocalDate lastWorkingDay(LocalDate date) {
        return Stream.iterate(date, day -> day.minusDays(1))
                .limit(LONGEST_CLOSURE)
                .filter(this::isWorkingDay)
                .findFirst()
                .orElseThrow(() -> new NoWorkingDayException(date.minusDays(LONGEST_CLOSURE)));
    }

    /**
     * The instant at which the offices open on a day: after the longest of the closures that shorten it.
     *
     * @param date a working day
     * @return the first instant at which somebody is there
     */
    public Instant openingOf(LocalDate date) {
        LocalTime opens = day(date).partialClosures().stream()
                .flatMap(closure -> Stream.ofNullable(closure.until()))
                .reduce(hoursOn(date).opens(), (one, other) -> one.isBefore(other) ? other : one);
        return date.atTime(opens).atZone(zone()).toInstant();
    }

    /**
     * When the offices open next.
     *
     * @param instant an instant
     * @return the instant itself while they are open
     * @throws NoWorkingDayException if none of the next 366 days is a working day
     */
    public Instant nextOpening(Instant instant) {
        if (isOpen(instant)) {
            return instant;
        }
        LocalDate today = dateOf(instant);
        // A closure may last until the offices would have closed anyway: such a day has no opening.
        return today.datesUntil(today.plusDays(LONGEST_CLOSURE + 1))
                .filter(this::isWorkingDay)
                .map(this::openingOf)
                .filter(opening -> !opening.isBefore(instant) && isOpen(opening))
                .findFirst()
                .orElseThrow(() -> new NoWorkingDayException(today));
    }

    /** The instant at which the offices close; where that is 24:00, the last millisecond of the day. */
    Instant closingOf(LocalDate date) {
        OpenHours hours = hoursOn(date);
        return hours.endsTheDay()
                ? endOf(date)
                : date.atTime(hours.closes()).atZone(zone()).toInstant();
    }

    /**
     * The last millisecond of a day, also on the days whose clocks were moved at midnight until 2022.
     *
     * @param date the day
     * @return the last instant a store can tell from the next day
     */
    public Instant endOf(LocalDate date) {
        return date.plusDays(1).atStartOfDay(zone()).toInstant().minus(1, ChronoUnit.MILLIS);
    }

    @Override
    public String toString() {
        return "WorkCalendar[" + version + "]";
    }
}
