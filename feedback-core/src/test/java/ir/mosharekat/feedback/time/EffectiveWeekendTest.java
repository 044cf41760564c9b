package ir.mosharekat.feedback.time;

import static ir.mosharekat.feedback.time.Calendars.FRIDAY;
import static ir.mosharekat.feedback.time.Calendars.THURSDAY_AND_FRIDAY;
import static ir.mosharekat.feedback.time.Calendars.day;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The weekends of two provinces as the news of 1404 told them; both worked on Thursdays before the energy summer. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EffectiveWeekendTest {
    private static final WeekendRule DECREE_1381 =
            new WeekendRule(Validity.until(day("1404/02/19")), FRIDAY, "مصوبه هیئت وزیران ۱۳۸۱/۰۸/۱۹");
    private static final WeekendRule ENERGY_SUMMER = new WeekendRule(
            Validity.between(day("1404/02/20"), day("1404/06/31")), THURSDAY_AND_FRIDAY, "مصوبه دولت ۱۴۰۴");

    private static final WorkCalendar SEMNAN = WorkCalendar.builder()
            .weekend(DECREE_1381)
            .weekend(ENERGY_SUMMER)
            .weekend(new WeekendRule(
                    Validity.between(day("1404/07/01"), day("1404/12/29")),
                    THURSDAY_AND_FRIDAY,
                    "شورای برنامه\u200cریزی استان سمنان"))
            .weekend(new WeekendRule(Validity.from(day("1405/01/01")), FRIDAY, "تا مصوبه بعدی"))
            .officeHours(Calendars.OFFICE_HOURS)
            .build();

    private static final WorkCalendar KHORASAN_RAZAVI = WorkCalendar.builder()
            .weekend(new WeekendRule(Validity.from(day("1404/09/01")), THURSDAY_AND_FRIDAY, "استانداری، آبان ۱۴۰۴"))
            .weekend(new WeekendRule(
                    Validity.between(day("1404/07/01"), day("1404/08/30")), FRIDAY, "استانداری، مهر ۱۴۰۴"))
            .weekend(ENERGY_SUMMER)
            .weekend(DECREE_1381)
            .officeHours(Calendars.OFFICE_HOURS)
            .build();

    @ParameterizedTest
    @CsvSource({
        "1404/02/18, true, true",
        "1404/02/25, false, false",
        "1404/06/27, false, false",
        "1404/07/03, false, true",
        "1404/08/29, false, true",
        "1404/09/06, false, false",
        "1404/12/28, false, false",
        "1405/01/06, true, false",
    })
    void the_same_Thursday_is_worked_in_one_province_and_not_in_the_other(
            String thursday, boolean semnan, boolean khorasan) {
        assertThat(JalaliDate.parse(thursday).weekday()).isEqualTo(Weekday.THURSDAY);
        assertThat(SEMNAN.isWorkingDay(day(thursday))).isEqualTo(semnan);
        assertThat(KHORASAN_RAZAVI.isWorkingDay(day(thursday))).isEqualTo(khorasan);
    }

    @ParameterizedTest
    @CsvSource({"1404/02/19", "1404/02/26", "1404/07/04", "1405/01/07"})
    void Friday_is_off_everywhere(String friday) {
        assertThat(JalaliDate.parse(friday).weekday()).isEqualTo(Weekday.FRIDAY);
        assertThat(SEMNAN.isWorkingDay(day(friday))).isFalse();
        assertThat(KHORASAN_RAZAVI.isWorkingDay(day(friday))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "1404/02/19, مصوبه هیئت وزیران ۱۳۸۱/۰۸/۱۹",
        "1404/02/20, مصوبه دولت ۱۴۰۴",
        "1404/06/31, مصوبه دولت ۱۴۰۴",
        "1404/07/01, شورای برنامه\u200cریزی استان سمنان",
        "1404/12/29, شورای برنامه\u200cریزی استان سمنان",
        "1405/01/01, تا مصوبه بعدی",
    })
    void the_first_and_the_last_day_of_a_rule_are_its_own(String date, String source) {
        assertThat(SEMNAN.day(day(date)).rule())
                .isInstanceOfSatisfying(
                        WeekendRule.class, rule -> assertThat(rule.source()).isEqualTo(source));
    }
}
