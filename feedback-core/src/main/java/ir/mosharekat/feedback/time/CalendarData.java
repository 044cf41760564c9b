package ir.mosharekat.feedback.time;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All that a calendar is made of, in one order whatever order it was given in, without repetitions. */
record CalendarData(
        ZoneId zone,
        List<WeekendRule> weekends,
        List<OfficeHours> officeHours,
        List<Holiday> holidays,
        List<Closure> closures) {
    private static final Comparator<Dated> BY_VALIDITY = Comparator.<Dated, LocalDate>comparing(
                    rule -> rule.validity().firstDay())
            .thenComparing(rule -> rule.validity().lastDay())
            .thenComparing(Dated::source);

    /** A summer day after the last change of clocks in Iran, which was in September 2022. */
    private static final Instant SUMMER_AFTER_DST = Instant.parse("2023-07-01T00:00:00Z");

    private static final ZoneOffset IRAN_STANDARD_TIME = ZoneOffset.ofHoursMinutes(3, 30);

    CalendarData {
        weekends = sorted(weekends, BY_VALIDITY);
        officeHours = sorted(officeHours, BY_VALIDITY);
        holidays = sorted(holidays, Holiday.ORDER);
        closures = sorted(closures, Closure.ORDER);
    }

    private static <T> List<T> sorted(Collection<T> items, Comparator<? super T> order) {
        return items.stream().distinct().sorted(order).toList();
    }

    /** All of this, and a fact announced after it. Where every day had one weekend and one set of hours, it still has. */
    CalendarData with(CalendarFact fact) {
        if (fact instanceof WeekendRule rule) {
            var all = Timeline.with(rule, weekends, WeekendRule::during);
            return new CalendarData(zone, all, officeHours, holidays, closures);
        }
        if (fact instanceof OfficeHours hours) {
            var all = Timeline.with(hours, officeHours, OfficeHours::during);
            return new CalendarData(zone, weekends, all, holidays, closures);
        }
        if (fact instanceof Holiday holiday) {
            return new CalendarData(zone, weekends, officeHours, and(holidays, holiday), closures);
        }
        if (fact instanceof Closure closure) {
            return new CalendarData(zone, weekends, officeHours, holidays, and(closures, closure));
        }
        return working(((WorkingDay) fact).date());
    }

    private static <T> List<T> and(List<T> before, T announced) {
        return Stream.concat(before.stream(), Stream.of(announced)).toList();
    }

    private CalendarData working(LocalDate date) {
        return new CalendarData(
                zone,
                weekends,
                officeHours,
                holidays.stream()
                        .filter(holiday -> !holiday.date().equals(date))
                        .toList(),
                closures.stream()
                        .filter(closure -> !closure.date().equals(date))
                        .toList());
    }

    List<CalendarProblem> problems() {
        var problems = new ArrayList<CalendarProblem>();
        problems.addAll(Timeline.problems("weekends", weekends));
        problems.addAll(Timeline.problems("officeHours", officeHours));
        if (zone.equals(WorkCalendar.TEHRAN) && isStale(zone.getRules())) {
            problems.add(new CalendarProblem(
                    "calendar.zone.stale",
                    "the time zone data of this JDK still move Iran's clocks in summer; update it to 2022b or later"));
        }
        return problems;
    }

    /** Old time zone data put every summer deadline an hour early, and nothing else shows it. */
    static boolean isStale(ZoneRules tehran) {
        return !tehran.getOffset(SUMMER_AFTER_DST).equals(IRAN_STANDARD_TIME);
    }

    /** Over all that a deadline or its explanation depends on; the JDK's sets and maps change their order at each start. */
    String version() {
        var hash = new ContentHash("work-calendar/1");
        hash.add(zone.getId());
        hash.add("weekends", weekends.size());
        weekends.forEach(rule -> {
            addDated(hash, rule);
            hash.add(new TreeSet<>(rule.days()));
        });
        hash.add("officeHours", officeHours.size());
        officeHours.forEach(hours -> {
            addDated(hash, hours);
            for (DayOfWeek day : DayOfWeek.values()) {
                hash.add(hours.on(day).opens(), hours.on(day).closes());
            }
        });
        hash.add("holidays", holidays.size());
        holidays.forEach(h -> {
            hash.add(h.date(), h.titleFa(), h.titleEn());
            hash.add(h.standing().kind(), h.standing().certainty(), h.standing().scope());
        });
        hash.add("closures", closures.size());
        closures.forEach(c -> hash.add(c.date(), c.reason(), c.source(), absentAs(c.until())));
        return hash.hex();
    }

    private static void addDated(ContentHash hash, Dated rule) {
        hash.add(absentAs(rule.validity().from()), absentAs(rule.validity().to()), rule.source());
    }

    private static Object absentAs(@Nullable Object value) {
        return value == null ? "" : value;
    }
}
