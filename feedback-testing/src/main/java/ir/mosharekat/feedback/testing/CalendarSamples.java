package ir.mosharekat.feedback.testing;

import ir.mosharekat.feedback.calendar.CalendarEntry;
import ir.mosharekat.feedback.event.ActorRef;
import ir.mosharekat.feedback.event.Origin;
import ir.mosharekat.feedback.organization.Channel;
import ir.mosharekat.feedback.time.CalendarFact;
import ir.mosharekat.feedback.time.Closure;
import ir.mosharekat.feedback.time.Holiday;
import ir.mosharekat.feedback.time.OfficeHours;
import ir.mosharekat.feedback.time.OpenHours;
import ir.mosharekat.feedback.time.Validity;
import ir.mosharekat.feedback.time.WeekendRule;
import ir.mosharekat.feedback.time.WorkingDay;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Announcements to store: facts of every kind, and entries of a calendar's log. */
public final class CalendarSamples {

    private static final LocalDate SPRING = LocalDate.of(2026, 3, 21);
    private static final LocalDate AUTUMN = LocalDate.of(2026, 9, 23);
    private static final OpenHours MORNING = new OpenHours(LocalTime.of(7, 0), LocalTime.of(14, 30));

    private CalendarSamples() {}

    /**
     * Facts of every kind: with nothing in them that can be left out, and with everything that there can be.
     *
     * @param text what they say; not blank
     * @param source where that was found; not blank
     * @return the facts, no two alike
     */
    public static List<CalendarFact> facts(String text, String source) {
        return List.of(
                Closure.wholeDay(AUTUMN, text, source),
                new Closure(AUTUMN, text, source, LocalTime.of(11, 0)),
                new Closure(SPRING, text, source, LocalTime.MAX),
                holiday(text, source, Holiday.Kind.SOLAR, Holiday.Certainty.CONFIRMED, Holiday.Scope.NATIONAL),
                holiday(text, source, Holiday.Kind.LUNAR, Holiday.Certainty.PREDICTED, Holiday.Scope.NATIONAL),
                holiday(text, source, Holiday.Kind.DECREE, Holiday.Certainty.ANNOUNCED, Holiday.Scope.PROVINCE),
                new WeekendRule(Validity.always(), Set.of(), source),
                new WeekendRule(Validity.from(AUTUMN), Set.of(DayOfWeek.THURSDAY, DayOfWeek.FRIDAY), source),
                new WeekendRule(Validity.until(SPRING), Set.of(DayOfWeek.values()), source),
                new OfficeHours(Validity.always(), OpenHours.ALL_DAY, Map.of(), source),
                new OfficeHours(Validity.between(SPRING, AUTUMN), MORNING, shorterDays(), source),
                new WorkingDay(AUTUMN, source));
    }

    private static Holiday holiday(
            String titleFa, String titleEn, Holiday.Kind kind, Holiday.Certainty certainty, Holiday.Scope scope) {
        return new Holiday(AUTUMN, titleFa, titleEn, new Holiday.Standing(kind, certainty, scope));
    }

    private static Map<DayOfWeek, OpenHours> shorterDays() {
        return Map.of(
                DayOfWeek.WEDNESDAY,
                new OpenHours(LocalTime.of(7, 0), LocalTime.of(13, 45)),
                DayOfWeek.THURSDAY,
                new OpenHours(LocalTime.of(20, 0), LocalTime.MIDNIGHT));
    }

    /**
     * An entry of a log, with a closure that no other number announces.
     *
     * @param number its number, at least 1
     * @return the entry
     */
    public static CalendarEntry entry(long number) {
        return entry(number, Closure.wholeDay(SPRING.plusDays(number), "گرما", "استانداری سمنان"));
    }

    /**
     * An entry of a log, by an official.
     *
     * @param number its number, at least 1
     * @param fact what was announced
     * @return the entry
     */
    public static CalendarEntry entry(long number, CalendarFact fact) {
        Origin official = new Origin(new ActorRef(ActorRef.Kind.STAFF, "u5"), null, Channel.WEB);
        return new CalendarEntry(number, Samples.NOON.plusMillis(number), official, fact);
    }
}
