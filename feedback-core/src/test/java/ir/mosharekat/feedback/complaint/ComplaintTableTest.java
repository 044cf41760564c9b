package ir.mosharekat.feedback.complaint;

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

/** The lifecycle of complaints against a second copy, written out from the specification state by state. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ComplaintTableTest {

    private static final String BY_HAND = """
            begin SUBMIT                        | CIT INT SYS     | RECEIVED MERGED     | -

            RECEIVED RELEASE                    | SCR SYS         | stays               | held
            RECEIVED DISCARD                    | SCR             | DISCARDED           | held
            RECEIVED ACKNOWLEDGE                | SCR SYS         | stays               | notAcknowledged
            RECEIVED ASSIGN                     | SCR SYS         | ASSIGNED            | notHeld notAccused
            RECEIVED MERGE                      | SCR             | MERGED              | notHeld
            RECEIVED WARN                       | SYS             | stays               | -
            RECEIVED MISS                       | SYS             | stays               | -
            RECEIVED ESCALATE                   | SYS SUP HND MGR | stays               | -
            RECEIVED REJECT                     | SCR             | REJECTED            | notHeld
            RECEIVED WITHDRAW                   | CIT             | WITHDRAWN           | -
            RECEIVED CONVERT                    | SCR             | CLOSED              | notHeld notContinued

            ASSIGNED MERGE                      | SCR             | MERGED              | notHeld
            ASSIGNED START                      | HND MGR         | IN_PROGRESS         | notAccused
            ASSIGNED TRANSFER                   | MGR SCR         | ASSIGNED            | notAccused
            ASSIGNED RETURN_TO_SCREENING        | HND MGR         | RECEIVED            | -
            ASSIGNED EXTEND                     | MGR             | stays               | extensionLimit laterDue outerLimit
            ASSIGNED WARN                       | SYS             | stays               | -
            ASSIGNED MISS                       | SYS             | stays               | -
            ASSIGNED ESCALATE                   | SYS SUP HND MGR | stays               | -
            ASSIGNED REJECT                     | MGR             | REJECTED            | notHeld
            ASSIGNED WITHDRAW                   | CIT             | WITHDRAWN           | -
            ASSIGNED CONVERT                    | SCR             | CLOSED              | notHeld notContinued

            IN_PROGRESS TRANSFER                | MGR SCR         | ASSIGNED            | notAccused
            IN_PROGRESS RETURN_TO_SCREENING     | HND MGR         | RECEIVED            | -
            IN_PROGRESS ASK_CITIZEN             | HND MGR         | AWAITING_CITIZEN    | questionLimit questionDays
            IN_PROGRESS EXTEND                  | MGR             | stays               | extensionLimit laterDue outerLimit
            IN_PROGRESS WARN                    | SYS             | stays               | -
            IN_PROGRESS MISS                    | SYS             | stays               | -
            IN_PROGRESS ESCALATE                | SYS SUP HND MGR | stays               | -
            IN_PROGRESS RESOLVE                 | HND MGR         | RESOLVED            | -
            IN_PROGRESS REJECT                  | MGR             | REJECTED            | notHeld
            IN_PROGRESS WITHDRAW                | CIT             | WITHDRAWN           | -
            IN_PROGRESS CONVERT                 | SCR             | CLOSED              | notHeld notContinued

            AWAITING_CITIZEN REPLY              | CIT INT         | IN_PROGRESS         | -
            AWAITING_CITIZEN TIME_OUT           | SYS             | IN_PROGRESS         | -
            AWAITING_CITIZEN EXTEND             | MGR             | stays               | extensionLimit laterDue outerLimit
            AWAITING_CITIZEN WITHDRAW           | CIT             | WITHDRAWN           | -
            AWAITING_CITIZEN CONVERT            | SCR             | CLOSED              | notHeld notContinued

            RESOLVED ACCEPT                     | CIT             | CLOSED              | -
            RESOLVED CLOSE_UNCHALLENGED         | SYS             | CLOSED              | -
            RESOLVED REOPEN                     | CIT INT         | IN_PROGRESS         | objectionWindow reopeningLimit
            RESOLVED APPEAL                     | CIT             | UNDER_APPEAL        | decided appealWindow notContinued
            RESOLVED WITHDRAW                   | CIT             | WITHDRAWN           | -
            RESOLVED CONVERT                    | SCR             | CLOSED              | notHeld notContinued

            REJECTED ACCEPT                     | CIT             | CLOSED              | -
            REJECTED CLOSE_UNCHALLENGED         | SYS             | CLOSED              | -
            REJECTED REOPEN                     | CIT INT         | IN_PROGRESS         | objectionWindow reopeningLimit
            REJECTED APPEAL                     | CIT             | UNDER_APPEAL        | decided appealWindow notContinued
            REJECTED WITHDRAW                   | CIT             | WITHDRAWN           | -
            REJECTED CONVERT                    | SCR             | CLOSED              | notHeld notContinued

            UNDER_APPEAL UPHOLD                 | APP             | CLOSED              | otherDecider notAccused
            UNDER_APPEAL OVERTURN               | APP             | CLOSED              | otherDecider notAccused
            UNDER_APPEAL REMAND                 | APP             | IN_PROGRESS         | otherDecider notAccused
            UNDER_APPEAL WARN                   | SYS             | stays               | -
            UNDER_APPEAL MISS                   | SYS             | stays               | -
            UNDER_APPEAL ESCALATE               | SYS SUP HND MGR | stays               | -
            UNDER_APPEAL WITHDRAW               | CIT             | WITHDRAWN           | -
            UNDER_APPEAL CONVERT                | SCR             | CLOSED              | notHeld notContinued

            CLOSED APPEAL                       | CIT             | UNDER_APPEAL        | decided appealWindow notContinued
            CLOSED CONVERT                      | SCR             | CLOSED              | notHeld notContinued
            CLOSED PURGE                        | SYS             | stays               | notPreserved
            WITHDRAWN CONVERT                   | SCR             | CLOSED              | notHeld notContinued
            WITHDRAWN PURGE                     | SYS             | stays               | notPreserved
            MERGED UNMERGE                      | SCR             | RECEIVED ASSIGNED   | unmergeWindow
            MERGED RESUME                       | SYS             | RECEIVED ASSIGNED   | -
            MERGED PURGE                        | SYS             | stays               | notPreserved
            DISCARDED PURGE                     | SYS             | stays               | notPreserved

            timer quarantine                    | RELEASE            | RECEIVED
            timer warning                       | WARN               | RECEIVED ASSIGNED IN_PROGRESS UNDER_APPEAL
            timer breach                        | MISS               | RECEIVED ASSIGNED IN_PROGRESS UNDER_APPEAL
            timer escalation                    | ESCALATE           | RECEIVED ASSIGNED IN_PROGRESS UNDER_APPEAL
            timer reply                         | TIME_OUT           | AWAITING_CITIZEN
            timer objection                     | CLOSE_UNCHALLENGED | RESOLVED REJECTED
            timer retention                     | PURGE              | CLOSED WITHDRAWN MERGED DISCARDED
            """;

    @Test
    void every_action_in_every_state_is_as_specified() {
        assertThat(TableText.of(ComplaintLifecycle.TABLE)).containsExactlyElementsOf(TableText.byHand(BY_HAND));
    }

    @Test
    void four_states_are_the_end_and_only_they_are_closed() {
        Set<ComplaintState> end = EnumSet.of(
                ComplaintState.CLOSED, ComplaintState.WITHDRAWN, ComplaintState.MERGED, ComplaintState.DISCARDED);

        assertThat(ComplaintLifecycle.TABLE.terminal()).isEqualTo(end);
        assertThat(states(Phase.CLOSED)).containsExactlyElementsOf(end);
    }

    @Test
    void the_citizen_is_waited_for_in_one_state_and_may_object_in_two() {
        assertThat(states(Phase.WAITING)).containsExactly(ComplaintState.AWAITING_CITIZEN);
        assertThat(states(Phase.DECIDED)).containsExactly(ComplaintState.RESOLVED, ComplaintState.REJECTED);
        assertThat(states(Phase.OPEN))
                .containsExactly(
                        ComplaintState.RECEIVED,
                        ComplaintState.ASSIGNED,
                        ComplaintState.IN_PROGRESS,
                        ComplaintState.UNDER_APPEAL);
    }

    @Test
    void the_drawing_is_the_reviewed_one() {
        Golden.assertGolden(ComplaintTableTest.class, "complaint.mmd", ComplaintLifecycle.TABLE.toMermaid());
    }

    private static List<ComplaintState> states(Phase phase) {
        return Stream.of(ComplaintState.values())
                .filter(state -> state.phase() == phase)
                .toList();
    }
}
