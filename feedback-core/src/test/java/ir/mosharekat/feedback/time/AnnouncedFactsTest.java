package ir.mosharekat.feedback.time;

import static ir.mosharekat.feedback.time.Calendars.FRIDAY;
import static ir.mosharekat.feedback.time.Calendars.THURSDAY_AND_FRIDAY;
import static ir.mosharekat.feedback.time.Calendars.at;
import static ir.mosharekat.feedback.time.Calendars.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an announcement does to a calendar that is in use. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AnnouncedFactsTest {
    private static final WeekendRule DECREE_1381 =
            new WeekendRule(Validity.until(day("1404/02/19")), FRIDAY, "مصوبه هیئت وزیران ۱۳۸۱/۰۸/۱۹");
    private static final WeekendRule ENERGY_SUMMER = new WeekendRule(
            Validity.between(day("1404/02/20"), day("1404/06/31")), THURSDAY_AND_FRIDAY, "مصوبه دولت ۱۴۰۴");
    private static final WeekendRule SINCE_MEHR =
            new WeekendRule(Validity.from(day("1404/07/01")), FRIDAY, "تا مصوبه بعدی");
    private static final WeekendRule SINCE_AZAR =
            new WeekendRule(Validity.from(day("1404/09/01")), THURSDAY_AND_FRIDAY, "استانداری، آبان ۱۴۰۴");

    private static final OfficeHours RAMADAN = new OfficeHours(
            Validity.between(day("1404/11/30"), day("1404/12/29")),
            new OpenHours(LocalTime.of(9, 0), LocalTime.of(14, 0)),
            Map.of(),
            "بخشنامه ماه رمضان");

    private static final LocalDate HOT = day("1404/05/22");
    private static final Closure HEAT = Closure.wholeDay(HOT, "گرما", "استانداری سمنان");

    private static final WorkCalendar SEMNAN = WorkCalendar.builder()
            .weekend(DECREE_1381)
            .weekend(ENERGY_SUMMER)
            .weekend(SINCE_MEHR)
            .officeHours(Calendars.OFFICE_HOURS)
            .holidays(Calendars.holidays())
            .build();

    @Test
    void a_closure_announced_this_evening_closes_tomorrow_and_leaves_the_calendar_before_as_it_was() {
        assertThat(SEMNAN.with(HEAT).day(HOT).rule()).isEqualTo(HEAT);
        assertThat(SEMNAN.isWorkingDay(HOT)).isTrue();
        assertThat(SEMNAN.with(HEAT).version())
                .isEqualTo(SEMNAN.toBuilder().closure(HEAT).build().version());
    }

    @Test
    void a_holiday_is_added_to_those_that_there_are() {
        Holiday mourning = Calendars.holiday("1404/05/21", "عزای عمومی", "public mourning");
        WorkCalendar after = SEMNAN.with(mourning);

        assertThat(after.day(mourning.date()).rule()).isEqualTo(mourning);
        assertThat(after.version())
                .isEqualTo(
                        SEMNAN.toBuilder().holidays(List.of(mourning)).build().version());
    }

    @Test
    void the_same_holiday_or_closure_announced_twice_is_announced_once() {
        WorkCalendar once = SEMNAN.with(HEAT).with(Calendars.holidays().get(0));

        assertThat(once.version()).isEqualTo(SEMNAN.with(HEAT).version());
        assertThat(once.with(HEAT).version()).isEqualTo(once.version());
    }

    @Test
    void a_working_day_takes_back_the_closures_of_its_date_exactly() {
        Closure late = new Closure(HOT, "گاز", "استانداری سمنان", LocalTime.of(11, 0));
        Closure nextDay = Closure.wholeDay(HOT.plusDays(1), "گرما", "استانداری سمنان");
        WorkCalendar closed = SEMNAN.with(nextDay).with(HEAT).with(late);
        WorkCalendar opened = closed.with(new WorkingDay(HOT, "استانداری سمنان، شب"));

        assertThat(opened.version()).isEqualTo(SEMNAN.with(nextDay).version()).isNotEqualTo(closed.version());
        assertThat(opened.day(HOT).partialClosures()).isEmpty();
        assertThat(opened.isOpen(at("1404/05/22", "10:00"))).isTrue();
    }

    @Test
    void the_fifth_of_Khordad_1401_was_worked_because_the_new_moon_was_seen_a_day_later() {
        LocalDate printed = day("1401/03/05");
        Holiday expected = Calendars.holiday("1401/03/05", "شهادت امام جعفر صادق", "25 Shawwal");
        Holiday seen = Calendars.holiday("1401/03/06", "شهادت امام جعفر صادق", "25 Shawwal");
        WorkCalendar before = SEMNAN.with(expected);
        WorkCalendar after =
                before.with(new WorkingDay(printed, "ستاد استهلال")).with(seen);

        assertThat(before.isWorkingDay(printed)).isFalse();
        assertThat(after.isWorkingDay(printed)).isTrue();
        assertThat(after.version()).isEqualTo(SEMNAN.with(seen).version());
    }

    @Test
    void a_weekend_stays_a_weekend_whoever_calls_it_a_working_day() {
        LocalDate friday = day("1404/05/31");
        WorkCalendar after = SEMNAN.with(new WorkingDay(friday, "استانداری"));

        assertThat(SEMNAN.isWorkingDay(friday)).isFalse();
        assertThat(after.day(friday).status()).isEqualTo(DayStatus.WEEKEND);
    }

    @Test
    void what_is_announced_after_a_working_day_holds_again() {
        WorkCalendar after = SEMNAN.with(HEAT)
                .with(new WorkingDay(HOT, "استانداری، عصر"))
                .with(Closure.wholeDay(HOT, "کمبود برق", "استانداری، شب"));

        assertThat(after.day(HOT).status()).isEqualTo(DayStatus.CLOSED);
    }

    @ParameterizedTest
    @CsvSource({
        "1404/02/18, true, مصوبه هیئت وزیران ۱۳۸۱/۰۸/۱۹",
        "1404/02/25, false, مصوبه دولت ۱۴۰۴",
        "1404/07/03, true, تا مصوبه بعدی",
        "1404/08/29, true, تا مصوبه بعدی",
        "1404/09/06, false, استانداری، آبان ۱۴۰۴",
        "1405/01/06, false, استانداری، آبان ۱۴۰۴",
    })
    void from_the_first_of_Azar_1404_on_Thursdays_are_off_and_every_rule_before_keeps_its_days_and_source(
            String thursday, boolean worked, String source) {
        WorkCalendar after = SEMNAN.with(SINCE_AZAR);

        assertThat(JalaliDate.parse(thursday).weekday()).isEqualTo(Weekday.THURSDAY);
        assertThat(after.isWorkingDay(day(thursday))).isEqualTo(worked);
        assertThat(after.day(day(thursday)).rule())
                .isInstanceOfSatisfying(
                        WeekendRule.class, rule -> assertThat(rule.source()).isEqualTo(source));
    }

    @Test
    void the_day_before_a_new_weekend_belongs_to_the_old_one_and_its_first_day_to_itself() {
        WorkCalendar after = SEMNAN.with(SINCE_AZAR);
        Validity months = Validity.between(day("1404/07/01"), day("1404/08/30"));

        assertThat(after.day(day("1404/08/29")).rule()).isEqualTo(SINCE_MEHR.during(months));
        assertThat(after.version())
                .isEqualTo(calendarOf(DECREE_1381, ENERGY_SUMMER, SINCE_MEHR.during(months), SINCE_AZAR)
                        .version());
    }

    @Test
    void a_weekend_for_a_while_over_several_rules_swallows_one_and_shortens_its_neighbours() {
        WeekendRule while1404 = new WeekendRule(
                Validity.between(day("1404/01/01"), day("1404/12/29")), THURSDAY_AND_FRIDAY, "مصوبه سال ۱۴۰۴");

        assertThat(SEMNAN.with(while1404).version())
                .isEqualTo(calendarOf(
                                DECREE_1381.during(Validity.until(day("1403/12/30"))),
                                while1404,
                                SINCE_MEHR.during(Validity.from(day("1405/01/01"))))
                        .version());
    }

    @Test
    void a_weekend_for_a_single_day_cuts_its_rule_in_two() {
        Validity oneDay = Validity.between(day("1404/09/06"), day("1404/09/06"));
        WeekendRule exception = new WeekendRule(oneDay, THURSDAY_AND_FRIDAY, "بین\u200cالتعطیلین");

        assertThat(SEMNAN.with(exception).version())
                .isEqualTo(calendarOf(
                                DECREE_1381,
                                ENERGY_SUMMER,
                                SINCE_MEHR.during(Validity.between(day("1404/07/01"), day("1404/09/05"))),
                                exception,
                                SINCE_MEHR.during(Validity.from(day("1404/09/07"))))
                        .version());
    }

    @Test
    void a_weekend_of_the_very_days_of_another_takes_its_place() {
        WeekendRule corrected = new WeekendRule(ENERGY_SUMMER.validity(), FRIDAY, "اصلاحیه");

        assertThat(SEMNAN.with(corrected).version())
                .isEqualTo(calendarOf(DECREE_1381, corrected, SINCE_MEHR).version());
        assertThat(SEMNAN.with(corrected).with(ENERGY_SUMMER).version()).isEqualTo(SEMNAN.version());
    }

    @Test
    void a_weekend_that_always_holds_leaves_no_other() {
        WeekendRule only = new WeekendRule(Validity.always(), FRIDAY, "قانون");

        assertThat(SEMNAN.with(SINCE_AZAR).with(only).version())
                .isEqualTo(calendarOf(only).version());
    }

    @ParameterizedTest
    @CsvSource({
        "1404/11/29, 08:00, true",
        "1404/12/02, 08:00, false",
        "1404/12/02, 09:00, true",
        "1404/12/02, 14:00, false",
        "1404/12/27, 08:00, false",
        "1405/01/05, 08:00, true",
    })
    void in_Ramadan_the_offices_open_at_nine_and_afterwards_as_before(String date, String time, boolean open) {
        assertThat(SEMNAN.with(RAMADAN).isOpen(at(date, time))).isEqualTo(open);
    }

    @Test
    void the_hours_of_Ramadan_cut_the_usual_ones_in_two_with_their_source() {
        assertThat(SEMNAN.with(RAMADAN).version())
                .isEqualTo(WorkCalendar.builder()
                        .weekend(DECREE_1381)
                        .weekend(ENERGY_SUMMER)
                        .weekend(SINCE_MEHR)
                        .officeHours(Calendars.OFFICE_HOURS.during(Validity.until(day("1404/11/29"))))
                        .officeHours(RAMADAN)
                        .officeHours(Calendars.OFFICE_HOURS.during(Validity.from(day("1405/01/01"))))
                        .holidays(Calendars.holidays())
                        .build()
                        .version());
    }

    @Test
    void on_every_day_holds_what_was_announced_for_it_last() {
        Random random = new Random(1404);
        LocalDate start = day("1404/01/01");
        List<Validity> announced = new ArrayList<>();
        WorkCalendar calendar = Calendars.without(FRIDAY).build();
        for (int i = 0; i < 60; i++) {
            Validity time = anyTime(start.plusDays(random.nextInt(100)), random.nextInt(22));
            announced.add(time);
            calendar = calendar.with(new WeekendRule(time, FRIDAY, "بخشنامه " + i))
                    .with(new OfficeHours(time, fromSixAnd(i), Map.of(), "بخشنامه " + i));

            assertThat(calendar.toBuilder().build().version())
                    .as("every day has one weekend and one set of hours")
                    .isEqualTo(calendar.version());
            for (int d = -5; d < 130; d++) {
                LocalDate date = start.plusDays(d);
                int last = lastOf(announced, date);
                DayVerdict verdict = calendar.day(date);
                assertThat(((WeekendRule) verdict.rule()).source())
                        .isEqualTo(last < 0 ? "مصوبه هیئت وزیران" : "بخشنامه " + last);
                assertThat(calendar.hoursOn(date)).isEqualTo(last < 0 ? Calendars.MORNING : fromSixAnd(last));
            }
        }
    }

    private static Validity anyTime(LocalDate first, int length) {
        return switch (length) {
            case 20 -> Validity.until(first);
            case 21 -> Validity.from(first);
            default -> Validity.between(first, first.plusDays(length));
        };
    }

    private static OpenHours fromSixAnd(int minutes) {
        return new OpenHours(LocalTime.of(6, 0).plusMinutes(minutes), LocalTime.of(14, 0));
    }

    private static int lastOf(List<Validity> announced, LocalDate date) {
        int last = announced.size() - 1;
        while (last >= 0
                && (date.isBefore(announced.get(last).firstDay())
                        || date.isAfter(announced.get(last).lastDay()))) {
            last--;
        }
        return last;
    }

    @Test
    void a_deadline_is_counted_again_under_what_was_announced() {
        Deadline deadline = Deadlines.from("1404/05/18", DayCount.workingDays(5), SEMNAN);

        assertThat(deadline.under(SEMNAN.with(HEAT)).dueDate()).isAfter(deadline.dueDate());
        assertThat(deadline.under(SEMNAN.with(HEAT).with(new WorkingDay(HOT, "استانداری"))))
                .isEqualTo(deadline);
    }

    @Test
    void a_working_day_that_nobody_announced_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new WorkingDay(HOT, " "));
    }

    private static WorkCalendar calendarOf(WeekendRule... weekends) {
        WorkCalendarBuilder calendar =
                WorkCalendar.builder().officeHours(Calendars.OFFICE_HOURS).holidays(Calendars.holidays());
        List.of(weekends).forEach(calendar::weekend);
        return calendar.build();
    }
}
