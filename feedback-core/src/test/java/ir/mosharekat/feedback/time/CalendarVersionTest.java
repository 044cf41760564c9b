package ir.mosharekat.feedback.time;

import static ir.mosharekat.feedback.time.Calendars.FRIDAY;
import static ir.mosharekat.feedback.time.Calendars.THURSDAY_AND_FRIDAY;
import static ir.mosharekat.feedback.time.Calendars.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CalendarVersionTest {
    private static final Closure HEAT = Closure.wholeDay(day("1404/05/22"), "گرما", "استانداری");

    @Test
    void the_order_in_which_facts_were_given_does_not_change_the_version() {
        var shuffled = new ArrayList<>(Calendars.holidays());
        Collections.shuffle(shuffled, new Random(1405));

        assertThat(Calendars.without(THURSDAY_AND_FRIDAY)
                        .holidays(shuffled)
                        .build()
                        .version())
                .isEqualTo(Calendars.iranWithout(THURSDAY_AND_FRIDAY).version());
    }

    @Test
    void the_version_of_a_content_is_the_same_in_every_run() {
        // Written down from one run: a stored deadline names it, and sets of the JDK change their order at each start.
        assertThat(Calendars.without(THURSDAY_AND_FRIDAY).closure(HEAT).build().version())
                .isEqualTo("9216f4302221847e707774a93624cf4f");
    }

    @Test
    void every_other_fact_changes_the_version() {
        Holiday holiday = Calendars.holiday("1404/04/15", "عاشورا", "Ashura");
        var sameButPredicted = new Holiday(
                holiday.date(),
                holiday.titleFa(),
                holiday.titleEn(),
                new Holiday.Standing(Holiday.Kind.LUNAR, Holiday.Certainty.PREDICTED, Holiday.Scope.NATIONAL));
        var shortWednesday = new OfficeHours(
                Validity.always(),
                Calendars.MORNING,
                Map.of(DayOfWeek.WEDNESDAY, new OpenHours(LocalTime.of(7, 0), LocalTime.of(13, 0))),
                "ساعت کار اداری");
        var versions = Stream.of(
                        Calendars.without(FRIDAY),
                        Calendars.without(THURSDAY_AND_FRIDAY),
                        Calendars.without(FRIDAY).zone(ZoneId.of("UTC")),
                        Calendars.without(FRIDAY).holidays(List.of(holiday)),
                        Calendars.without(FRIDAY).holidays(List.of(sameButPredicted)),
                        Calendars.without(FRIDAY).closure(HEAT),
                        Calendars.without(FRIDAY)
                                .closure(new Closure(HEAT.date(), "گرما", "استانداری", LocalTime.NOON)),
                        WorkCalendar.builder()
                                .weekend(new WeekendRule(Validity.always(), FRIDAY, "بخشنامه دیگر"))
                                .officeHours(Calendars.OFFICE_HOURS),
                        WorkCalendar.builder()
                                .weekend(new WeekendRule(Validity.always(), FRIDAY, "مصوبه هیئت وزیران"))
                                .officeHours(shortWednesday))
                .map(builder -> builder.build().version())
                .toList();

        assertThat(versions).doesNotHaveDuplicates().allMatch(version -> version.matches("[0-9a-f]{32}"));
    }

    @Test
    void texts_do_not_run_into_each_other() {
        var one = Closure.wholeDay(HEAT.date(), "الف", "ب ج");
        var other = Closure.wholeDay(HEAT.date(), "الف ب", "ج");

        assertThat(Calendars.without(FRIDAY).closure(one).build().version())
                .isNotEqualTo(Calendars.without(FRIDAY).closure(other).build().version());
    }
}
