package ir.mosharekat.feedback.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The walk from the day that starts a clock to the day on which it ends, one line for each day passed. */
final class DeadlineCount {
    private final DayCount limit;
    private final WorkCalendar calendar;
    private final List<DeadlineDay> days = new ArrayList<>();
    private int counted;
    private LocalDate lastWorking;

    private DeadlineCount(DayCount limit, LocalDate start, WorkCalendar calendar) {
        this.limit = limit;
        this.calendar = calendar;
        lastWorking = start;
    }

    static List<DeadlineDay> days(DeadlinePolicy policy, int extension, LocalDate start, WorkCalendar calendar) {
        List<DeadlineDay> days = days(policy.limit().plus(extension), start, calendar);
        OuterLimit outer = policy.outer();
        // The outer count is at least as long as its number says, so most deadlines need not be held against it.
        return outer == null || days.size() <= outer.limit().amount()
                ? days
                : cut(days, days(outer.limit(), start, calendar).size());
    }

    static List<DeadlineDay> days(DayCount limit, LocalDate start, WorkCalendar calendar) {
        var count = new DeadlineCount(limit, start, calendar);
        count.walk(start);
        return List.copyOf(count.days);
    }

    /** Both counts begin on one day and name every day, so the shorter one ends first. */
    private static List<DeadlineDay> cut(List<DeadlineDay> days, int most) {
        if (days.size() <= most) {
            return days;
        }
        List<DeadlineDay> within = new ArrayList<>(days.subList(0, most));
        DeadlineDay last = within.remove(most - 1);
        within.add(new DeadlineDay(last.verdict(), DayRole.OUTER_LIMIT, last.counted()));
        return List.copyOf(within);
    }

    private void walk(LocalDate start) {
        DayVerdict day = calendar.day(start);
        add(day, DayRole.DAY_ZERO);
        while (counted < limit.amount()) {
            day = calendar.day(day.date().plusDays(1));
            boolean counts = limit.unit().counts(day);
            counted += counts ? 1 : 0;
            add(day, counts ? DayRole.COUNTED : DayRole.SKIPPED);
        }
        while (!day.isWorking()) {
            day = calendar.day(day.date().plusDays(1));
            add(day, DayRole.ROLLED_FORWARD);
        }
    }

    private void add(DayVerdict day, DayRole role) {
        days.add(new DeadlineDay(day, role, counted));
        if (day.isWorking()) {
            lastWorking = day.date();
        } else if (day.date().isAfter(lastWorking.plusDays(WorkCalendar.LONGEST_CLOSURE))) {
            throw new NoWorkingDayException(lastWorking);
        }
    }
}
