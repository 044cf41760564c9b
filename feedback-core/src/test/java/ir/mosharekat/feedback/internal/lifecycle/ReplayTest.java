package ir.mosharekat.feedback.internal.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.mosharekat.feedback.cases.CaseClock;
import ir.mosharekat.feedback.cases.CaseClock.Duty;
import ir.mosharekat.feedback.cases.CaseSnapshot;
import ir.mosharekat.feedback.cases.CaseSnapshotBuilder;
import ir.mosharekat.feedback.complaint.ComplaintAction;
import ir.mosharekat.feedback.complaint.ComplaintLifecycle;
import ir.mosharekat.feedback.complaint.Extension;
import ir.mosharekat.feedback.event.CaseEvent;
import ir.mosharekat.feedback.event.EventChain;
import ir.mosharekat.feedback.fixture.SampleCases;
import ir.mosharekat.feedback.fixture.SampleOrganization;
import ir.mosharekat.feedback.internal.lifecycle.Replay.Life;
import ir.mosharekat.feedback.organization.CasePolicy;
import ir.mosharekat.feedback.ticket.TicketAction;
import ir.mosharekat.feedback.ticket.TicketLifecycle;
import ir.mosharekat.feedback.ticket.TicketState;
import ir.mosharekat.feedback.time.DayCount;
import ir.mosharekat.feedback.workflow.Phase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Random lives, played again under the rules they were lived by: everything comes out as it was. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReplayTest {

    private static final int LIVES = 500;
    private static final int STEPS = 50;

    /** Where all days count, the last one may be closed, and the day it moves to says less than the day that was meant. */
    private static final CasePolicy BY_THE_CALENDAR = SampleOrganization.policy("complaint", DayCount.calendarDays(20));

    @Test
    void complaints_played_again_have_the_deadlines_they_have_missed_what_they_missed_and_climbed_as_far() {
        Set<ComplaintAction> taken = EnumSet.noneOf(ComplaintAction.class);
        Set<Duty> missed = EnumSet.noneOf(Duty.class);
        for (int seed = 0; seed < LIVES; seed++) {
            Walk<?, ComplaintAction> walk = complaintLife(seed, each -> assertPlayedAgain(each, history -> history));
            taken.addAll(walk.taken().keySet());
            missed.addAll(missedIn(walk));
        }
        assertThat(taken).isEqualTo(EnumSet.complementOf(EnumSet.of(ComplaintAction.SUBMIT, ComplaintAction.PURGE)));
        assertThat(missed).containsExactlyInAnyOrder(Duty.values());
    }

    @Test
    void tickets_played_again_have_the_deadlines_they_have_missed_what_they_missed_and_climbed_as_far() {
        Set<TicketAction> taken = EnumSet.noneOf(TicketAction.class);
        for (int seed = 0; seed < LIVES; seed++) {
            taken.addAll(ticketLife(seed, each -> assertPlayedAgain(each, history -> history))
                    .taken()
                    .keySet());
        }
        assertThat(taken).isEqualTo(EnumSet.complementOf(EnumSet.of(TicketAction.SUBMIT, TicketAction.PURGE)));
    }

    /** A day that was promised is kept to: the shorter time was over long before, the longer one is not touched by it. */
    @Test
    void an_extension_leads_to_the_same_day_under_any_policy() {
        Story extended = Story.complaintInProgress()
                .as(Story.MANAGER)
                .at("2026-12-10", "09:00")
                .complaint(complaint ->
                        complaint.extend(Extension.until(LocalDate.parse("2026-12-30"), "کار ادامه دارد.")));

        Life shorter = play(extended, SampleOrganization.policy("complaint", DayCount.workingDays(7)));
        assertThat(shorter.clock().answerDue()).isEqualTo(SampleOrganization.endOf("2026-12-30"));
        assertThat(shorter.owed())
                .contains(new Owed(Duty.ANSWER, LocalDate.parse("2026-12-30"), SampleOrganization.ROADS, true, 7));

        CasePolicy forty = SampleOrganization.policy("complaint", DayCount.workingDays(40));
        Life longer = play(extended, forty);
        assertThat(longer.clock().answer())
                .isEqualTo(SampleOrganization.rules(forty).answer(SampleCases.RECEIVED));
        assertThat(longer.isLate()).isFalse();
    }

    @Test
    void how_many_hops_take_a_case_up_is_a_matter_of_the_policy() {
        Story passedOn = Story.complaintInProgress()
                .as(Story.MANAGER)
                .complaint(complaint -> complaint.transfer(SampleOrganization.WATER, Optional.empty()));
        CasePolicy sample = SampleOrganization.COMPLAINTS;
        CasePolicy.Limits noHops = new CasePolicy.Limits(2, 15, 1, 2, 0);

        assertThat(play(passedOn, sample).level()).isZero();
        assertThat(play(passedOn, new CasePolicy(sample.times(), noHops, sample.windows(), sample.oversight()))
                        .level())
                .isEqualTo(1);
    }

    private static Life play(Story story, CasePolicy policy) {
        CaseSnapshot start = SampleCases.complaint().build();
        List<CaseEvent> history = new ArrayList<>();
        history.add(EventChain.link(
                start.id(),
                1,
                EventChain.START,
                Beginning.of(start, story.turn().context().origin(), start.receivedAt())));
        history.addAll(story.events());
        return Replay.of(
                story.now(),
                history,
                SampleOrganization.rules(policy),
                story.turn().at());
    }

    /** The twin: to a replay that knows of no question, the desk's time never stood still. */
    @Test
    void a_replay_that_forgets_pauses_is_found() {
        assertFound("complaint.ask-citizen");
    }

    @Test
    void a_replay_that_forgets_anything_else_that_moves_a_deadline_is_found() {
        List.of(
                        "complaint.submit",
                        "complaint.acknowledge",
                        "complaint.assign",
                        "complaint.transfer",
                        "complaint.reply",
                        "complaint.time-out",
                        "complaint.extend",
                        "complaint.write",
                        "complaint.supplement",
                        "complaint.resolve",
                        "complaint.reject",
                        "complaint.reopen",
                        "complaint.appeal",
                        "complaint.uphold",
                        "complaint.overturn",
                        "complaint.remand",
                        "complaint.escalate",
                        "complaint.return-to-screening",
                        "complaint.release",
                        "complaint.merge",
                        "complaint.unmerge",
                        "complaint.resume",
                        "complaint.convert",
                        "complaint.withdraw",
                        "ticket.submit",
                        "ticket.confirm",
                        "ticket.expire",
                        "ticket.hold",
                        "ticket.release",
                        "ticket.discard",
                        "ticket.deliver",
                        "ticket.write",
                        "ticket.supplement",
                        "ticket.escalate",
                        "ticket.reply",
                        "ticket.close-without-reply",
                        "ticket.deny-answered",
                        "ticket.convert",
                        "ticket.withdraw")
                .forEach(ReplayTest::assertFound);
    }

    private static void assertFound(String forgotten) {
        Consumer<Walk<?, ?>> look = walk -> assertPlayedAgain(walk, history -> without(forgotten, history));
        assertThatThrownBy(() -> {
                    for (int seed = 0; seed < LIVES; seed++) {
                        if (forgotten.startsWith("ticket")) {
                            ticketLife(seed, look);
                        } else {
                            complaintLife(seed, look);
                        }
                    }
                })
                .as("a replay that forgets " + forgotten)
                .isInstanceOf(AssertionError.class);
    }

    private static void assertPlayedAgain(Walk<?, ?> walk, UnaryOperator<List<CaseEvent>> remembered) {
        Life life = Replay.of(walk.now(), remembered.apply(walk.history()), walk.rules(), walk.time());
        CaseClock clock = walk.now().clock();
        assertThat(life.clock().state()).isEqualTo(clock.state());
        assertThat(life.clock().deadlines()).isEqualTo(clock.deadlines());
        assertThat(life.clock().pause()).isEqualTo(clock.pause());
        assertThat(life.level()).isEqualTo(walk.now().escalation().level());
        assertThat(missed(life)).isEqualTo(missedIn(walk));
    }

    private static Set<Duty> missed(Life life) {
        return life.owed().stream().filter(Owed::missed).map(Owed::duty).collect(Collectors.toSet());
    }

    /** What the history says was missed; orders to units, which are missed too, are owed to no citizen. */
    private static Set<Duty> missedIn(Walk<?, ?> walk) {
        return walk.history().stream()
                .map(CaseEvent::happening)
                .filter(happening -> happening.type().endsWith(".miss"))
                .flatMap(happening -> happening.facts().keySet().stream())
                .filter(name -> !name.startsWith("directive"))
                .map(name -> Duty.valueOf(name.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toSet());
    }

    private static List<CaseEvent> without(String type, List<CaseEvent> history) {
        return history.stream()
                .filter(event -> !event.happening().type().equals(type))
                .toList();
    }

    private static Walk<?, ComplaintAction> complaintLife(int seed, Consumer<Walk<?, ?>> look) {
        Random random = new Random(seed);
        CaseSnapshotBuilder start =
                SampleCases.complaint().accused(random.nextBoolean() ? RandomCommands.staff(random) : List.of());
        if (random.nextInt(3) == 0) {
            start.heldSince(SampleCases.RECEIVED);
        }
        CasePolicy policy = random.nextBoolean() ? SampleOrganization.COMPLAINTS : BY_THE_CALENDAR;
        start.clock(SampleOrganization.rules(policy).started(SampleCases.RECEIVED));
        var walk = new Walk<>(ComplaintLifecycle.TABLE, policy, start.build(), random);
        for (int step = 0; step < STEPS && !walk.isOver(); step++) {
            Optional<Timers.Timer> due = walk.passTimeOnTheDot();
            if (due.isPresent()) {
                RandomCommands.fireComplaint(walk, due.get());
                continue;
            }
            look.accept(walk);
            if (random.nextInt(6) == 0) {
                RandomCommands.atTheDesk(walk, random);
            } else {
                RandomCommands.tryOnComplaint(walk, random);
            }
        }
        return walk;
    }

    private static Walk<?, TicketAction> ticketLife(int seed, Consumer<Walk<?, ?>> look) {
        Random random = new Random(seed);
        CaseSnapshotBuilder start =
                SampleCases.ticket().accused(random.nextBoolean() ? RandomCommands.staff(random) : List.of());
        if (random.nextInt(4) == 0) {
            start.state(TicketState.PENDING_CONFIRMATION.name())
                    .phase(Phase.WAITING)
                    .clock(SampleOrganization.rules(SampleOrganization.TICKETS)
                            .awaitingConfirmation(SampleCases.RECEIVED));
        }
        var walk = new Walk<>(TicketLifecycle.TABLE, SampleOrganization.TICKETS, start.build(), random);
        for (int step = 0; step < STEPS && !walk.isOver(); step++) {
            Optional<Timers.Timer> due = walk.passTimeOnTheDot();
            if (due.isPresent()) {
                RandomCommands.fireTicket(walk, due.get());
                continue;
            }
            look.accept(walk);
            if (random.nextInt(6) == 0) {
                RandomCommands.atTheDesk(walk, random);
            } else {
                RandomCommands.tryOnTicket(walk, random);
            }
        }
        return walk;
    }
}
