package ir.mosharekat.feedback.time;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Iranian calendars to test with. The holidays are those of the printed calendars; of 1405 some are provisional. */
final class Calendars {
    static final Set<DayOfWeek> FRIDAY = Set.of(DayOfWeek.FRIDAY);
    static final Set<DayOfWeek> THURSDAY_AND_FRIDAY = Set.of(DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);
    static final OpenHours MORNING = new OpenHours(LocalTime.of(7, 0), LocalTime.of(14, 30));
    static final OfficeHours OFFICE_HOURS = new OfficeHours(Validity.always(), MORNING, Map.of(), "ساعت کار اداری");

    private Calendars() {}

    static LocalDate day(String jalali) {
        return JalaliDate.parse(jalali).toLocalDate();
    }

    static Instant at(String jalali, String time) {
        return day(jalali)
                .atTime(LocalTime.parse(time))
                .atZone(WorkCalendar.TEHRAN)
                .toInstant();
    }

    /** No holidays: only the weekend. */
    static WorkCalendarBuilder without(Set<DayOfWeek> daysOff) {
        return WorkCalendar.builder()
                .weekend(new WeekendRule(Validity.always(), daysOff, "مصوبه هیئت وزیران"))
                .officeHours(OFFICE_HOURS);
    }

    static WorkCalendar iranWithout(Set<DayOfWeek> daysOff) {
        return without(daysOff).holidays(holidays()).build();
    }

    static Holiday holiday(String jalali, String titleFa, String titleEn) {
        var standing = new Holiday.Standing(Holiday.Kind.LUNAR, Holiday.Certainty.CONFIRMED, Holiday.Scope.NATIONAL);
        return new Holiday(day(jalali), titleFa, titleEn, standing);
    }

    static List<Holiday> holidays() {
        return Stream.of(
                        of(1402, "1/1 1/2 1/3 1/4 1/12 1/13 1/23 2/2 2/3 2/26 3/14 3/15 4/8 4/16 5/5 5/6"),
                        of(1402, "6/15 6/23 6/25 7/2 7/11 9/26 11/5 11/19 11/22 12/6 12/29"),
                        of(1403, "1/1 1/2 1/3 1/4 1/12 1/13 1/22 1/23 2/15 3/14 3/15 3/28 4/5 4/25 4/26"),
                        of(1403, "6/4 6/12 6/14 6/22 6/31 9/15 10/25 11/9 11/22 11/26 12/29 12/30"),
                        of(1404, "1/1 1/2 1/3 1/4 1/11 1/12 1/13 2/4 3/14 3/15 3/16 3/24 4/14 4/15 5/23 5/31"),
                        of(1404, "6/2 6/10 6/19 9/3 10/13 10/27 11/15 11/22 12/20 12/29"),
                        of(1405, "1/1 1/2 1/3 1/4 1/12 1/13 3/6 3/14 3/15 4/3 4/4 5/13 5/21 5/22 5/30 6/8"),
                        of(1405, "8/22 10/2 10/16 11/4 11/22 12/10 12/19 12/20 12/29"))
                .flatMap(days -> days)
                .toList();
    }

    private static Stream<Holiday> of(int year, String monthsAndDays) {
        var certainty = year < 1405 ? Holiday.Certainty.CONFIRMED : Holiday.Certainty.PREDICTED;
        var standing = new Holiday.Standing(Holiday.Kind.DECREE, certainty, Holiday.Scope.NATIONAL);
        return Arrays.stream(monthsAndDays.split(" ", -1))
                .map(monthAndDay -> new Holiday(day(year + "/" + monthAndDay), "تعطیل تقویم", "calendar", standing));
    }
}
