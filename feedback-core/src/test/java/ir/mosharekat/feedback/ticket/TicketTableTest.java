package ir.mosharekat.feedback.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import ir.mosharekat.feedback.fixture.Golden;
import ir.mosharekat.feedback.fixture.TableText;
import ir.mosharekat.feedback.workflow.Phase;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/**
 * The lifecycle of tickets against a second copy, written out from the specification state by state. Where it goes
 * beyond the specification the line says so: tickets go to managers and their units too, not to the governor alone.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TicketTableTest {

    private static final String BY_HAND = """
            begin SUBMIT                        | CIT INT SYS     | PENDING_CONFIRMATION QUEUED | -

            PENDING_CONFIRMATION CONFIRM        | CIT             | QUEUED                  | -
            PENDING_CONFIRMATION EXPIRE         | SYS             | EXPIRED                 | -
            PENDING_CONFIRMATION WITHDRAW       | CIT             | WITHDRAWN               | -

            QUEUED HOLD                         | SCR             | stays                   | notHeld
            QUEUED RELEASE                      | SCR SYS         | stays                   | held
            QUEUED DISCARD                      | SCR             | DISCARDED               | held
            QUEUED CONVERT                      | SCR             | CONVERTED               | notHeld
            QUEUED DELIVER                      | SCR SYS         | DELIVERED               | notHeld notAccused
            QUEUED WARN                         | SYS             | stays                   | -
            QUEUED MISS                         | SYS             | stays                   | -
            QUEUED ESCALATE                     | SYS SUP         | stays                   | -
            QUEUED WITHDRAW                     | CIT             | WITHDRAWN               | -

            DELIVERED READ                      | GOV DEL MGR     | READ                    | -
            DELIVERED DIRECT                    | GOV             | DIRECTED                | -
            DELIVERED REPLY                     | GOV DEL MGR     | REPLIED                 | -
            DELIVERED CLOSE_WITHOUT_REPLY       | GOV DEL MGR     | CLOSED                  | -
            DELIVERED WARN                      | SYS             | stays                   | -
            DELIVERED MISS                      | SYS             | stays                   | -
            DELIVERED ESCALATE                  | SYS SUP         | stays                   | -
            DELIVERED WITHDRAW                  | CIT             | WITHDRAWN               | -

            READ DIRECT                         | GOV             | DIRECTED                | -
            READ REPLY                          | GOV DEL MGR     | REPLIED                 | -
            READ CLOSE_WITHOUT_REPLY            | GOV DEL MGR     | CLOSED                  | -
            READ WARN                           | SYS             | stays                   | -
            READ MISS                           | SYS             | stays                   | -
            READ ESCALATE                       | SYS SUP         | stays                   | -
            READ WITHDRAW                       | CIT             | WITHDRAWN               | -

            DIRECTED DIRECT                     | GOV             | DIRECTED                | -
            DIRECTED REPORT                     | HND MGR         | DIRECTED READY_TO_REPLY | ownDirective
            DIRECTED REPLY                      | GOV DEL MGR     | REPLIED                 | -
            DIRECTED WARN                       | SYS             | stays                   | -
            DIRECTED MISS                       | SYS             | stays                   | -
            DIRECTED ESCALATE                   | SYS SUP         | stays                   | -
            DIRECTED WITHDRAW                   | CIT             | WITHDRAWN               | -

            READY_TO_REPLY REPLY                | GOV DEL MGR     | REPLIED                 | -
            READY_TO_REPLY WARN                 | SYS             | stays                   | -
            READY_TO_REPLY MISS                 | SYS             | stays                   | -
            READY_TO_REPLY ESCALATE             | SYS SUP         | stays                   | -
            READY_TO_REPLY WITHDRAW             | CIT             | WITHDRAWN               | -

            REPLIED CONFIRM_ANSWERED            | CIT             | CLOSED                  | -
            REPLIED DENY_ANSWERED               | CIT             | READ                    | objectionWindow objectionLimit
            REPLIED CLOSE_UNCHALLENGED          | SYS             | CLOSED                  | -
            REPLIED WITHDRAW                    | CIT             | WITHDRAWN               | -

            CLOSED PURGE                        | SYS             | stays                   | notPreserved
            EXPIRED PURGE                       | SYS             | stays                   | notPreserved
            DISCARDED PURGE                     | SYS             | stays                   | notPreserved
            CONVERTED PURGE                     | SYS             | stays                   | notPreserved
            WITHDRAWN PURGE                     | SYS             | stays                   | notPreserved

            timer confirmation                  | EXPIRE             | PENDING_CONFIRMATION
            timer quarantine                    | RELEASE            | QUEUED
            timer warning                       | WARN               | QUEUED DELIVERED READ DIRECTED READY_TO_REPLY
            timer breach                        | MISS               | QUEUED DELIVERED READ DIRECTED READY_TO_REPLY
            timer escalation                    | ESCALATE           | QUEUED DELIVERED READ DIRECTED READY_TO_REPLY
            timer objection                     | CLOSE_UNCHALLENGED | REPLIED
            timer retention                     | PURGE              | CLOSED EXPIRED DISCARDED CONVERTED WITHDRAWN
            """;

    @Test
    void every_action_in_every_state_is_as_specified() {
        assertThat(TableText.of(TicketLifecycle.TABLE)).containsExactlyElementsOf(TableText.byHand(BY_HAND));
    }

    @Test
    void five_states_are_the_end_and_only_they_are_closed() {
        Set<TicketState> end = EnumSet.of(
                TicketState.CLOSED,
                TicketState.EXPIRED,
                TicketState.DISCARDED,
                TicketState.CONVERTED,
                TicketState.WITHDRAWN);

        assertThat(TicketLifecycle.TABLE.terminal()).isEqualTo(end);
        assertThat(states(Phase.CLOSED)).containsExactlyElementsOf(end);
    }

    @Test
    void the_citizen_is_waited_for_in_one_state_and_may_object_in_one() {
        assertThat(states(Phase.WAITING)).containsExactly(TicketState.PENDING_CONFIRMATION);
        assertThat(states(Phase.DECIDED)).containsExactly(TicketState.REPLIED);
        assertThat(states(Phase.OPEN))
                .containsExactly(
                        TicketState.QUEUED,
                        TicketState.DELIVERED,
                        TicketState.READ,
                        TicketState.DIRECTED,
                        TicketState.READY_TO_REPLY);
    }

    @Test
    void the_drawing_is_the_reviewed_one() {
        Golden.assertGolden(TicketTableTest.class, "ticket.mmd", TicketLifecycle.TABLE.toMermaid());
    }

    private static List<TicketState> states(Phase phase) {
        return Stream.of(TicketState.values())
                .filter(state -> state.phase() == phase)
                .toList();
    }
}
