package ir.mosharekat.feedback.json;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import ir.mosharekat.feedback.text.LocalizedText;
import ir.mosharekat.feedback.time.DayCount;
import ir.mosharekat.feedback.time.DayStatus;
import ir.mosharekat.feedback.time.DeadlinePolicy;
import ir.mosharekat.feedback.time.DueTime;
import ir.mosharekat.feedback.time.Holiday;
import ir.mosharekat.feedback.time.Holiday.Certainty;
import ir.mosharekat.feedback.time.Holiday.Kind;
import ir.mosharekat.feedback.time.JalaliDate;
import ir.mosharekat.feedback.time.OfficeHours;
import ir.mosharekat.feedback.time.OpenHours;
import ir.mosharekat.feedback.time.Validity;
import ir.mosharekat.feedback.time.WeekendRule;
import ir.mosharekat.feedback.time.WorkCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ExampleCalendarsTest {

    private static final WorkCalendar SEMNAN = ExampleOrganizations.semnan().calendar();
    private static final WorkCalendar KHORASAN =
            ExampleOrganizations.khorasanRazavi().calendar();
    private static final List<Holiday> HOLIDAYS = Examples.holidays("semnan");
    private static final DeadlinePolicy TEN_WORKING_DAYS = new DeadlinePolicy(
            "test", DayCount.workingDays(10), DueTime.END_OF_DAY, new LocalizedText("آزمون", "test"));

    @Test
    void the_five_intensive_working_days_of_Esfand_1402_were_five() {
        assertThat(KHORASAN.workingDaysBetween(day("1402/12/16"), day("1402/12/21")))
                .isEqualTo(5);
        assertThat(SEMNAN.workingDaysBetween(day("1402/12/16"), day("1402/12/21")))
                .isEqualTo(5);
        assertThat(shippedHolidaysWith(THURSDAY, FRIDAY).workingDaysBetween(day("1402/12/16"), day("1402/12/21")))
                .isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource({
        "1402/12/16, 1402/12/28, 1403/01/06",
        "1404/03/10, 1404/03/25, 1404/03/26",
        "1404/12/20, 1405/01/08, 1405/01/11",
    })
    void ten_working_days_end_as_the_weekend_wants(String start, String withFriday, String withThursdayAndFriday) {
        assertThat(due(start, shippedHolidaysWith(FRIDAY))).isEqualTo(day(withFriday));
        assertThat(due(start, shippedHolidaysWith(THURSDAY, FRIDAY))).isEqualTo(day(withThursdayAndFriday));
    }

    @ParameterizedTest
    @CsvSource({"1402/12/16, 1402/12/28", "1404/03/10, 1404/03/26", "1404/12/20, 1405/01/11"})
    void ten_working_days_end_as_the_weekend_of_that_time_was(String start, String due) {
        assertThat(due(start, SEMNAN)).isEqualTo(day(due));
        assertThat(due(start, KHORASAN)).isEqualTo(day(due));
    }

    @ParameterizedTest
    @CsvSource({
        "1390/05/06, true, true",
        "1404/02/18, true, true",
        "1404/02/25, false, false",
        "1404/06/27, false, false",
        "1404/07/03, false, true",
        "1404/08/29, false, true",
        "1404/09/06, false, false",
        "1404/12/28, false, false",
        "1405/02/03, false, false",
        "1410/02/04, false, false",
    })
    void a_Thursday_is_worked_as_the_news_told(String thursday, boolean semnan, boolean khorasan) {
        assertThat(day(thursday).getDayOfWeek()).isEqualTo(THURSDAY);
        assertThat(SEMNAN.isWorkingDay(day(thursday))).isEqualTo(semnan);
        assertThat(KHORASAN.isWorkingDay(day(thursday))).isEqualTo(khorasan);
    }

    @Test
    void Semnan_was_closed_for_energy_and_opened_late_the_day_before() {
        assertThat(SEMNAN.day(day("1404/05/22")).status()).isEqualTo(DayStatus.CLOSED);
        assertThat(SEMNAN.isWorkingDay(day("1404/05/21"))).isTrue();
        assertThat(SEMNAN.day(day("1404/05/21")).partialClosures())
                .singleElement()
                .satisfies(late -> assertThat(late.until()).isEqualTo(LocalTime.of(11, 0)));
        assertThat(KHORASAN.isWorkingDay(day("1404/05/22"))).isTrue();
    }

    @Test
    void the_hours_are_those_of_their_time() {
        assertThat(SEMNAN.hoursOn(day("1404/05/21"))).isEqualTo(hours("06:00", "13:00"));
        assertThat(SEMNAN.hoursOn(day("1404/07/01"))).isEqualTo(hours("07:00", "16:00"));
        assertThat(SEMNAN.hoursOn(day("1404/07/02"))).isEqualTo(hours("07:00", "15:30"));
        assertThat(KHORASAN.hoursOn(day("1404/05/21"))).isEqualTo(hours("06:00", "13:00"));
    }

    @Test
    void the_years_have_as_many_days_off_as_their_calendars_print() {
        Map<Integer, TreeSet<LocalDate>> days = HOLIDAYS.stream()
                .collect(groupingBy(
                        holiday -> JalaliDate.of(holiday.date()).year(),
                        TreeMap::new,
                        mapping(Holiday::date, toCollection(TreeSet::new))));

        assertThat(days.entrySet())
                .extracting(year -> year.getKey() + ": " + year.getValue().size())
                .containsExactly("1402: 27", "1403: 27", "1404: 26", "1405: 25", "1406: 26");
    }

    @ParameterizedTest
    @CsvSource({
        "1404, 1/1 1/2 1/3 1/4 1/11 1/12 1/13 2/4 3/14 3/15 3/16 3/24 4/14 4/15 5/23 5/31 6/2 6/10 6/19 9/3 10/13 10/27"
                + " 11/15 11/22 12/20 12/29",
        "1405, 1/1 1/2 1/3 1/4 1/12 1/13 3/6 3/14 3/15 4/3 4/4 5/13 5/21 5/22 5/30 6/8 8/22 10/2 10/16 11/4 11/22"
                + " 12/10 12/19 12/20 12/29",
    })
    void the_days_off_of_a_year_are_those_of_its_calendar(int year, String days) {
        assertThat(HOLIDAYS)
                .extracting(holiday -> JalaliDate.of(holiday.date()))
                .filteredOn(date -> date.year() == year)
                .extracting(date -> date.month() + "/" + date.day())
                .containsOnly(days.split(" ", -1));
    }

    @Test
    void of_1405_six_days_off_are_Thursdays_and_three_are_Fridays() {
        List<DayOfWeek> weekdays = HOLIDAYS.stream()
                .map(Holiday::date)
                .filter(date -> JalaliDate.of(date).year() == 1405)
                .distinct()
                .map(LocalDate::getDayOfWeek)
                .toList();

        assertThat(weekdays).filteredOn(THURSDAY::equals).hasSize(6);
        assertThat(weekdays).filteredOn(FRIDAY::equals).hasSize(3);
    }

    @Test
    void how_sure_a_holiday_is_depends_on_its_year() {
        assertThat(HOLIDAYS)
                .filteredOn(holiday -> JalaliDate.of(holiday.date()).year() < 1405)
                .extracting(holiday -> holiday.standing().certainty())
                .containsOnly(Certainty.CONFIRMED);
        assertThat(HOLIDAYS)
                .filteredOn(holiday -> JalaliDate.of(holiday.date()).year() == 1406)
                .extracting(holiday -> holiday.standing().certainty())
                .containsOnly(Certainty.PREDICTED);
        assertThat(HOLIDAYS)
                .filteredOn(holiday -> JalaliDate.of(holiday.date()).year() == 1405)
                .filteredOn(holiday -> holiday.standing().kind() == Kind.LUNAR
                        && holiday.date().isAfter(day("1405/04/04")))
                .extracting(holiday -> holiday.standing().certainty())
                .containsOnly(Certainty.PREDICTED);
    }

    @Test
    void an_occasion_has_the_same_titles_and_kind_in_every_year() {
        assertThat(HOLIDAYS).doesNotHaveDuplicates();
        assertThat(HOLIDAYS.stream()
                        .map(day ->
                                day.titleFa() + day.titleEn() + day.standing().kind())
                        .distinct())
                .hasSameSizeAs(
                        HOLIDAYS.stream().map(Holiday::titleFa).distinct().toList());
    }

    @Test
    void the_holidays_of_the_country_are_the_same_in_both_files() {
        assertThat(Examples.holidays("khorasan-razavi")).isEqualTo(HOLIDAYS);
    }

    private static WorkCalendar shippedHolidaysWith(DayOfWeek... daysOff) {
        return WorkCalendar.builder()
                .weekend(new WeekendRule(Validity.always(), Set.of(daysOff), "test"))
                .officeHours(new OfficeHours(Validity.always(), OpenHours.ALL_DAY, Map.of(), "test"))
                .holidays(HOLIDAYS)
                .build();
    }

    private static LocalDate due(String start, WorkCalendar calendar) {
        return TEN_WORKING_DAYS
                .deadlineFrom(
                        day(start).atTime(10, 0).atZone(WorkCalendar.TEHRAN).toInstant(), calendar)
                .dueDate();
    }

    private static OpenHours hours(String opens, String closes) {
        return new OpenHours(LocalTime.parse(opens), LocalTime.parse(closes));
    }

    private static LocalDate day(String jalali) {
        return JalaliDate.parse(jalali).toLocalDate();
    }
}
