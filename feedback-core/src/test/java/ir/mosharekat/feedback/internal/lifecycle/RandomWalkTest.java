package ir.mosharekat.feedback.internal.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import ir.mosharekat.feedback.cases.CaseClock;
import ir.mosharekat.feedback.cases.CaseSnapshot;
import ir.mosharekat.feedback.cases.CaseSnapshotBuilder;
import ir.mosharekat.feedback.cases.ComplaintDetails;
import ir.mosharekat.feedback.complaint.ComplaintAction;
import ir.mosharekat.feedback.complaint.ComplaintLifecycle;
import ir.mosharekat.feedback.fixture.SampleCases;
import ir.mosharekat.feedback.fixture.SampleOrganization;
import ir.mosharekat.feedback.ticket.TicketAction;
import ir.mosharekat.feedback.ticket.TicketLifecycle;
import ir.mosharekat.feedback.ticket.TicketState;
import ir.mosharekat.feedback.workflow.Phase;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Thousands of commands in no order: the table is obeyed, and no case is ever left standing where nothing waits. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RandomWalkTest {

    private static final int WALKS = 800;
    private static final int STEPS = 50;
    private static final Set<ComplaintAction> NO_COMMAND = EnumSet.of(ComplaintAction.SUBMIT);

    @Test
    void whatever_is_tried_on_a_complaint_it_obeys_its_table_and_always_waits_for_exactly_one_timer() {
        Set<ComplaintAction> taken = EnumSet.noneOf(ComplaintAction.class);
        Set<String> broken = new HashSet<>();
        for (int seed = 0; seed < WALKS; seed++) {
            Random random = new Random(seed);
            CaseSnapshotBuilder start =
                    SampleCases.complaint().accused(random.nextBoolean() ? RandomCommands.staff(random) : List.of());
            if (random.nextInt(5) == 0) {
                start.heldSince(SampleCases.RECEIVED);
            }
            var walk = new Walk<>(ComplaintLifecycle.TABLE, SampleOrganization.COMPLAINTS, start.build(), random);
            for (int step = 0; step < STEPS && !walk.isOver(); step++) {
                Optional<Timers.Timer> due = walk.passTime();
                if (due.isPresent()) {
                    RandomCommands.fireComplaint(walk, due.get());
                    walk.assertNotAgain(due.get());
                } else if (random.nextInt(10) == 0) {
                    RandomCommands.atTheDesk(walk, random);
                } else {
                    RandomCommands.tryOnComplaint(walk, random);
                }
                assertWithinLimits(walk.now());
            }
            walk.assertHistoryWhole();
            taken.addAll(walk.taken().keySet());
            broken.addAll(walk.broken());
        }
        assertThat(taken).isEqualTo(EnumSet.complementOf(EnumSet.copyOf(NO_COMMAND)));
        assertThat(broken)
                .contains("held", "notHeld", "notAcknowledged", "notAccused", "questionLimit", "questionDays")
                .contains("extensionLimit", "laterDue", "outerLimit", "objectionWindow", "appealWindow", "otherDecider")
                .contains("reopeningLimit", "unmergeWindow", "notContinued");
    }

    @Test
    void whatever_is_tried_on_a_ticket_it_obeys_its_table_and_always_waits_for_exactly_one_timer() {
        Set<TicketAction> taken = EnumSet.noneOf(TicketAction.class);
        Set<String> broken = new HashSet<>();
        Rules rules = SampleOrganization.rules(SampleOrganization.TICKETS);
        for (int seed = 0; seed < WALKS; seed++) {
            Random random = new Random(seed);
            CaseSnapshotBuilder start =
                    SampleCases.ticket().accused(random.nextBoolean() ? RandomCommands.staff(random) : List.of());
            if (random.nextInt(4) == 0) {
                start.state(TicketState.PENDING_CONFIRMATION.name())
                        .phase(Phase.WAITING)
                        .clock(rules.awaitingConfirmation(SampleCases.RECEIVED));
            }
            var walk = new Walk<>(TicketLifecycle.TABLE, SampleOrganization.TICKETS, start.build(), random);
            for (int step = 0; step < STEPS && !walk.isOver(); step++) {
                Optional<Timers.Timer> due = walk.passTime();
                if (due.isPresent()) {
                    RandomCommands.fireTicket(walk, due.get());
                    walk.assertNotAgain(due.get());
                } else if (random.nextInt(10) == 0) {
                    RandomCommands.atTheDesk(walk, random);
                } else {
                    RandomCommands.tryOnTicket(walk, random);
                }
            }
            walk.assertHistoryWhole();
            taken.addAll(walk.taken().keySet());
            broken.addAll(walk.broken());
        }
        assertThat(taken).isEqualTo(EnumSet.complementOf(EnumSet.of(TicketAction.SUBMIT)));
        assertThat(broken)
                .contains("held", "notHeld", "notAccused", "ownDirective", "objectionWindow", "objectionLimit");
    }

    private static void assertWithinLimits(CaseSnapshot now) {
        ComplaintDetails.Counts counts =
                now.details().match(ComplaintDetails::counts, ticket -> ComplaintDetails.Counts.NONE);
        assertThat(counts.questions()).isBetween(0, 2);
        assertThat(counts.questionDays()).isBetween(0, 15);
        assertThat(counts.extensions()).isBetween(0, 1);
        assertThat(counts.reopenings()).isBetween(0, 2);
        CaseClock.Pause pause = now.clock().pause();
        assertThat(pause == null ? Instant.MAX : pause.replyDue()).isAfter(pause == null ? Instant.MIN : pause.since());
    }
}
