package ir.mosharekat.feedback.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.mosharekat.feedback.fixture.SampleOrganization;
import ir.mosharekat.feedback.time.DayCount;
import ir.mosharekat.feedback.time.DeadlinePolicy;
import ir.mosharekat.feedback.time.TrafficLightBands;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CasePolicyTest {

    @Test
    void nothing_may_happen_less_than_never() {
        assertThat(new CasePolicy.Limits(0, 0, 0, 0, 0).hops()).isZero();
        assertRefused(() -> new CasePolicy.Limits(-1, 0, 0, 0, 0), 0);
        assertRefused(() -> new CasePolicy.Limits(0, -1, 0, 0, 0), 0);
        assertRefused(() -> new CasePolicy.Limits(0, 0, -1, 0, 0), 0);
        assertRefused(() -> new CasePolicy.Limits(0, 0, 0, -1, 0), 0);
        assertRefused(() -> new CasePolicy.Limits(0, 0, 0, 0, -1), 0);
    }

    @Test
    void no_window_is_negative_and_what_is_kept_is_kept_for_a_day() {
        assertThat(new CasePolicy.Windows(0, 0, 0, 0, 0, 1).retentionDays()).isEqualTo(1);
        assertRefused(() -> new CasePolicy.Windows(-1, 0, 0, 0, 0, 1), 0);
        assertRefused(() -> new CasePolicy.Windows(0, -1, 0, 0, 0, 1), 0);
        assertRefused(() -> new CasePolicy.Windows(0, 0, -1, 0, 0, 1), 0);
        assertRefused(() -> new CasePolicy.Windows(0, 0, 0, -1, 0, 1), 0);
        assertRefused(() -> new CasePolicy.Windows(0, 0, 0, 0, -1, 1), 0);
        assertRefused(() -> new CasePolicy.Windows(0, 0, 0, 0, 0, 0), 1);
    }

    /** With no day between two levels, the search for the next one never ended. */
    @Test
    void a_ladder_has_rungs_that_lead_upwards_and_a_day_before_the_one_that_is_repeated() {
        assertThatThrownBy(() -> new Ladder(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Ladder(List.of(new Ladder.Rung(0, new Ladder.Above(0)))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Ladder.Rung(-1, new Ladder.Above(0))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Ladder.Above(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Ladder.STANDARD.rung(7)).isEqualTo(Ladder.STANDARD.rung(3));
    }

    @Test
    void a_warning_does_not_come_after_the_deadline() {
        assertThatThrownBy(() -> new Oversight(
                        List.of(2, -1), TrafficLightBands.STANDARD, Ladder.STANDARD, Oversight.Recount.KEEP))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** A case keeps the name of its deadline only, so an appeal would be counted again with the days of an answer. */
    @Test
    void deadlines_are_told_apart_by_their_names() {
        DeadlinePolicy fifteen = SampleOrganization.deadline("days", DayCount.workingDays(15));
        DeadlinePolicy twenty = SampleOrganization.deadline("days", DayCount.workingDays(20));
        DeadlinePolicy appeal = SampleOrganization.deadline("appeal", DayCount.workingDays(20));

        assertThatThrownBy(() -> new TimeLimits(fifteen, fifteen, twenty, appeal))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There are two different deadlines named days");
        TimeLimits times = new TimeLimits(fifteen, fifteen, fifteen, appeal);
        assertThat(times.named("appeal")).isEqualTo(appeal);
        assertThat(times.named("days")).isEqualTo(fifteen);
        assertThat(times.named("of an earlier file")).isEqualTo(fifteen);
    }

    private static void assertRefused(ThrowingCallable numbers, int least) {
        assertThatThrownBy(numbers)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A number of a policy is less than " + least);
    }
}
