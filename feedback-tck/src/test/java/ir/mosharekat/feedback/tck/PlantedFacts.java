package ir.mosharekat.feedback.tck;

import ir.mosharekat.feedback.calendar.CalendarEntry;
import ir.mosharekat.feedback.time.CalendarFact;
import ir.mosharekat.feedback.time.Closure;
import ir.mosharekat.feedback.time.Holiday;
import ir.mosharekat.feedback.time.OfficeHours;
import ir.mosharekat.feedback.time.OpenHours;
import ir.mosharekat.feedback.time.Validity;
import ir.mosharekat.feedback.time.WeekendRule;
import ir.mosharekat.feedback.time.WorkingDay;
import java.text.Normalizer;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Bugs that change what was announced: in each field of each kind of fact. */
final class PlantedFacts {

    private PlantedFacts() {}

    static List<Attack> all() {
        return Stream.of(closures(), holidays(), weekends(), officeHours(), workingDays(), texts())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Attack> closures() {
        return List.of(
                of(
                        Closure.class,
                        "every closure is of the whole day",
                        it -> Closure.wholeDay(it.date(), it.reason(), it.source())),
                of(
                        Closure.class,
                        "a closure without an hour gets one",
                        it -> until(it, it.until() == null ? LocalTime.MAX : it.until())),
                of(
                        Closure.class,
                        "the hour of a closure is cut to minutes",
                        it -> until(it, it.until() == null ? null : it.until().truncatedTo(ChronoUnit.MINUTES))),
                of(
                        Closure.class,
                        "the hour of a closure is cut to milliseconds",
                        it -> until(it, it.until() == null ? null : it.until().truncatedTo(ChronoUnit.MILLIS))),
                of(
                        Closure.class,
                        "a closure is a day early",
                        it -> new Closure(it.date().minusDays(1), it.reason(), it.source(), it.until())),
                of(
                        Closure.class,
                        "the source of a closure is its reason",
                        it -> new Closure(it.date(), it.reason(), it.reason(), it.until())),
                of(
                        Closure.class,
                        "the reason of a closure is its source",
                        it -> new Closure(it.date(), it.source(), it.source(), it.until())));
    }

    private static List<Attack> holidays() {
        return List.of(
                of(
                        Holiday.class,
                        "a holiday is a day late",
                        it -> new Holiday(it.date().plusDays(1), it.titleFa(), it.titleEn(), it.standing())),
                of(
                        Holiday.class,
                        "a holiday has its Persian title alone",
                        it -> new Holiday(it.date(), it.titleFa(), it.titleFa(), it.standing())),
                of(
                        Holiday.class,
                        "a holiday has its English title alone",
                        it -> new Holiday(it.date(), it.titleEn(), it.titleEn(), it.standing())),
                standing(
                        "every holiday is of the solar year",
                        it -> new Holiday.Standing(Holiday.Kind.SOLAR, it.certainty(), it.scope())),
                standing(
                        "every holiday is confirmed",
                        it -> new Holiday.Standing(it.kind(), Holiday.Certainty.CONFIRMED, it.scope())),
                standing(
                        "every holiday is national",
                        it -> new Holiday.Standing(it.kind(), it.certainty(), Holiday.Scope.NATIONAL)));
    }

    private static List<Attack> weekends() {
        return List.of(
                of(
                        WeekendRule.class,
                        "every weekend has always held",
                        it -> new WeekendRule(new Validity(null, it.validity().to()), it.days(), it.source())),
                of(
                        WeekendRule.class,
                        "no weekend has an end",
                        it -> new WeekendRule(new Validity(it.validity().from(), null), it.days(), it.source())),
                of(
                        WeekendRule.class,
                        "every weekend is a Friday",
                        it -> new WeekendRule(it.validity(), Set.of(DayOfWeek.FRIDAY), it.source())),
                of(
                        WeekendRule.class,
                        "a weekend without days is every day",
                        it -> it.days().isEmpty()
                                ? new WeekendRule(it.validity(), Set.of(DayOfWeek.values()), it.source())
                                : it));
    }

    private static List<Attack> officeHours() {
        return List.of(
                of(
                        OfficeHours.class,
                        "all office hours have always held",
                        it -> hours(it, new Validity(null, it.validity().to()))),
                of(
                        OfficeHours.class,
                        "no office hours have an end",
                        it -> hours(it, new Validity(it.validity().from(), null))),
                of(
                        OfficeHours.class,
                        "all offices are always open",
                        it -> new OfficeHours(it.validity(), OpenHours.ALL_DAY, it.exceptions(), it.source())),
                of(
                        OfficeHours.class,
                        "no weekday has hours of its own",
                        it -> new OfficeHours(it.validity(), it.usual(), Map.of(), it.source())),
                of(
                        OfficeHours.class,
                        "offices that are open until midnight close a minute before",
                        it -> new OfficeHours(
                                it.validity(), beforeMidnight(it.usual()), it.exceptions(), it.source())));
    }

    private static List<Attack> workingDays() {
        return List.of(of(
                WorkingDay.class,
                "a working day is a day late",
                it -> new WorkingDay(it.date().plusDays(1), it.source())));
    }

    private static List<Attack> texts() {
        return Stream.of(
                        changed("is put into NFC", text -> Normalizer.normalize(text, Normalizer.Form.NFC)),
                        changed("is trimmed", String::strip),
                        changed(
                                "is cut to 19,999 characters",
                                text -> text.substring(0, Math.min(text.length(), 19_999))),
                        changed("loses its zero-width non-joiners", text -> text.replace("\u200C", "")),
                        changed(
                                "loses what is beyond the first plane",
                                text -> text.replaceAll("[^\\x{0}-\\x{FFFF}]", "?")),
                        changed("loses its line breaks", text -> text.replace('\n', ' ')),
                        changed("loses its backslashes", text -> text.replace("\\", "")),
                        changed("gets its quotes doubled", text -> text.replace("'", "''")))
                .flatMap(attacks -> attacks)
                .toList();
    }

    /** The same change in each kind of fact. */
    private static Stream<Attack> changed(String what, UnaryOperator<String> change) {
        return Stream.of(
                of(
                        Closure.class,
                        "the reason of a closure " + what,
                        it -> new Closure(it.date(), change.apply(it.reason()), it.source(), it.until())),
                of(
                        Holiday.class,
                        "the title of a holiday " + what,
                        it -> new Holiday(it.date(), change.apply(it.titleFa()), it.titleEn(), it.standing())),
                of(
                        WeekendRule.class,
                        "the source of a weekend " + what,
                        it -> new WeekendRule(it.validity(), it.days(), change.apply(it.source()))),
                of(
                        OfficeHours.class,
                        "the source of office hours " + what,
                        it -> new OfficeHours(it.validity(), it.usual(), it.exceptions(), change.apply(it.source()))),
                of(
                        WorkingDay.class,
                        "the source of a working day " + what,
                        it -> new WorkingDay(it.date(), change.apply(it.source()))));
    }

    private static <F extends CalendarFact> Attack of(Class<F> kind, String name, UnaryOperator<F> change) {
        return PlantedCalendars.storing(
                name,
                entry -> kind.isInstance(entry.fact())
                        ? new CalendarEntry(
                                entry.number(), entry.at(), entry.origin(), change.apply(kind.cast(entry.fact())))
                        : entry);
    }

    private static Attack standing(String name, UnaryOperator<Holiday.Standing> change) {
        return of(
                Holiday.class,
                name,
                it -> new Holiday(it.date(), it.titleFa(), it.titleEn(), change.apply(it.standing())));
    }

    private static Closure until(Closure closure, @Nullable LocalTime until) {
        return new Closure(closure.date(), closure.reason(), closure.source(), until);
    }

    private static OfficeHours hours(OfficeHours hours, Validity validity) {
        return new OfficeHours(validity, hours.usual(), hours.exceptions(), hours.source());
    }

    private static OpenHours beforeMidnight(OpenHours hours) {
        return hours.closes().equals(LocalTime.MIDNIGHT) ? new OpenHours(hours.opens(), LocalTime.of(23, 59)) : hours;
    }
}
