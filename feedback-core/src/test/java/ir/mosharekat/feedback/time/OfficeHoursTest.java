package ir.mosharekat.feedback.time;

import static ir.mosharekat.feedback.time.Calendars.FRIDAY;
import static ir.mosharekat.feedback.time.Calendars.at;
import static ir.mosharekat.feedback.time.Calendars.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OfficeHoursTest {
    private static final WorkCalendar SEMNAN = WorkCalendar.builder()
            .weekend(new WeekendRule(Validity.always(), FRIDAY, "مصوبه"))
            .officeHours(new OfficeHours(
                    Validity.between(day("1404/07/01"), day("1404/12/29")),
                    hours("07:00", "16:00"),
                    Map.of(DayOfWeek.WEDNESDAY, hours("07:00", "15:30")),
                    "شورای برنامه\u200cریزی استان سمنان"))
            .officeHours(new OfficeHours(Validity.until(day("1404/06/31")), hours("06:00", "13:00"), Map.of(), "دولت"))
            .officeHours(new OfficeHours(Validity.from(day("1405/01/01")), hours("07:00", "14:30"), Map.of(), "بعدی"))
            .closure(new Closure(day("1404/05/21"), "گرما", "استانداری", LocalTime.of(11, 0)))
            .closure(Closure.wholeDay(day("1404/05/22"), "گرما", "استانداری"))
            .build();

    @ParameterizedTest
    @CsvSource({
        "1404/06/30, 12:59, true",
        "1404/06/30, 13:00, false",
        "1404/07/05, 06:59:59, false",
        "1404/07/05, 07:00, true",
        "1404/07/05, 15:59:59.999, true",
        "1404/07/05, 16:00, false",
        "1404/07/09, 15:30, false",
        "1404/07/04, 10:00, false",
        "1405/01/05, 14:30, false",
        "1404/05/21, 10:59, false",
        "1404/05/21, 11:00, true",
        "1404/05/22, 11:00, false",
    })
    void the_office_is_open_from_its_first_minute_until_it_closes(String date, String time, boolean open) {
        assertThat(SEMNAN.isOpen(at(date, time))).isEqualTo(open);
    }

    @ParameterizedTest
    @CsvSource({
        "1404/06/30, 12:59, 1404/06/30, 12:59",
        "1404/06/30, 03:00, 1404/06/30, 06:00",
        "1404/06/30, 13:00, 1404/06/31, 06:00",
        "1404/06/31, 13:00, 1404/07/01, 07:00",
        "1404/07/03, 18:00, 1404/07/05, 07:00",
        "1404/07/04, 10:00, 1404/07/05, 07:00",
        "1404/05/21, 08:00, 1404/05/21, 11:00",
        "1404/05/21, 20:00, 1404/05/23, 06:00",
    })
    void the_office_opens_next_when_somebody_is_there_again(
            String date, String time, String nextDate, String nextTime) {
        assertThat(SEMNAN.nextOpening(at(date, time))).isEqualTo(at(nextDate, nextTime));
    }

    @ParameterizedTest
    @CsvSource({
        "1404/07/05, 0, 1404/07/05",
        "1404/07/05, 1, 1404/07/03",
        "1404/07/05, 2, 1404/07/02",
        "1404/07/04, 0, 1404/07/03",
        "1404/07/04, 1, 1404/07/02",
        "1404/05/23, 1, 1404/05/21",
    })
    void so_many_working_days_before_a_day_are_counted_through_working_days_only(String date, int days, String before) {
        assertThat(SEMNAN.workingDayBefore(day(date), days)).isEqualTo(day(before));
    }

    @Test
    void an_office_around_the_clock_is_never_closed_not_even_at_midnight() {
        assertThat(closedMoments(aroundTheClock(OpenHours.ALL_DAY))).isEmpty();
        assertThat(closedMoments(aroundTheClock(hours("00:00", "00:00")))).isEmpty();
    }

    /** The twin: written as 00:00 to 23:59 an office is closed for the last minute of every day. */
    @Test
    void hours_that_end_a_minute_before_midnight_are_found() {
        assertThat(closedMoments(aroundTheClock(hours("00:00", "23:59"))))
                .contains(at("1405/08/29", "23:59"), at("1405/08/30", "00:00").minusNanos(1))
                .hasSize(14 * 2 + 1);
    }

    /** In two weeks every minute as it begins, and the last moment of every day. */
    private static List<Instant> closedMoments(WorkCalendar calendar) {
        Instant first = at("1405/08/29", "00:00");
        Stream<Instant> minutes =
                IntStream.rangeClosed(0, 14 * 1_440).mapToObj(minute -> first.plus(Duration.ofMinutes(minute)));
        Stream<Instant> ends = IntStream.rangeClosed(0, 14)
                .mapToObj(day -> first.plus(Duration.ofDays(day)).minusNanos(1));
        return Stream.concat(minutes, ends)
                .filter(moment -> !calendar.isOpen(moment))
                .toList();
    }

    private static WorkCalendar aroundTheClock(OpenHours hours) {
        return WorkCalendar.builder()
                .weekend(new WeekendRule(Validity.always(), Set.of(), "شبانه\u200cروزی"))
                .officeHours(new OfficeHours(Validity.always(), hours, Map.of(), "شبانه\u200cروزی"))
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "1404/07/05, 06:59:59, 1404/07/05, 07:00",
        "1404/07/05, 07:00, 1404/07/05, 07:00",
        "1404/07/05, 15:59:59.999, 1404/07/05, 15:59:59.999",
        "1404/07/05, 16:00, 1404/07/06, 07:00",
        "1404/07/10, 16:00, 1404/07/12, 07:00",
        "1404/05/21, 09:00, 1404/05/21, 11:00",
        "1404/05/21, 13:00, 1404/05/23, 06:00",
    })
    void the_office_opens_next_in_the_morning_of_a_working_day_or_when_a_closure_ends(
            String date, String time, String nextDate, String nextTime) {
        assertThat(SEMNAN.nextOpening(at(date, time))).isEqualTo(at(nextDate, nextTime));
    }

    @Test
    void a_day_that_is_closed_until_its_hours_are_over_does_not_open() {
        WorkCalendar calendar = SEMNAN.toBuilder()
                .closure(new Closure(day("1404/07/06"), "برف", "استانداری", LocalTime.of(16, 0)))
                .build();
        assertThat(calendar.nextOpening(at("1404/07/05", "16:00"))).isEqualTo(at("1404/07/07", "07:00"));
        assertThat(calendar.nextOpening(at("1404/07/06", "09:00"))).isEqualTo(at("1404/07/07", "07:00"));
    }

    private static OpenHours hours(String opens, String closes) {
        return new OpenHours(LocalTime.parse(opens), LocalTime.parse(closes));
    }
}
