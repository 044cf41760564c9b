package ir.mosharekat.feedback.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.mosharekat.feedback.fixture.SampleOrganization;
import ir.mosharekat.feedback.time.DayCount;
import ir.mosharekat.feedback.time.DeadlinePolicy;
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

    /** With no day between two levels, the search for the next one never ended. */
    @Test
    void no_window_is_negative_and_between_two_levels_is_at_least_a_day() {
        assertThat(new CasePolicy.Windows(0, 0, 0, 0, 1, 0, 1, 0).escalationDays())
                .isEqualTo(1);
        assertRefused(() -> new CasePolicy.Windows(-1, 0, 0, 0, 1, 0, 1, 0), 0);
        assertRefused(() -> new CasePolicy.Windows(0, -1, 0, 0, 1, 0, 1, 0), 0);
        assertRefused(() -> new CasePolicy.Windows(0, 0, -1, 0, 1, 0, 1, 0), 0);
        assertRefused(() -> new CasePolicy.Windows(0, 0, 0, -1, 1, 0, 1, 0), 0);
        assertRefused(() -> new CasePolicy.Windows(0, 0, 0, 0, 1, -1, 1, 0), 0);
        assertRefused(() -> new CasePolicy.Windows(0, 0, 0, 0, 1, 0, 1, -1), 0);
        assertRefused(() -> new CasePolicy.Windows(0, 0, 0, 0, 1, 0, 0, 0), 1);
        assertRefused(() -> new CasePolicy.Windows(0, 0, 0, 0, 0, 0, 1, 0), 1);
        assertRefused(() -> new CasePolicy.Windows(0, 0, 0, 0, -5, 0, 1, 0), 1);
    }

    /** A case keeps the name of its deadline only, so an appeal would be counted again with the days of an answer. */
    @Test
    void the_deadlines_of_answer_and_appeal_are_told_apart_by_their_names() {
        DeadlinePolicy fifteen = SampleOrganization.deadline("days", DayCount.workingDays(15));
        DeadlinePolicy twenty = SampleOrganization.deadline("days", DayCount.workingDays(20));

        assertThatThrownBy(() -> policy(fifteen, twenty))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Answer and appeal are different deadlines named days");
        assertThat(policy(fifteen, SampleOrganization.deadline("days", DayCount.workingDays(15)))
                        .answer())
                .isEqualTo(fifteen);
    }

    private static CasePolicy policy(DeadlinePolicy answer, DeadlinePolicy appeal) {
        return new CasePolicy(answer, answer, appeal, CasePolicy.Limits.STANDARD, CasePolicy.Windows.STANDARD);
    }

    private static void assertRefused(ThrowingCallable numbers, int least) {
        assertThatThrownBy(numbers)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A number of a policy is less than " + least);
    }
}
