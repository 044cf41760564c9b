package ir.mosharekat.feedback.time;

import static ir.mosharekat.feedback.time.Calendars.FRIDAY;
import static ir.mosharekat.feedback.time.Calendars.THURSDAY_AND_FRIDAY;
import static ir.mosharekat.feedback.time.Calendars.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WorkCalendarTest {
    private static final Locale PERSIAN = Locale.forLanguageTag("fa-IR");

    @Test
    void the_five_intensive_working_days_of_Esfand_1402_are_five_only_where_Thursday_is_worked() {
        LocalDate first = day("1402/12/16");
        LocalDate last = day("1402/12/21");

        assertThat(Calendars.iranWithout(FRIDAY).workingDaysBetween(first, last))
                .isEqualTo(5);
        assertThat(Calendars.iranWithout(THURSDAY_AND_FRIDAY).workingDaysBetween(first, last))
                .isEqualTo(4);
    }

    @Test
    void so_many_working_days_before_any_day_is_a_working_day_with_as_many_between() {
        WorkCalendar calendar = Calendars.iranWithout(THURSDAY_AND_FRIDAY);
        assertThat(wrongDaysBefore(calendar, calendar::workingDayBefore)).isEmpty();
    }

    /** The twin: days subtracted as on a wall calendar end on days off, and give less time than was said. */
    @Test
    void days_counted_back_without_looking_at_the_calendar_are_found() {
        WorkCalendar calendar = Calendars.iranWithout(THURSDAY_AND_FRIDAY);
        assertThat(wrongDaysBefore(calendar, LocalDate::minusDays))
                .anyMatch(wrong -> wrong.endsWith("WEEKEND"))
                .anyMatch(wrong -> wrong.endsWith("HOLIDAY"))
                .anyMatch(wrong -> wrong.endsWith("WORKING"));
    }

    /** Up to ten days before each day of a year, with Nowruz and all weekends in it. */
    private static List<String> wrongDaysBefore(
            WorkCalendar calendar, BiFunction<LocalDate, Integer, LocalDate> before) {
        return day("1404/07/01")
                .datesUntil(day("1405/07/01"))
                .flatMap(date -> IntStream.rangeClosed(0, 10)
                        .filter(days -> !isSoManyBefore(calendar, date, days, before.apply(date, days)))
                        .mapToObj(days -> days + " before " + date + ": "
                                + calendar.day(before.apply(date, days)).status()))
                .toList();
    }

    private static boolean isSoManyBefore(WorkCalendar calendar, LocalDate date, int days, LocalDate found) {
        // Before a day off they are counted from the last working day before it.
        return calendar.isWorkingDay(found)
                && !found.isAfter(date)
                && calendar.workingDaysBetween(found, date) == days + 1;
    }

    @Test
    void both_ends_are_counted_and_the_wrong_order_is_refused() {
        WorkCalendar calendar = Calendars.iranWithout(FRIDAY);
        LocalDate saturday = day("1405/08/30");

        assertThat(calendar.workingDaysBetween(saturday, saturday)).isEqualTo(1);
        assertThat(calendar.workingDaysBetween(day("1405/08/29"), day("1405/08/29")))
                .isZero();
        assertThatThrownBy(() -> calendar.workingDaysBetween(saturday, saturday.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_working_day_names_the_weekend_rule_that_leaves_it_one() {
        DayVerdict verdict = Calendars.iranWithout(FRIDAY).day(day("1402/12/17"));

        assertThat(verdict.isWorking()).isTrue();
        assertThat(verdict.rule())
                .isInstanceOfSatisfying(
                        WeekendRule.class, rule -> assertThat(rule.source()).isEqualTo("مصوبه هیئت وزیران"));
    }

    @Test
    void a_day_off_names_the_rule_that_closed_it() {
        LocalDate ashura = day("1404/04/15");
        LocalDate heat = day("1404/05/22");
        WorkCalendar calendar = Calendars.without(FRIDAY)
                .holidays(List.of(Calendars.holiday("1404/04/15", "عاشورای حسینی", "Ashura")))
                .closure(Closure.wholeDay(heat, "کمبود برق", "استانداری سمنان"))
                .build();

        assertThat(calendar.day(ashura).status()).isEqualTo(DayStatus.HOLIDAY);
        assertThat(calendar.day(ashura).rule().citation(PERSIAN))
                .isEqualTo("تعطیل رسمی: \u2068عاشورای حسینی\u2069 (قمری، قطعی)");
        assertThat(calendar.day(ashura).rule().citation(Locale.ENGLISH))
                .isEqualTo("holiday: \u2068Ashura\u2069 (lunar, confirmed)");
        assertThat(calendar.day(heat).status()).isEqualTo(DayStatus.CLOSED);
        assertThat(calendar.day(heat).rule().citation(PERSIAN))
                .isEqualTo("تعطیلی موردی: \u2068کمبود برق\u2069 (\u2068استانداری سمنان\u2069)");
        assertThat(calendar.day(day("1404/05/24")).status()).isEqualTo(DayStatus.WEEKEND);
        assertThat(calendar.day(day("1404/05/24")).rule().citation(PERSIAN))
                .isEqualTo("آخر هفته: \u2068مصوبه هیئت وزیران\u2069");
    }

    @Test
    void a_day_closed_for_several_reasons_names_the_weekend_before_the_holiday_before_the_closure() {
        LocalDate friday = day("1404/05/31");
        LocalDate thursday = day("1404/05/23");
        WorkCalendar calendar = Calendars.without(FRIDAY)
                .holidays(Calendars.holidays())
                .closure(Closure.wholeDay(friday, "گرما", "استانداری"))
                .closure(Closure.wholeDay(thursday, "گرما", "استانداری"))
                .build();

        assertThat(calendar.day(friday).status()).isEqualTo(DayStatus.WEEKEND);
        assertThat(calendar.day(thursday).status()).isEqualTo(DayStatus.HOLIDAY);
    }

    @Test
    void of_two_occasions_on_one_day_the_surer_speaks_whatever_the_order() {
        Holiday nowruz = Calendars.holiday("1405/01/01", "نوروز", "Nowruz");
        Holiday fitr = fitr(Holiday.Scope.NATIONAL);
        WorkCalendar one =
                Calendars.without(FRIDAY).holidays(List.of(fitr, nowruz)).build();
        WorkCalendar other =
                Calendars.without(FRIDAY).holidays(List.of(nowruz, fitr)).build();

        assertThat(one.day(nowruz.date()).rule()).isEqualTo(nowruz);
        assertThat(other.day(nowruz.date()).rule()).isEqualTo(nowruz);
    }

    @Test
    void a_holiday_says_how_sure_it_is_and_for_whom_it_holds() {
        assertThat(fitr(Holiday.Scope.PROVINCE).citation(PERSIAN))
                .isEqualTo("تعطیل استانی: \u2068عید فطر\u2069 (قمری، پیش\u200cبینی\u200cشده)");
    }

    private static Holiday fitr(Holiday.Scope scope) {
        return new Holiday(
                day("1405/01/01"),
                "عید فطر",
                "Fitr",
                new Holiday.Standing(Holiday.Kind.LUNAR, Holiday.Certainty.PREDICTED, scope));
    }

    @Test
    void a_closure_until_eleven_is_recorded_and_leaves_the_day_a_working_day() {
        LocalDate tuesday = day("1404/05/21");
        var late = new Closure(tuesday, "گرما", "استانداری سمنان", LocalTime.of(11, 0));
        WorkCalendar calendar = Calendars.without(FRIDAY).closure(late).build();

        assertThat(calendar.isWorkingDay(tuesday)).isTrue();
        assertThat(calendar.day(tuesday).partialClosures()).containsExactly(late);
        assertThat(calendar.day(tuesday.plusDays(1)).partialClosures()).isEmpty();
        assertThat(late.citation(PERSIAN)).startsWith("تعطیلی تا ساعت ۱۱:۰۰: ");
    }

    @Test
    void two_closures_of_one_morning_are_both_recorded_and_the_later_reopening_counts() {
        LocalDate tuesday = day("1404/05/21");
        var gas = new Closure(tuesday, "گاز", "استانداری", LocalTime.of(11, 0));
        var power = new Closure(tuesday, "برق", "استانداری", LocalTime.of(9, 0));
        WorkCalendar calendar =
                Calendars.without(FRIDAY).closure(gas).closure(power).build();

        assertThat(calendar.day(tuesday).partialClosures()).containsExactly(power, gas);
        assertThat(calendar.isOpen(Calendars.at("1404/05/21", "10:00"))).isFalse();
        assertThat(calendar.isOpen(Calendars.at("1404/05/21", "11:00"))).isTrue();
    }

    @Test
    void the_next_working_day_is_never_the_day_itself() {
        WorkCalendar calendar = Calendars.iranWithout(THURSDAY_AND_FRIDAY);

        assertThat(calendar.nextWorkingDay(day("1402/12/28"))).isEqualTo(day("1403/01/05"));
        assertThat(calendar.nextWorkingDay(day("1403/01/05"))).isEqualTo(day("1403/01/06"));
    }

    @Test
    void a_search_for_a_working_day_that_never_comes_gives_up() {
        WorkCalendar calendar =
                Calendars.without(EnumSet.allOf(DayOfWeek.class)).build();
        LocalDate date = day("1405/08/30");

        assertThatThrownBy(() -> calendar.nextWorkingDay(date))
                .isInstanceOfSatisfying(NoWorkingDayException.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("calendar.noWorkingDay");
                    assertThat(refusal.after()).isEqualTo(date);
                });
    }

    @Test
    void today_is_a_day_in_Tehran_and_not_the_last_24_hours() {
        WorkCalendar calendar = Calendars.iranWithout(FRIDAY);

        assertThat(calendar.dateOf(Instant.parse("2026-11-20T20:29:59.999Z"))).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(calendar.dateOf(Instant.parse("2026-11-20T20:30:00Z"))).isEqualTo(LocalDate.of(2026, 11, 21));
    }

    @Test
    void a_calendar_can_be_changed_only_into_another() {
        WorkCalendar before = Calendars.without(FRIDAY)
                .holidays(Calendars.holidays())
                .closure(Closure.wholeDay(day("1404/05/22"), "گرما", "استانداری"))
                .build();
        LocalDate cold = day("1404/11/01");
        WorkCalendar after = before.toBuilder()
                .closure(Closure.wholeDay(cold, "سرما", "استانداری"))
                .build();

        assertThat(before.isWorkingDay(cold)).isTrue();
        assertThat(after.isWorkingDay(cold)).isFalse();
        assertThat(before.toBuilder().build().version()).isEqualTo(before.version());
    }
}
