package ir.mosharekat.feedback.internal.lifecycle;

import static ir.mosharekat.feedback.fixture.SampleOrganization.endOf;
import static ir.mosharekat.feedback.internal.lifecycle.Story.CITIZEN;
import static ir.mosharekat.feedback.internal.lifecycle.Story.HANDLER;
import static ir.mosharekat.feedback.internal.lifecycle.Story.TEXT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.mosharekat.feedback.cases.CaseClock;
import ir.mosharekat.feedback.cases.CaseSnapshot;
import ir.mosharekat.feedback.complaint.ComplaintAction;
import ir.mosharekat.feedback.fixture.SampleCases;
import ir.mosharekat.feedback.fixture.SampleOrganization;
import ir.mosharekat.feedback.organization.CasePolicy;
import ir.mosharekat.feedback.ticket.TicketAction;
import ir.mosharekat.feedback.workflow.Action;
import ir.mosharekat.feedback.workflow.CaseKind;
import ir.mosharekat.feedback.workflow.Phase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Which timer is next in which state, and when. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TimersTest {

    @Test
    void a_new_complaint_waits_for_its_acknowledgement_and_then_for_its_answer() {
        Story story = Story.complaint();
        assertNext(story, "acknowledgement", ComplaintAction.ESCALATE, "2026-11-24");

        story.complaint(Complaint::acknowledge);
        assertNext(story, "answer", ComplaintAction.ESCALATE, "2026-12-12");
        story.complaint(c -> c.assign(SampleOrganization.ROADS, Optional.empty()));
        assertNext(story, "answer", ComplaintAction.ESCALATE, "2026-12-12");
        story.as(HANDLER).complaint(Complaint::start);
        assertNext(story, "answer", ComplaintAction.ESCALATE, "2026-12-12");
    }

    @Test
    void a_question_an_answer_and_an_appeal_each_have_their_own_timer() {
        Story story = Story.complaintInProgress().at("2026-11-22", "09:00").complaint(c -> c.ask(Story.question(5)));
        assertNext(story, "reply", ComplaintAction.TIME_OUT, "2026-11-27");

        story.as(CITIZEN).complaint(c -> c.reply(TEXT)).as(HANDLER).complaint(c -> c.resolve(Story.answer()));
        assertNext(story, "objection", ComplaintAction.CLOSE_UNCHALLENGED, "2026-12-07");
        story.as(CITIZEN).complaint(c -> c.appeal(TEXT));
        assertNext(story, "answer", ComplaintAction.ESCALATE, "2026-12-20");
    }

    @Test
    void a_ticket_waits_for_confirmation_acknowledgement_answer_and_objection() {
        CaseClock unconfirmed = new Rules(SampleOrganization.TICKETS, SampleOrganization.CALENDAR)
                .awaitingConfirmation(SampleCases.RECEIVED);
        Story pending = Story.of(SampleCases.ticket()
                .state("PENDING_CONFIRMATION")
                .phase(Phase.WAITING)
                .clock(unconfirmed));
        assertNext(pending, "confirmation", TicketAction.EXPIRE, "2026-11-28");

        assertNext(Story.ticket(), "acknowledgement", TicketAction.ESCALATE, "2026-11-24");
        Story story = Story.ticketDelivered();
        assertNext(story, "answer", TicketAction.ESCALATE, "2026-12-01");
        story.ticket(Ticket::read);
        assertNext(story, "answer", TicketAction.ESCALATE, "2026-12-01");
        story.ticket(t -> t.reply(TEXT));
        assertNext(story, "objection", TicketAction.CLOSE_UNCHALLENGED, "2026-12-06");
    }

    @Test
    void what_is_held_is_let_out_before_the_answer_is_due() {
        Story story = Story.complaint().complaint(Complaint::acknowledge);
        Story held = Story.of(story.now().toBuilder().heldSince(SampleOrganization.at("2026-11-22", "09:00")));

        assertNext(held, "quarantine", ComplaintAction.RELEASE, "2026-11-25");
    }

    @Test
    void what_has_ended_waits_for_nothing() {
        Rules rules = new Rules(SampleOrganization.COMPLAINTS, SampleOrganization.CALENDAR);
        for (String state : List.of("CLOSED", "WITHDRAWN", "MERGED", "DISCARDED")) {
            CaseSnapshot ended =
                    SampleCases.complaint().state(state).phase(Phase.CLOSED).build();
            assertThat(Timers.next(ended, rules)).isEmpty();
        }
        for (String state : List.of("CLOSED", "EXPIRED", "DISCARDED", "CONVERTED", "WITHDRAWN")) {
            CaseSnapshot ended =
                    SampleCases.ticket().state(state).phase(Phase.CLOSED).build();
            assertThat(Timers.next(ended, rules)).isEmpty();
        }
    }

    /** Due on 2026-12-12, then every five working days: Thursdays and Fridays are off, so a week later each time. */
    @Test
    void a_late_answer_climbs_again_every_five_working_days() {
        Story story = Story.complaintInProgress();
        List<String> days = new ArrayList<>();
        for (int level = 1; level <= 5; level++) {
            story.fire();
            days.add(SampleOrganization.CALENDAR
                    .dateOf(story.lastEvent().happening().at())
                    .toString());
            assertThat(story.now().escalation().level()).isEqualTo(level);
            assertThat(story.lastEvent().happening().type()).isEqualTo("complaint.escalate");
        }
        assertThat(days).containsExactly("2026-12-12", "2026-12-19", "2026-12-26", "2027-01-02", "2027-01-09");
        assertThat(story.now().state()).isEqualTo("IN_PROGRESS");
        assertThat(story.messages()).as("a timer says nothing").isEmpty();
    }

    @Test
    void a_timer_that_fires_weeks_late_does_not_fire_for_every_week_it_missed() {
        Story story = Story.complaintInProgress();
        Timers.Timer timer = story.next();
        story.at("2027-01-05", "03:00").fire(timer.fires());

        assertThat(story.now().escalation().level()).isEqualTo(1);
        assertThat(story.next().due()).isEqualTo(endOf("2027-01-09"));
    }

    @Test
    void a_complaint_that_climbed_by_hand_before_it_was_late_still_climbs_when_it_is() {
        Story story = Story.complaintInProgress().at("2026-12-01", "09:00").complaint(c -> c.escalate(TEXT));

        assertNext(story, "answer", ComplaintAction.ESCALATE, "2026-12-12");
    }

    @Test
    void a_late_acknowledgement_climbs_like_a_late_answer_and_the_answer_is_not_forgotten() {
        Story story = Story.complaint();
        story.fire();
        assertNext(story, "acknowledgement", ComplaintAction.ESCALATE, "2026-12-01");
        story.fire().fire();
        // On Tuesday 2026-12-08 the third time; then the answer is due first.
        assertThat(story.now().escalation().at()).isEqualTo(endOf("2026-12-08"));
        assertNext(story, "answer", ComplaintAction.ESCALATE, "2026-12-12");
    }

    @Test
    void days_given_back_and_extensions_move_the_timer() {
        Story story = Story.complaintInProgress()
                .at("2026-11-22", "09:00")
                .complaint(c -> c.ask(Story.question(5)))
                .as(CITIZEN)
                .at("2026-11-25", "09:00")
                .complaint(c -> c.reply(TEXT));

        assertNext(story, "answer", ComplaintAction.ESCALATE, "2026-12-15");
    }

    @Test
    void the_numbers_of_days_are_the_policys() {
        CasePolicy.Windows windows = new CasePolicy.Windows(2, 4, 1, 1, 1, 30, 1826, 90);
        CasePolicy brisk = new CasePolicy(
                SampleOrganization.COMPLAINTS.acknowledgement(),
                SampleOrganization.COMPLAINTS.answer(),
                SampleOrganization.COMPLAINTS.appeal(),
                CasePolicy.Limits.STANDARD,
                windows);
        Story late = Story.complaintInProgress().under(brisk).fire();
        assertNext(late, "answer", ComplaintAction.ESCALATE, "2026-12-13");
        assertNext(
                Story.complaintResolved().under(brisk), "objection", ComplaintAction.CLOSE_UNCHALLENGED, "2026-11-23");
        Story held = Story.of(SampleCases.complaint().heldSince(SampleCases.RECEIVED))
                .under(brisk);
        assertNext(held, "quarantine", ComplaintAction.RELEASE, "2026-11-22");
        Rules rules = new Rules(brisk, SampleOrganization.CALENDAR);
        assertThat(rules.awaitingConfirmation(SampleCases.RECEIVED).pause())
                .isEqualTo(new CaseClock.Pause(SampleCases.RECEIVED, endOf("2026-11-22")));
    }

    @Test
    void every_timer_of_a_table_can_be_fired_and_nothing_else() {
        for (CaseKind kind : CaseKind.values()) {
            for (Action action : actions(kind)) {
                boolean fired = timersOf(kind).contains(action);
                Story story = kind == CaseKind.COMPLAINT ? Story.complaint() : Story.ticket();
                if (!fired) {
                    assertThatThrownBy(() -> story.fire(action))
                            .isInstanceOf(IllegalArgumentException.class)
                            .hasMessage("No timer fires " + action);
                }
            }
        }
    }

    @Test
    void a_working_day_count_skips_days_off_and_starts_after_the_first_day() {
        Rules rules = new Rules(SampleOrganization.COMPLAINTS, SampleOrganization.CALENDAR);

        assertThat(rules.endOfWorkingDayAfter(SampleOrganization.at("2026-11-25", "09:00"), 1))
                .isEqualTo(endOf("2026-11-28"));
        assertThat(rules.endOfWorkingDayAfter(SampleOrganization.at("2026-11-26", "09:00"), 1))
                .isEqualTo(endOf("2026-11-28"));
        assertThat(rules.endOfWorkingDayAfter(SampleOrganization.at("2026-11-25", "09:00"), 0))
                .isEqualTo(endOf("2026-11-25"));
        assertThat(rules.endOfDayAfter(SampleOrganization.at("2026-11-25", "23:59"), 1))
                .isEqualTo(endOf("2026-11-26"));
    }

    private static void assertNext(Story story, String name, Action fires, String day) {
        assertThat(story.next()).isEqualTo(new Timers.Timer(name, fires, endOf(day)));
    }

    private static Action[] actions(CaseKind kind) {
        return kind == CaseKind.COMPLAINT ? ComplaintAction.values() : TicketAction.values();
    }

    private static List<Action> timersOf(CaseKind kind) {
        return kind == CaseKind.COMPLAINT
                ? List.of(
                        ComplaintAction.RELEASE,
                        ComplaintAction.ESCALATE,
                        ComplaintAction.TIME_OUT,
                        ComplaintAction.CLOSE_UNCHALLENGED,
                        ComplaintAction.PURGE)
                : List.of(
                        TicketAction.PURGE,
                        TicketAction.EXPIRE,
                        TicketAction.RELEASE,
                        TicketAction.ESCALATE,
                        TicketAction.CLOSE_UNCHALLENGED);
    }
}
