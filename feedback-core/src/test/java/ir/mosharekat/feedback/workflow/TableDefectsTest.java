package ir.mosharekat.feedback.workflow;

import static ir.mosharekat.feedback.workflow.TransitionTable.by;
import static ir.mosharekat.feedback.workflow.TransitionTable.in;
import static ir.mosharekat.feedback.workflow.TransitionTable.staying;
import static ir.mosharekat.feedback.workflow.TransitionTable.to;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ir.mosharekat.feedback.workflow.Door.Move;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Each defect that a real system shipped once, planted alone in a table that is whole without it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TableDefectsTest {

    @Test
    void a_whole_table_can_be_built() {
        assertThatCode(Door.whole()::build).doesNotThrowAnyException();
    }

    @Test
    void a_state_that_nothing_leads_to_is_a_defect() {
        var table = Door.nothing()
                .begin(Move.MAKE, by(Role.CITIZEN), to(Door.SHUT))
                .end(Door.GONE)
                .row(Move.OPEN_IT, in(Door.SHUT), by(Role.HANDLER), staying())
                .row(Move.KNOCK, in(Door.SHUT), by(Role.CITIZEN), staying())
                .row(Move.SHUT_IT, in(Door.OPEN), by(Role.SYSTEM), to(Door.SHUT))
                .row(Move.BURN, in(Door.SHUT), by(Role.SYSTEM), to(Door.GONE))
                .timer("draught", Move.SHUT_IT, in(Door.OPEN))
                .timer("woodworm", Move.BURN, in(Door.SHUT));

        assertThat(defects(table)).containsExactly("OPEN cannot be reached");
    }

    @Test
    void a_state_reached_only_from_one_that_nothing_leads_to_is_a_defect_too() {
        var table = Door.nothing()
                .begin(Move.MAKE, by(Role.CITIZEN), to(Door.GONE))
                .end(Door.GONE)
                .row(Move.OPEN_IT, in(Door.SHUT), by(Role.HANDLER), to(Door.OPEN))
                .row(Move.SHUT_IT, in(Door.OPEN), by(Role.SYSTEM), to(Door.SHUT))
                .row(Move.KNOCK, in(Door.SHUT), by(Role.CITIZEN), staying())
                .row(Move.BURN, in(Door.SHUT, Door.OPEN), by(Role.SYSTEM), to(Door.GONE))
                .timer("woodworm", Move.BURN, in(Door.SHUT, Door.OPEN));

        assertThat(defects(table)).containsExactlyInAnyOrder("OPEN cannot be reached", "SHUT cannot be reached");
    }

    @Test
    void states_that_lead_to_each_other_but_never_to_an_end_are_dead_ends() {
        var table = Door.nothing()
                .begin(Move.MAKE, by(Role.CITIZEN), to(Door.SHUT, Door.GONE))
                .end(Door.GONE)
                .row(Move.OPEN_IT, in(Door.SHUT), by(Role.SYSTEM), to(Door.OPEN))
                .row(Move.SHUT_IT, in(Door.OPEN), by(Role.SYSTEM), to(Door.SHUT))
                .row(Move.KNOCK, in(Door.SHUT), by(Role.CITIZEN), staying())
                .row(Move.BURN, in(Door.GONE), by(Role.SYSTEM), staying())
                .timer("draught", Move.SHUT_IT, in(Door.OPEN))
                .timer("heat", Move.OPEN_IT, in(Door.SHUT));

        assertThat(defects(table)).containsExactlyInAnyOrder("OPEN is a dead end", "SHUT is a dead end");
    }

    @Test
    void an_action_that_nobody_may_take_is_a_defect() {
        var table = Door.nothing()
                .begin(Move.MAKE, by(Role.CITIZEN), to(Door.SHUT))
                .end(Door.GONE)
                .row(Move.OPEN_IT, in(Door.SHUT), by(), to(Door.OPEN))
                .row(Move.SHUT_IT, in(Door.OPEN), by(Role.SYSTEM), to(Door.SHUT))
                .row(Move.KNOCK, in(Door.SHUT), by(Role.CITIZEN), staying())
                .row(Move.BURN, in(Door.SHUT, Door.OPEN), by(Role.SYSTEM), to(Door.GONE))
                .timer("woodworm", Move.BURN, in(Door.SHUT, Door.OPEN));

        assertThat(defects(table)).containsExactly("OPEN_IT has no role that may take it");
    }

    @Test
    void a_state_that_waits_without_a_timer_is_a_defect() {
        var table = Door.nothing()
                .begin(Move.MAKE, by(Role.CITIZEN), to(Door.SHUT))
                .end(Door.GONE)
                .row(Move.OPEN_IT, in(Door.SHUT), by(Role.HANDLER), to(Door.OPEN))
                .row(Move.SHUT_IT, in(Door.OPEN), by(Role.SYSTEM), to(Door.SHUT))
                .row(Move.KNOCK, in(Door.SHUT), by(Role.CITIZEN), staying())
                .row(Move.BURN, in(Door.SHUT, Door.OPEN), by(Role.SYSTEM), to(Door.GONE))
                .timer("draught", Move.SHUT_IT, in(Door.OPEN));

        assertThat(defects(table)).containsExactly("SHUT waits without a timer");
    }

    @Test
    void a_state_that_has_ended_may_wait_for_ever() {
        assertThat(Door.whole().build().timers()).noneMatch(timer -> timer.in().contains(Door.GONE));
    }

    @Test
    void a_timer_that_fires_what_the_system_may_not_do_is_a_defect() {
        var table = Door.whole().timer("draught again", Move.KNOCK, in(Door.SHUT));

        assertThat(defects(table))
                .containsExactly("timer draught again fires KNOCK in SHUT, where the system may not take it");
    }

    @Test
    void a_timer_that_fires_in_a_state_where_its_action_is_not_known_is_a_defect() {
        var table = Door.whole().timer("draught again", Move.SHUT_IT, in(Door.SHUT, Door.OPEN));

        assertThat(defects(table))
                .containsExactly("timer draught again fires SHUT_IT in SHUT, where the system may not take it");
    }

    @Test
    void two_rows_for_one_action_in_one_state_are_a_defect() {
        var table = Door.whole().row(Move.KNOCK, in(Door.OPEN), by(Role.HANDLER), to(Door.SHUT));

        assertThat(defects(table)).containsExactly("KNOCK has two rows in OPEN");
    }

    @Test
    void two_rows_for_one_action_in_different_states_are_none() {
        var table = Door.whole().row(Move.KNOCK, in(Door.GONE), by(Role.HANDLER), staying());

        assertThatCode(table::build).doesNotThrowAnyException();
    }

    @Test
    void an_action_in_no_row_is_a_defect() {
        var table = Door.nothing()
                .begin(Move.MAKE, by(Role.CITIZEN), to(Door.SHUT))
                .end(Door.GONE)
                .row(Move.OPEN_IT, in(Door.SHUT), by(Role.HANDLER), to(Door.OPEN))
                .row(Move.SHUT_IT, in(Door.OPEN), by(Role.SYSTEM), to(Door.SHUT))
                .row(Move.BURN, in(Door.SHUT, Door.OPEN), by(Role.SYSTEM), to(Door.GONE))
                .timer("woodworm", Move.BURN, in(Door.SHUT, Door.OPEN));

        assertThat(defects(table)).containsExactly("KNOCK is in no row");
    }

    @Test
    void an_action_known_in_no_state_is_a_defect() {
        var table = Door.whole().row(Move.KNOCK, in(), by(Role.CITIZEN), staying());

        assertThat(defects(table)).containsExactly("KNOCK is known in no state");
    }

    @Test
    void a_beginning_that_nobody_may_take_or_that_leads_nowhere_is_a_defect() {
        assertThat(defects(Door.whole().begin(Move.MAKE, by(), to(Door.SHUT)))).containsExactly("no way to begin");
        assertThat(defects(Door.whole().begin(Move.MAKE, by(Role.CITIZEN), to())))
                .contains("no way to begin", "SHUT cannot be reached");
    }

    @Test
    void a_table_without_a_beginning_and_an_end_has_every_defect_told_at_once() {
        var table = Door.nothing()
                .row(Move.KNOCK, in(Door.OPEN), by(), staying())
                .row(Move.KNOCK, in(Door.OPEN), by(Role.CITIZEN), staying())
                .timer("draught", Move.SHUT_IT, in(Door.OPEN));

        assertThat(defects(table))
                .containsExactlyInAnyOrder(
                        "no way to begin",
                        "no state to end in",
                        "KNOCK has no role that may take it",
                        "KNOCK has two rows in OPEN",
                        "MAKE is in no row",
                        "SHUT_IT is in no row",
                        "OPEN_IT is in no row",
                        "BURN is in no row",
                        "timer draught fires SHUT_IT in OPEN, where the system may not take it",
                        "SHUT waits without a timer",
                        "GONE waits without a timer",
                        "OPEN cannot be reached",
                        "SHUT cannot be reached",
                        "GONE cannot be reached",
                        "OPEN is a dead end",
                        "SHUT is a dead end",
                        "GONE is a dead end");
    }

    @Test
    void the_message_names_the_table_and_every_defect() {
        TableDefectException refusal = refusal(Door.nothing());

        assertThat(refusal)
                .hasMessageStartingWith("The table of Door cannot be built: no way to begin; no state to end in; ");
        assertThat(refusal.defects()).allSatisfy(defect -> assertThat(refusal).hasMessageContaining(defect));
    }

    private static List<String> defects(TransitionTable.Builder<Door, Move> table) {
        return refusal(table).defects();
    }

    private static TableDefectException refusal(TransitionTable.Builder<Door, Move> table) {
        TableDefectException refusal = catchThrowableOfType(TableDefectException.class, table::build);
        assertThat(refusal).as("a table with a defect").isNotNull();
        return refusal;
    }
}
