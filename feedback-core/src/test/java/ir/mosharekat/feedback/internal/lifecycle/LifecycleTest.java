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
        assertThat(ticket.actions("REPLIED"))
                .containsExactly(
                        TicketAction.CONFIRM_ANSWERED,
                        TicketAction.DENY_ANSWERED,
                        TicketAction.CLOSE_UNCHALLENGED,
                        TicketAction.WITHDRAW);
        assertThatThrownBy(() -> ticket.state("RECEIVED")).isInstanceOf(IllegalArgumentException.class);
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
}
