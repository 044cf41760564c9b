package ir.mosharekat.feedback.time;

import static ir.mosharekat.feedback.time.Calendars.FRIDAY;
import static ir.mosharekat.feedback.time.Calendars.THURSDAY_AND_FRIDAY;
import static ir.mosharekat.feedback.time.Calendars.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.Map;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CalendarBuildTest {
    private static final LocalDate SPRING = day("1404/01/01");
    private static final LocalDate AUTUMN = day("1404/07/01");

    @Test
    void a_calendar_without_weekends_and_hours_is_refused_for_both_reasons_at_once() {
        assertRefused(WorkCalendar.builder())
                .hasMessageContaining("; ")
                .satisfies(refusal -> assertThat(((InvalidCalendarException) refusal).problems())
                        .extracting(CalendarProblem::code)
                        .containsExactly("calendar.weekends.missing", "calendar.officeHours.missing"));
    }

    @Test
    void a_lookup_can_never_fall_before_between_or_after_the_rules() {
        assertRefused(WorkCalendar.builder()
                        .officeHours(Calendars.OFFICE_HOURS)
                        .weekend(weekend(Validity.between(SPRING, AUTUMN.minusDays(2))))
                        .weekend(weekend(Validity.between(AUTUMN, AUTUMN.plusDays(9)))))
                .satisfies(refusal -> assertThat(((InvalidCalendarException) refusal).problems())
                        .hasSize(3)
                        .extracting(CalendarProblem::code)
                        .containsOnly("calendar.weekends.gap"));
    }

    @Test
    void overlapping_weekends_are_refused_also_when_a_long_one_swallows_two() {
        assertRefused(WorkCalendar.builder()
                        .officeHours(Calendars.OFFICE_HOURS)
                        .weekend(weekend(Validity.always()))
                        .weekend(weekend(Validity.between(SPRING, SPRING)))
                        .weekend(weekend(Validity.from(AUTUMN))))
                .satisfies(refusal -> assertThat(((InvalidCalendarException) refusal).problems())
                        .hasSize(2)
                        .extracting(CalendarProblem::code)
                        .containsOnly("calendar.weekends.overlap"));
    }

    @Test
    void two_answers_for_the_same_days_are_an_overlap_that_names_both_sources() {
        assertRefused(Calendars.without(FRIDAY)
                        .weekend(new WeekendRule(Validity.always(), THURSDAY_AND_FRIDAY, "بخشنامه دوم")))
                .hasMessage("calendar.weekends.overlap: 'بخشنامه دوم' (always to open)"
                        + " and 'مصوبه هیئت وزیران' (always to open)");
    }

    @Test
    void rules_that_touch_are_neither_a_gap_nor_an_overlap() {
        var before = new WeekendRule(Validity.until(AUTUMN.minusDays(1)), FRIDAY, "پیش از مهر");
        var after = new WeekendRule(Validity.from(AUTUMN), FRIDAY, "از مهر");
        WorkCalendar calendar = WorkCalendar.builder()
                .officeHours(Calendars.OFFICE_HOURS)
                .weekend(after)
                .weekend(before)
                .build();

        assertThat(calendar.day(LocalDate.MIN).rule()).isEqualTo(before);
        assertThat(calendar.day(AUTUMN.minusDays(1)).rule()).isEqualTo(before);
        assertThat(calendar.day(AUTUMN).rule()).isEqualTo(after);
        assertThat(calendar.day(LocalDate.MAX).rule()).isEqualTo(after);
    }

    @Test
    void the_same_fact_given_twice_is_one_fact() {
        assertThat(Calendars.without(FRIDAY)
                        .holidays(Calendars.holidays())
                        .holidays(Calendars.holidays())
                        .officeHours(Calendars.OFFICE_HOURS)
                        .build()
                        .version())
                .isEqualTo(Calendars.iranWithout(FRIDAY).version());
    }

    @Test
    void zone_data_from_before_2022_are_found_out() {
        assertThat(CalendarData.isStale(ZoneRules.of(ZoneOffset.ofHoursMinutes(4, 30))))
                .isTrue();
        assertThat(CalendarData.isStale(WorkCalendar.TEHRAN.getRules())).isFalse();
    }

    @Test
    void values_check_themselves() {
        assertThatIllegalArgumentException().isThrownBy(() -> Validity.between(AUTUMN, SPRING));
        assertThatIllegalArgumentException().isThrownBy(() -> new WeekendRule(Validity.always(), FRIDAY, " "));
        assertThatIllegalArgumentException().isThrownBy(() -> Closure.wholeDay(SPRING, "", "استانداری"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Closure(SPRING, "گرما", "استانداری", LocalTime.MIDNIGHT));
        assertThatIllegalArgumentException().isThrownBy(() -> Calendars.holiday("1404/01/01", "نوروز", ""));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OfficeHours(Validity.always(), Calendars.MORNING, Map.of(), ""));
        assertThatIllegalArgumentException().isThrownBy(() -> new OpenHours(LocalTime.of(14, 0), LocalTime.of(7, 0)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OpenHours(LocalTime.of(7, 0, 1), LocalTime.of(14, 0)));
    }

    private static WeekendRule weekend(Validity validity) {
        return new WeekendRule(validity, FRIDAY, "بخشنامه");
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> assertRefused(WorkCalendarBuilder builder) {
        return assertThatThrownBy(builder::build).isInstanceOf(InvalidCalendarException.class);
    }
}
