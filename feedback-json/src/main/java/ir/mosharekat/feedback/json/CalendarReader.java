package ir.mosharekat.feedback.json;

import static ir.mosharekat.feedback.json.Fields.entry;
import static ir.mosharekat.feedback.json.Readings.DATE;
import static ir.mosharekat.feedback.json.Readings.LOCALIZED;
import static ir.mosharekat.feedback.json.Readings.TEXT;
import static ir.mosharekat.feedback.json.Readings.TIME;
import static ir.mosharekat.feedback.json.Readings.listOf;
import static ir.mosharekat.feedback.json.Readings.mapOf;
import static ir.mosharekat.feedback.json.Readings.matching;
import static ir.mosharekat.feedback.json.Readings.oneOf;

import ir.mosharekat.feedback.text.LocalizedText;
import ir.mosharekat.feedback.time.Closure;
import ir.mosharekat.feedback.time.Holiday;
import ir.mosharekat.feedback.time.OfficeHours;
import ir.mosharekat.feedback.time.OpenHours;
import ir.mosharekat.feedback.time.Validity;
import ir.mosharekat.feedback.time.WeekendRule;
import ir.mosharekat.feedback.time.WorkCalendar;
import ir.mosharekat.feedback.time.WorkCalendarBuilder;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the days and hours on which the offices work. */
final class CalendarReader {

    /** What people write for the midnight that ends a day. */
    private static final String END_OF_DAY = "24:00";

    private static final Reading<DayOfWeek> WEEKDAY = oneOf(DayOfWeek.class);

    private static final Reading<OpenHours> HOURS =
            matching("\\d\\d:\\d\\d-\\d\\d:\\d\\d", "hours such as 07:00-14:30", CalendarReader::hours);

    private static final Reading<WeekendRule> WEEKEND = entry(in -> {
        LocalDate from = in.optional("from", DATE);
        LocalDate to = in.optional("to", DATE);
        List<DayOfWeek> days = in.required("days", listOf(WEEKDAY));
        String source = in.required("source", TEXT);
        return in.make(() -> new WeekendRule(new Validity(from, to), Set.copyOf(days), source));
    });

    private static final Reading<OfficeHours> OFFICE_HOURS = entry(in -> {
        LocalDate from = in.optional("from", DATE);
        LocalDate to = in.optional("to", DATE);
        OpenHours usual = in.required("hours", HOURS);
        Map<DayOfWeek, OpenHours> exceptions = in.optional("exceptions", mapOf(WEEKDAY, day -> HOURS), Map.of());
        String source = in.required("source", TEXT);
        return in.make(() -> new OfficeHours(new Validity(from, to), usual, exceptions, source));
    });

    static final Reading<Holiday> HOLIDAY = entry(in -> {
        LocalDate date = in.required("date", DATE);
        Holiday.Kind kind = in.required("kind", oneOf(Holiday.Kind.class));
        Holiday.Certainty certainty = in.required("certainty", oneOf(Holiday.Certainty.class));
        Holiday.Scope scope = in.optional("scope", oneOf(Holiday.Scope.class), Holiday.Scope.NATIONAL);
        LocalizedText title = in.required("title", LOCALIZED);
        return in.make(() -> new Holiday(date, title.fa(), title.en(), new Holiday.Standing(kind, certainty, scope)));
    });

    private static final Reading<Closure> CLOSURE = entry(in -> {
        LocalDate date = in.required("date", DATE);
        LocalTime until = in.optional("until", TIME);
        String reason = in.required("reason", TEXT);
        String source = in.required("source", TEXT);
        return in.make(() -> new Closure(date, reason, source, until));
    });

    /** A calendar to be built when the file has no defect: whether its rules cover every day shows only then. */
    static final Reading<WorkCalendarBuilder> CALENDAR = entry(in -> {
        List<WeekendRule> weekends = in.list("weekends", WEEKEND);
        List<OfficeHours> officeHours = in.list("officeHours", OFFICE_HOURS);
        List<Holiday> holidays = in.list("holidays", HOLIDAY);
        List<Closure> closures = in.list("closures", CLOSURE);
        return in.make(() -> {
            WorkCalendarBuilder calendar = WorkCalendar.builder().holidays(holidays);
            weekends.forEach(calendar::weekend);
            officeHours.forEach(calendar::officeHours);
            closures.forEach(calendar::closure);
            return calendar;
        });
    });

    private CalendarReader() {}

    private static OpenHours hours(String written) {
        String[] times = written.split("-", -1);
        return new OpenHours(
                LocalTime.parse(times[0]),
                END_OF_DAY.equals(times[1]) ? LocalTime.MIDNIGHT : LocalTime.parse(times[1]));
    }
}
