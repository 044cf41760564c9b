package ir.mosharekat.feedback.time;

import static ir.mosharekat.feedback.time.Calendars.FRIDAY;
import static ir.mosharekat.feedback.time.Calendars.THURSDAY_AND_FRIDAY;
import static ir.mosharekat.feedback.time.Calendars.at;
import static ir.mosharekat.feedback.time.Calendars.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DeadlineTest {
    private static final DayCount TEN_WORKING_DAYS = DayCount.workingDays(10);

    @ParameterizedTest
    @CsvSource({
        "1402/12/16, 1402/12/28, 1403/01/06",
        "1404/03/10, 1404/03/25, 1404/03/26",
        "1404/12/20, 1405/01/08, 1405/01/11",
    })
    void ten_working_days_from_a_start_end_as_the_weekend_wants(
            String start, String dueWithFriday, String dueWithThursdayAndFriday) {
        assertThat(Deadlines.from(start, TEN_WORKING_DAYS, Calendars.iranWithout(FRIDAY))
                        .dueDate())
                .isEqualTo(day(dueWithFriday));
        assertThat(Deadlines.from(start, TEN_WORKING_DAYS, Calendars.iranWithout(THURSDAY_AND_FRIDAY))
                        .dueDate())
                .isEqualTo(day(dueWithThursdayAndFriday));
    }

    @Test
    void the_thirtieth_of_Esfand_of_a_leap_year_is_a_day() {
        WorkCalendar noHolidays = Calendars.without(Set.of()).build();

        assertThat(Deadlines.from("1403/12/29", DayCount.calendarDays(1), noHolidays)
                        .dueDate())
                .isEqualTo(day("1403/12/30"));
        assertThat(Deadlines.from("1403/12/29", DayCount.calendarDays(2), noHolidays)
                        .dueDate())
                .isEqualTo(day("1404/01/01"));
    }

    @ParameterizedTest
    @CsvSource({
        "1404/09/30, 90, 1405/01/05",
        "1404/03/31, 90, 1404/06/29",
        "1405/08/20, 2, 1405/08/23",
        "1405/08/20, 3, 1405/08/23",
    })
    void calendar_days_run_through_days_off_and_roll_forward_from_a_closed_last_day(
            String start, int days, String due) {
        assertThat(Deadlines.from(start, DayCount.calendarDays(days), Calendars.iranWithout(FRIDAY))
                        .dueDate())
                .isEqualTo(day(due));
    }

    @ParameterizedTest
    @CsvSource({"00:00", "10:00", "23:59:59.999"})
    void any_moment_of_a_day_starts_the_same_clock(String time) {
        Deadline deadline =
                Deadlines.policy(TEN_WORKING_DAYS).deadlineFrom(at("1404/03/10", time), Calendars.iranWithout(FRIDAY));

        assertThat(deadline.dueDate()).isEqualTo(day("1404/03/25"));
    }

    @Test
    void the_day_of_the_start_is_that_of_Tehran_when_it_is_still_yesterday_in_London() {
        Instant lateInLondon = Instant.parse("2025-05-30T22:00:00Z");

        assertThat(Deadlines.policy(DayCount.calendarDays(1))
                        .deadlineFrom(lateInLondon, Calendars.iranWithout(FRIDAY))
                        .due())
                .isEqualTo(Instant.parse("2025-06-01T20:29:59.999Z"));
    }

    @Test
    void a_deadline_ends_with_the_last_millisecond_of_its_day() {
        Deadline deadline = Deadlines.from("1405/08/20", DayCount.workingDays(1), Calendars.iranWithout(FRIDAY));

        assertThat(deadline.due()).isEqualTo(at("1405/08/21", "23:59:59.999"));
    }

    @Test
    void or_at_the_minute_at_which_the_office_closes() {
        var policy = new DeadlinePolicy("desk", DayCount.workingDays(1), DueTime.END_OF_OFFICE_HOURS, Deadlines.BASIS);
        WorkCalendar aroundTheClock = WorkCalendar.builder()
                .weekend(new WeekendRule(Validity.always(), Set.of(), "شبانه\u200cروزی"))
                .officeHours(new OfficeHours(Validity.always(), OpenHours.ALL_DAY, Map.of(), "شبانه\u200cروزی"))
                .build();
        Instant start = at("1405/08/19", "10:00");

        assertThat(policy.deadlineFrom(start, Calendars.iranWithout(FRIDAY)).due())
                .isEqualTo(at("1405/08/20", "14:30"));
        assertThat(policy.deadlineFrom(start, aroundTheClock).due()).isEqualTo(at("1405/08/20", "23:59:59.999"));
    }

    @ParameterizedTest
    @CsvSource({
        "1400/12/29, 2022-03-21T20:29:59.999Z",
        "1401/01/01, 2022-03-22T19:29:59.999Z",
        "1401/06/29, 2022-09-21T20:29:59.999Z",
        "1402/06/29, 2023-09-21T20:29:59.999Z",
    })
    void the_end_of_a_day_is_right_also_where_the_clocks_were_moved_at_midnight(String start, Instant due) {
        WorkCalendar calendar = Calendars.without(Set.of()).build();

        assertThat(Deadlines.from(start, DayCount.calendarDays(1), calendar).due())
                .isEqualTo(due);
    }

    @Test
    void instants_are_kept_to_the_millisecond() {
        Instant start = Instant.parse("2026-11-21T06:30:00.123456789Z");
        Deadline deadline = Deadlines.policy(TEN_WORKING_DAYS).deadlineFrom(start, Calendars.iranWithout(FRIDAY));

        assertThat(deadline.start()).isEqualTo(Instant.parse("2026-11-21T06:30:00.123Z"));
        assertThat(deadline.due()).isEqualTo(deadline.due().truncatedTo(ChronoUnit.MILLIS));
    }

    @Test
    void a_deadline_names_its_policy_and_the_calendar_it_was_computed_with() {
        WorkCalendar calendar = Calendars.iranWithout(FRIDAY);
        Deadline deadline = Deadlines.from("1404/05/18", TEN_WORKING_DAYS, calendar);

        assertThat(deadline.policy().id()).isEqualTo("foi.answer");
        assertThat(deadline.calendarVersion()).isEqualTo(calendar.version());
        assertThat(deadline).hasToString("Deadline[foi.answer from 2025-08-09T06:30:00Z to " + deadline.due() + "]");
    }

    @Test
    void a_closure_announced_later_moves_the_deadline_under_the_new_calendar_alone() {
        WorkCalendar before = Calendars.iranWithout(FRIDAY);
        WorkCalendar after = before.toBuilder()
                .closure(Closure.wholeDay(day("1404/05/22"), "کمبود برق", "استانداری سمنان"))
                .build();
        Deadline deadline = Deadlines.from("1404/05/18", DayCount.workingDays(5), before);

        assertThat(deadline.dueDate()).isEqualTo(day("1404/05/25"));
        assertThat(deadline.under(after).dueDate()).isEqualTo(day("1404/05/26"));
        assertThat(deadline.under(after).under(before)).isEqualTo(deadline).hasSameHashCodeAs(deadline);
        assertThat(deadline.under(after)).isNotEqualTo(deadline);
        assertThat(deadline.extendedBy(1)).isNotEqualTo(deadline);
        assertThat(Deadlines.from("1404/05/19", DayCount.workingDays(5), before))
                .isNotEqualTo(deadline);
    }

    @Test
    void an_extension_counts_on_from_the_same_start() {
        WorkCalendar calendar = Calendars.iranWithout(THURSDAY_AND_FRIDAY);
        Deadline deadline = Deadlines.from("1402/12/16", DayCount.workingDays(7), calendar);
        Deadline extended = deadline.extendedBy(2).extendedBy(1);

        assertThat(extended.due())
                .isEqualTo(
                        Deadlines.from("1402/12/16", TEN_WORKING_DAYS, calendar).due());
        assertThat(extended.extension()).isEqualTo(3);
        assertThat(extended.under(calendar)).isEqualTo(extended);
        assertThat(deadline.extendedBy(0)).isEqualTo(deadline);
        assertThatIllegalArgumentException().isThrownBy(() -> deadline.extendedBy(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> deadline.extendedBy(DayCount.MAX));
    }

    @Test
    void a_calendar_without_a_working_day_is_refused_and_not_searched_for_ever() {
        WorkCalendar never = Calendars.without(EnumSet.allOf(DayOfWeek.class)).build();

        assertThatThrownBy(() -> Deadlines.from("1405/08/30", DayCount.workingDays(1), never))
                .isInstanceOf(NoWorkingDayException.class);
        assertThatThrownBy(() -> Deadlines.from("1405/08/30", DayCount.calendarDays(1), never))
                .isInstanceOf(NoWorkingDayException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, DayCount.MAX + 1})
    void a_limit_of_no_day_or_of_more_than_ten_years_is_refused(int amount) {
        assertThatIllegalArgumentException().isThrownBy(() -> DayCount.workingDays(amount));
    }
}
