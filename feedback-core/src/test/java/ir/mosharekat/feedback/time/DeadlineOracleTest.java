package ir.mosharekat.feedback.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Deadlines against a second way of counting, written without a look at the first. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DeadlineOracleTest {
    private static final LocalDate FIRST_START = LocalDate.of(2024, 1, 1);
    private static final int STARTS = 500;
    private static final int HORIZON = 1_000;

    @Test
    void a_hundred_thousand_random_deadlines_end_on_the_day_a_pencil_would_find() {
        var random = new Random(14050830);
        for (int world = 0; world < 1_000; world++) {
            var closed = new HashSet<LocalDate>();
            WorkCalendar calendar = randomCalendar(random, closed);
            for (int i = 0; i < 100; i++) {
                check(random, calendar, closed);
            }
        }
    }

    private static void check(Random random, WorkCalendar calendar, Set<LocalDate> closed) {
        LocalDate start = FIRST_START.plusDays(random.nextInt(STARTS));
        var limit = new DayCount(
                1 + random.nextInt(40), random.nextBoolean() ? DayUnit.WORKING_DAYS : DayUnit.CALENDAR_DAYS);
        var time = LocalTime.ofNanoOfDay(random.nextLong(LocalTime.MAX.toNanoOfDay()));

        Deadline deadline = Deadlines.policy(limit)
                .deadlineFrom(start.atTime(time).atZone(calendar.zone()).toInstant(), calendar);

        assertThat(deadline.dueDate()).isEqualTo(pencil(start, limit, closed));
        List<DeadlineDay> days = deadline.explain().days();
        assertThat(days.stream().map(DeadlineDay::date))
                .containsExactlyElementsOf(
                        start.datesUntil(deadline.dueDate().plusDays(1)).toList());
        assertThat(days.stream().filter(day -> day.role() == DayRole.COUNTED).count())
                .isEqualTo(limit.amount());
    }

    /** A sheet with all days in a row; the closed ones are crossed out. */
    private static LocalDate pencil(LocalDate start, DayCount limit, Set<LocalDate> closed) {
        var open = new ArrayList<LocalDate>();
        for (int i = 1; open.size() <= limit.amount(); i++) {
            LocalDate day = start.plusDays(i);
            if (!closed.contains(day)) {
                open.add(day);
            }
        }
        if (limit.unit() == DayUnit.WORKING_DAYS) {
            return open.get(limit.amount() - 1);
        }
        LocalDate last = start.plusDays(limit.amount());
        while (closed.contains(last)) {
            last = last.plusDays(1);
        }
        return last;
    }

    private static WorkCalendar randomCalendar(Random random, Set<LocalDate> closed) {
        LocalDate change = FIRST_START.plusDays(random.nextInt(STARTS));
        Set<DayOfWeek> before = randomWeekend(random);
        Set<DayOfWeek> after = randomWeekend(random);
        WorkCalendarBuilder calendar = WorkCalendar.builder()
                .weekend(new WeekendRule(Validity.from(change), after, "after"))
                .weekend(new WeekendRule(Validity.until(change.minusDays(1)), before, "before"))
                .officeHours(Calendars.OFFICE_HOURS);
        for (int i = 0; i < HORIZON; i++) {
            LocalDate day = FIRST_START.plusDays(i);
            if ((day.isBefore(change) ? before : after).contains(day.getDayOfWeek())) {
                closed.add(day);
            }
        }
        var holidays = new ArrayList<Holiday>();
        for (int i = random.nextInt(80); i > 0; i--) {
            LocalDate day = FIRST_START.plusDays(random.nextInt(STARTS));
            closed.add(day);
            if (random.nextBoolean()) {
                calendar.closure(Closure.wholeDay(day, "heat", "governor"));
            } else {
                holidays.add(holiday(day));
            }
        }
        return calendar.holidays(holidays).build();
    }

    private static Holiday holiday(LocalDate day) {
        return new Holiday(
                day,
                "تعطیل",
                "holiday",
                new Holiday.Standing(Holiday.Kind.SOLAR, Holiday.Certainty.CONFIRMED, Holiday.Scope.NATIONAL));
    }

    /** Up to three days; a wider one leaves too few working days for the horizon. */
    private static Set<DayOfWeek> randomWeekend(Random random) {
        var days = EnumSet.noneOf(DayOfWeek.class);
        for (int i = random.nextInt(4); i > 0; i--) {
            days.add(DayOfWeek.of(1 + random.nextInt(7)));
        }
        return days;
    }
}
