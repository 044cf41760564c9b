package ir.mosharekat.feedback.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.mosharekat.feedback.time.CalendarFact;
import ir.mosharekat.feedback.time.Closure;
import ir.mosharekat.feedback.time.Holiday;
import ir.mosharekat.feedback.time.OfficeHours;
import ir.mosharekat.feedback.time.OpenHours;
import ir.mosharekat.feedback.time.Validity;
import ir.mosharekat.feedback.time.WeekendRule;
import ir.mosharekat.feedback.time.WorkingDay;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CalendarJsonTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 11, 22);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 20);
    private static final Set<DayOfWeek> THURSDAY_AND_FRIDAY = Set.of(DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);
    private static final OpenHours MORNING = new OpenHours(LocalTime.of(7, 0), LocalTime.of(14, 30));

    private final CalendarJson json = new CalendarJson();

    @Test
    void a_closure_of_the_whole_day_comes_back_without_an_hour() {
        assertComesBack(Closure.wholeDay(FIRST, "گرما «۵۰ درجه»\n", "  استانداری 'سمنان'  "));
        assertThat(json.write(Closure.wholeDay(FIRST, "گرما", "استانداری")))
                .isEqualTo(
                        "{\"type\":\"CLOSURE\",\"date\":\"2025-11-22\",\"reason\":\"گرما\",\"source\":\"استانداری\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"11:00", "00:01", "11:00:01", "23:59:59.999999999"})
    void a_closure_comes_back_with_its_hour(LocalTime until) {
        assertComesBack(new Closure(FIRST, "برق", "استانداری", until));
    }

    @ParameterizedTest
    @EnumSource
    void a_holiday_comes_back_with_its_kind(Holiday.Kind kind) {
        assertComesBack(holiday(new Holiday.Standing(kind, Holiday.Certainty.ANNOUNCED, Holiday.Scope.NATIONAL)));
    }

    @ParameterizedTest
    @EnumSource
    void a_holiday_comes_back_as_sure_as_it_was(Holiday.Certainty certainty) {
        assertComesBack(holiday(new Holiday.Standing(Holiday.Kind.LUNAR, certainty, Holiday.Scope.PROVINCE)));
    }

    @Test
    void rules_come_back_with_the_ends_of_their_time_open_or_closed() {
        for (Validity time :
                List.of(Validity.always(), Validity.from(FIRST), Validity.until(LAST), Validity.between(FIRST, LAST))) {
            assertComesBack(new WeekendRule(time, THURSDAY_AND_FRIDAY, "استانداری، آبان ۱۴۰۴"));
            assertComesBack(new OfficeHours(time, MORNING, Map.of(), "ساعت کار اداری"));
        }
        assertThat(json.write(new WeekendRule(Validity.from(FIRST), Set.of(), "مصوبه")))
                .isEqualTo(
                        "{\"type\":\"WEEKEND\",\"validity\":{\"from\":\"2025-11-22\"},\"days\":[],\"source\":\"مصوبه\"}");
    }

    @Test
    void a_weekend_comes_back_with_no_day_and_with_all() {
        assertComesBack(new WeekendRule(Validity.always(), Set.of(), "شبانه‌روزی"));
        assertComesBack(new WeekendRule(Validity.always(), Set.of(DayOfWeek.values()), "بسته"));
    }

    @Test
    void office_hours_come_back_with_their_exceptions_and_until_midnight() {
        OpenHours night = new OpenHours(LocalTime.of(20, 0), LocalTime.MIDNIGHT);
        assertComesBack(new OfficeHours(
                Validity.between(FIRST, LAST),
                MORNING,
                Map.of(DayOfWeek.WEDNESDAY, OpenHours.ALL_DAY, DayOfWeek.THURSDAY, night),
                "بخشنامه"));
    }

    @Test
    void a_working_day_comes_back_equal() {
        assertComesBack(new WorkingDay(LocalDate.of(2022, 5, 26), "ستاد استهلال"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"+10000-01-01", "-0001-12-31"})
    void days_beyond_four_digits_come_back_equal(LocalDate date) {
        assertComesBack(new WorkingDay(date, "تقویم"));
    }

    @Test
    void a_field_of_a_newer_version_is_passed_over() {
        assertThat(json.fact(
                        "{\"type\":\"WORKING_DAY\",\"new\":1,\"date\":\"2022-05-26\",\"source\":\"ستاد استهلال\"}"))
                .isEqualTo(new WorkingDay(LocalDate.of(2022, 5, 26), "ستاد استهلال"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"date\":\"2022-05-26\",\"source\":\"x\"}",
                "{\"type\":\"ECLIPSE\",\"date\":\"2022-05-26\",\"source\":\"x\"}",
                "{\"type\":\"WORKING_DAY\",\"date\":\"2022-05-26\",\"source\":\" \"}"
            })
    void what_is_of_no_known_kind_or_no_fact_is_refused(String written) {
        assertThatThrownBy(() -> json.fact(written)).isInstanceOf(JacksonException.class);
    }

    private void assertComesBack(CalendarFact fact) {
        assertThat(json.fact(json.write(fact))).isEqualTo(fact);
    }

    private static Holiday holiday(Holiday.Standing standing) {
        return new Holiday(FIRST, "شهادت امام جعفر صادق (ع)", "25 Shawwal", standing);
    }
}
