package ir.mosharekat.feedback.internal.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.mosharekat.feedback.access.DeskAction;
import ir.mosharekat.feedback.complaint.ComplaintAction;
import ir.mosharekat.feedback.complaint.ComplaintState;
import ir.mosharekat.feedback.ticket.TicketAction;
import ir.mosharekat.feedback.ticket.TicketState;
import ir.mosharekat.feedback.workflow.Action;
import ir.mosharekat.feedback.workflow.CaseKind;
import ir.mosharekat.feedback.workflow.Role;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LifecycleTest {

    private final Lifecycle<?, ?> complaint = Lifecycle.of(CaseKind.COMPLAINT);
    private final Lifecycle<?, ?> ticket = Lifecycle.of(CaseKind.TICKET);

    @Test
    void a_kind_has_its_own_states_and_actions_by_their_names() {
        assertThat(complaint.state("CLOSED")).isEqualTo(ComplaintState.CLOSED);
        assertThat(ticket.state("CLOSED")).isEqualTo(TicketState.CLOSED);
        assertThatThrownBy(() -> ticket.state("RECEIVED")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void actions_are_those_whose_guards_hold_for_the_case_as_it_stands() {
        Story waiting = Story.ticket();
        Story held = Story.ticket().ticket(ticket -> ticket.hold(Story.TEXT));

        assertThat(actionsOn(waiting))
                .contains(TicketAction.HOLD, TicketAction.DELIVER)
                .doesNotContain(TicketAction.RELEASE, TicketAction.DISCARD);
        assertThat(actionsOn(held))
                .contains(TicketAction.RELEASE, TicketAction.DISCARD)
                .doesNotContain(TicketAction.HOLD, TicketAction.DELIVER);
    }

    @Test
    void an_action_is_no_longer_offered_after_its_last_day() {
        Story resolved = Story.complaintResolved();

        assertThat(actionsOn(resolved.at("2026-11-22", "12:00"))).contains(ComplaintAction.REOPEN);
        assertThat(actionsOn(resolved.at("2027-02-22", "12:00"))).doesNotContain(ComplaintAction.REOPEN);
    }

    @Test
    void roles_are_known_for_an_action_of_the_kind_in_a_state_that_knows_it() {
        assertThat(complaint.roles("RECEIVED", ComplaintAction.REJECT))
                .hasValueSatisfying(roles -> assertThat(roles).containsExactly(Role.SCREENER));
        assertThat(complaint.roles("ASSIGNED", ComplaintAction.REJECT))
                .hasValueSatisfying(roles -> assertThat(roles).containsExactly(Role.UNIT_MANAGER));
        assertThat(complaint.roles("RECEIVED", ComplaintAction.START)).isEmpty();
        assertThat(complaint.roles("RECEIVED", TicketAction.RELEASE))
                .as("of the other kind")
                .isEmpty();
        assertThat(complaint.roles("RECEIVED", DeskAction.NOTE)).isEmpty();
    }

    @Test
    void citizens_clerks_and_channels_submit() {
        for (Lifecycle<?, ?> lifecycle : new Lifecycle<?, ?>[] {complaint, ticket}) {
            assertThat(lifecycle.submitters()).containsExactlyInAnyOrder(Role.CITIZEN, Role.INTAKE_CLERK, Role.SYSTEM);
        }
        assertThat(complaint.submission()).isEqualTo(ComplaintAction.SUBMIT);
        assertThat(ticket.submission()).isEqualTo(TicketAction.SUBMIT);
    }

    @Test
    void the_action_that_submits_has_the_name_that_policies_know_it_by() {
        assertThat(complaint.submission().name()).isEqualTo("SUBMIT").isEqualTo(Action.SUBMISSION);
        assertThat(ticket.submission().name()).isEqualTo(Action.SUBMISSION);
    }

    private static List<Action> actionsOn(Story story) {
        return Lifecycle.of(story.now().kind())
                .actions(story.now(), story.turn().rules(), story.turn().at());
    }
}
