package ir.mosharekat.feedback.time;

import static ir.mosharekat.feedback.time.Calendars.FRIDAY;
import static ir.mosharekat.feedback.time.Calendars.at;
import static ir.mosharekat.feedback.time.Calendars.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import ir.mosharekat.feedback.text.LocalizedText;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OuterLimitTest {

    private static final WorkCalendar IRAN = Calendars.iranWithout(FRIDAY);

    private static final DeadlinePolicy FIFTEEN = new DeadlinePolicy(
            "answer", DayCount.workingDays(15), DueTime.END_OF_DAY, Deadlines.BASIS, OuterLimit.THREE_MONTHS);

    /** Ninety days from 1404/09/30 are 1405/01/01, a holiday among others; the next working day is 1405/01/05. */
    @ParameterizedTest
    @CsvSource({
        "0, 1404/10/18",
        "40, 1404/12/09",
        "55, 1404/12/27",
        "56, 1404/12/28",
        "57, 1405/01/05",
        "60, 1405/01/05",
        "400, 1405/01/05",
    })
    void a_deadline_goes_as_far_as_it_is_extended_and_not_beyond_its_outer_limit(int extension, String due) {
        assertThat(FIFTEEN.deadlineFrom(at("1404/09/30", "10:00"), IRAN)
                        .extendedBy(extension)
                        .dueDate())
                .isEqualTo(day(due));
    }

    @Test
    void the_explanation_names_the_limit_and_ends_on_it() {
        DeadlineExplanation explanation = FIFTEEN.deadlineFrom(at("1404/09/30", "10:00"), IRAN)
                .extendedBy(100)
                .explain();
        List<DeadlineDay> days = explanation.days();

        assertThat(days.get(days.size() - 1).role()).isEqualTo(DayRole.OUTER_LIMIT);
        assertThat(days.subList(0, days.size() - 1)).noneMatch(day -> day.role() == DayRole.OUTER_LIMIT);
        assertThat(explanation.text(Locale.ENGLISH))
                .startsWith("Limit: 15 working days and 100 working days of extension; basis: ")
                .contains(
                        "; at the most 90 calendar days (\u2068Administrative Justice Court law, Art. 16 note 4\u2069)")
                .endsWith("Due: Wednesday 5 Farvardin 1405\n");
        assertThat(explanation.text(Locale.forLanguageTag("fa")))
                .contains("بیشترین زمان: ۹۰ روز", "پایان مهلت در هر حال: ۹۰ روز")
                .endsWith("پایان مهلت: چهارشنبه ۵ فروردین ۱۴۰۵\n");
    }

    @Test
    void a_limit_that_is_not_reached_changes_nothing() {
        Deadline without = Deadlines.policy(DayCount.workingDays(15)).deadlineFrom(at("1404/09/30", "10:00"), IRAN);
        Deadline with = FIFTEEN.deadlineFrom(at("1404/09/30", "10:00"), IRAN);
        assertThat(with.due()).isEqualTo(without.due());
        assertThat(with.explain().days()).isEqualTo(without.explain().days());
    }

    @Test
    void a_limit_cites_something() {
        LocalizedText nothing = new LocalizedText(" ", "law");
        assertThatIllegalArgumentException().isThrownBy(() -> new OuterLimit(DayCount.calendarDays(90), nothing));
    }
}
