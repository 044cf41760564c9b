package ir.mosharekat.feedback.workflow;

import static ir.mosharekat.feedback.workflow.TransitionTable.by;
import static ir.mosharekat.feedback.workflow.TransitionTable.in;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.mosharekat.feedback.workflow.Door.Move;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TransitionTableTest {

    private final TransitionTable<Door, Move> door = Door.whole().build();

    @Test
    void a_row_is_found_by_its_state_and_its_action() {
        assertThat(door.find(Door.SHUT, Move.OPEN_IT)).hasValueSatisfying(row -> {
            assertThat(row.from()).containsExactly(Door.SHUT);
            assertThat(row.by()).containsExactlyInAnyOrder(Role.HANDLER, Role.CITIZEN);
            assertThat(row.to()).containsExactly(Door.OPEN);
            assertThat(row.stays()).isFalse();
        });
    }

    @Test
    void an_action_that_is_not_known_in_a_state_has_no_row_there() {
        assertThat(door.find(Door.OPEN, Move.OPEN_IT)).isEmpty();
        assertThat(door.find(Door.GONE, Move.BURN)).isEmpty();
    }

    @Test
    void what_begins_a_case_is_known_in_no_state() {
        assertThat(door.beginning().action()).isEqualTo(Move.MAKE);
        assertThat(door.beginning().to()).containsExactly(Door.SHUT);
        assertThat(Door.values())
                .allSatisfy(state -> assertThat(door.find(state, Move.MAKE)).isEmpty());
    }

    @Test
    void a_state_lists_its_actions_in_the_order_of_their_enum() {
        assertThat(door.actions(Door.SHUT)).containsExactly(Move.OPEN_IT, Move.KNOCK, Move.BURN);
        assertThat(door.actions(Door.GONE)).isEmpty();
    }

    @Test
    void a_row_that_leads_nowhere_else_stays() {
        assertThat(door.find(Door.OPEN, Move.KNOCK))
                .hasValueSatisfying(row -> assertThat(row.stays()).isTrue());
    }

    @Test
    void guards_are_on_every_row_of_their_action_and_on_no_other() {
        TransitionTable<Door, Move> guarded = Door.whole()
                .guard(Move.KNOCK, "daytime", "notTwice")
                .row(Move.KNOCK, in(Door.GONE), by(Role.HANDLER), Set.of())
                .build();

        assertThat(guarded.rows())
                .allSatisfy(row -> assertThat(row.guards())
                        .isEqualTo(row.action() == Move.KNOCK ? List.of("daytime", "notTwice") : List.of()));
        assertThat(guarded.rows()).filteredOn(row -> row.action() == Move.KNOCK).hasSize(2);
    }

    @Test
    void rows_and_timers_come_in_the_order_they_were_written() {
        assertThat(door.rows())
                .extracting(Transition::action)
                .containsExactly(Move.OPEN_IT, Move.SHUT_IT, Move.KNOCK, Move.BURN);
        assertThat(door.timers()).extracting(StateTimer::name).containsExactly("draught", "woodworm");
        assertThat(door.states()).containsExactly(Door.values());
        assertThat(door.terminal()).containsExactly(Door.GONE);
        assertThat(door.name()).isEqualTo("Door");
    }

    @Test
    void a_table_is_not_changed_by_what_happens_to_its_parts_or_its_builder() {
        EnumSet<Door> from = EnumSet.of(Door.GONE);
        TransitionTable.Builder<Door, Move> builder = Door.whole().row(Move.KNOCK, from, by(Role.HANDLER), Set.of());
        TransitionTable<Door, Move> built = builder.build();

        from.add(Door.OPEN);
        builder.row(Move.OPEN_IT, in(Door.OPEN), by(Role.HANDLER), Set.of());

        assertThat(built.find(Door.OPEN, Move.OPEN_IT)).isEmpty();
        assertThat(built.rows().get(4).from()).containsExactly(Door.GONE);
    }

    @Test
    void nothing_a_table_gives_out_can_be_changed() {
        assertThatThrownBy(() -> door.rows().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> door.timers().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> door.terminal().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> door.actions(Door.OPEN).clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
