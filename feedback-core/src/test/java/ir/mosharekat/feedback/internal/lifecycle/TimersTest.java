package ir.mosharekat.feedback.internal.lifecycle;

import static ir.mosharekat.feedback.fixture.SampleOrganization.at;
import static ir.mosharekat.feedback.fixture.SampleOrganization.endOf;
import static ir.mosharekat.feedback.internal.lifecycle.Story.CITIZEN;
import static ir.mosharekat.feedback.internal.lifecycle.Story.HANDLER;
import static ir.mosharekat.feedback.internal.lifecycle.Story.MANAGER;
import static ir.mosharekat.feedback.internal.lifecycle.Story.TEXT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import ir.mosharekat.feedback.cases.CaseClock;
import ir.mosharekat.feedback.cases.CaseSnapshot;
import ir.mosharekat.feedback.complaint.ComplaintAction;
import ir.mosharekat.feedback.complaint.Extension;
import ir.mosharekat.feedback.event.Happening;
import ir.mosharekat.feedback.fixture.SampleCases;
import ir.mosharekat.feedback.fixture.SampleOrganization;
import ir.mosharekat.feedback.organization.CasePolicy;
import ir.mosharekat.feedback.organization.Ladder;
import ir.mosharekat.feedback.organization.Oversight;
import ir.mosharekat.feedback.ticket.Directives;
import ir.mosharekat.feedback.ticket.TicketAction;
import ir.mosharekat.feedback.time.TrafficLightBands;
import ir.mosharekat.feedback.workflow.Action;
import ir.mosharekat.feedback.workflow.CaseKind;
import ir.mosharekat.feedback.workflow.Phase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Which timer is next in which state, and when. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TimersTest {

    @Test
    void a_new_complaint_waits_for_its_acknowledgement_and_then_for_its_answer() {
        Story story = Story.complaint();
        assertNext(story, "warning", ComplaintAction.WARN, at("2026-11-22", "07:30"));

        story.complaint(Complaint::acknowledge);
        assertNext(story, "warning", ComplaintAction.WARN, at("2026-12-08", "07:30"));
        story.complaint(c -> c.assign(SampleOrganization.ROADS, Optional.empty()));
        assertNext(story, "warning", ComplaintAction.WARN, at("2026-12-08", "07:30"));
        story.as(HANDLER).complaint(Complaint::start);
        assertNext(story, "warning", ComplaintAction.WARN, at("2026-12-08", "07:30"));
        story.fire();
        assertNext(story, "breach", ComplaintAction.MISS, after("2026-12-12"));
        story.fire();
        assertNext(story, "escalation", ComplaintAction.ESCALATE, after("2026-12-12"));
    }

    @Test
    void a_question_an_answer_and_an_appeal_each_have_their_own_timer() {
        Story story = Story.complaintInProgress().at("2026-11-22", "09:00").complaint(c -> c.ask(Story.question(5)));
        assertNext(story, "reply", ComplaintAction.TIME_OUT, endOf("2026-11-27"));

        story.as(CITIZEN).complaint(c -> c.reply(TEXT)).as(HANDLER).complaint(c -> c.resolve(Story.answer()));
        assertNext(story, "objection", ComplaintAction.CLOSE_UNCHALLENGED, endOf("2026-12-07"));
        story.as(CITIZEN).complaint(c -> c.appeal(TEXT));
        assertNext(story, "warning", ComplaintAction.WARN, at("2026-12-16", "07:30"));
        story.fire();
        assertNext(story, "breach", ComplaintAction.MISS, after("2026-12-20"));
    }

    @Test
    void a_ticket_waits_for_confirmation_acknowledgement_answer_and_objection() {
        CaseClock unconfirmed =
                SampleOrganization.rules(SampleOrganization.TICKETS).awaitingConfirmation(SampleCases.RECEIVED);
        Story pending = Story.of(SampleCases.ticket()
                .state("PENDING_CONFIRMATION")
                .phase(Phase.WAITING)
                .clock(unconfirmed));
        assertNext(pending, "confirmation", TicketAction.EXPIRE, endOf("2026-11-28"));

        assertNext(Story.ticket(), "warning", TicketAction.WARN, at("2026-11-22", "07:30"));
        Story story = Story.ticketDelivered();
        assertNext(story, "warning", TicketAction.WARN, at("2026-11-29", "07:30"));
        story.fire();
        assertNext(story, "breach", TicketAction.MISS, after("2026-12-01"));
        story.as(Story.GOVERNOR).ticket(Ticket::read);
        assertNext(story, "breach", TicketAction.MISS, after("2026-12-01"));
        story.at("2026-11-21", "11:00").ticket(t -> t.reply(TEXT));
        assertNext(story, "objection", TicketAction.CLOSE_UNCHALLENGED, endOf("2026-12-06"));
    }

    @Test
    void what_is_held_is_let_out_before_the_answer_is_due() {
        Story story = Story.complaint().complaint(Complaint::acknowledge);
        Story held = Story.of(story.now().toBuilder().heldSince(SampleOrganization.at("2026-11-22", "09:00")));

        assertNext(held, "quarantine", ComplaintAction.RELEASE, endOf("2026-11-25"));
    }

    @Test
    void what_has_ended_waits_for_nothing() {
        Rules rules = SampleOrganization.rules(SampleOrganization.COMPLAINTS);
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
    void a_late_answer_climbs_the_ladder_rung_by_rung_and_the_last_one_again_and_again() {
        Story story = Story.complaintInProgress().fire().fire();
        List<String> days = new ArrayList<>();
        List<@Nullable String> heard = new ArrayList<>();
        for (int level = 1; level <= 5; level++) {
            story.fire();
            Happening climbed = story.lastEvent().happening();
            days.add(SampleOrganization.CALENDAR.dateOf(climbed.at()).toString());
            heard.add(climbed.facts().get("unit"));
            assertThat(story.now().escalation().level()).isEqualTo(level);
            assertThat(climbed.type()).isEqualTo("complaint.escalate");
        }
        assertThat(days).containsExactly("2026-12-13", "2026-12-19", "2026-12-26", "2027-01-02", "2027-01-09");
        assertThat(heard)
                .containsExactly(
                        SampleOrganization.ROADS.value(),
                        SampleOrganization.DEPUTY.value(),
                        SampleOrganization.OFFICE.value(),
                        SampleOrganization.OFFICE.value(),
                        SampleOrganization.OFFICE.value());
        assertThat(story.now().involvedUnits())
                .as("who hears of it sees it")
                .contains(SampleOrganization.DEPUTY, SampleOrganization.OFFICE);
        assertThat(story.now().state()).isEqualTo("IN_PROGRESS");
        assertThat(story.messages()).as("a timer says nothing").isEmpty();
    }

    /** Nobody has it, so there is no manager of the desk to tell: the manager's manager hears of it. */
    @Test
    void a_complaint_nobody_was_given_climbs_one_unit_higher() {
        Story story = Story.complaint().fire().fire().fire();
        assertThat(story.now().escalation().unit()).isEqualTo(SampleOrganization.OFFICE);

        Story assigned = Story.complaint()
                .complaint(c -> c.assign(SampleOrganization.ROADS, Optional.empty()))
                .fire()
                .fire()
                .fire();
        assertThat(assigned.now().escalation().unit()).isEqualTo(SampleOrganization.DEPUTY);
    }

    @Test
    void a_rung_can_name_a_unit_whoever_has_the_case() {
        Ladder toTheIntake = new Ladder(List.of(new Ladder.Rung(1, new Ladder.Named(SampleOrganization.INTAKE))));
        Story story = Story.complaintInProgress()
                .under(overseen(
                        new Oversight(List.of(), TrafficLightBands.STANDARD, toTheIntake, Oversight.Recount.FOLLOW)));
        story.fire();
        assertThat(story.lastEvent().happening().type()).isEqualTo("complaint.miss");
        assertNext(story, "escalation", ComplaintAction.ESCALATE, endOf("2026-12-13"));
        story.fire();
        assertThat(story.now().escalation().unit()).isEqualTo(SampleOrganization.INTAKE);
    }

    @Test
    void a_missed_deadline_is_put_down_once_and_names_itself() {
        Story story = Story.complaintInProgress().fire().fire();
        Happening missed = story.lastEvent().happening();
        assertThat(missed.type()).isEqualTo("complaint.miss");
        assertThat(missed.facts())
                .containsExactly(entry("answer", endOf("2026-12-12").toString()));
        for (int rung = 0; rung < 4; rung++) {
            story.fire();
            assertThat(story.lastEvent().happening().type()).isEqualTo("complaint.escalate");
        }
    }

    @Test
    void a_deadline_that_moved_later_is_warned_of_and_missed_anew() {
        Story story = Story.complaintInProgress().fire();
        assertThat(story.lastEvent().happening().type()).isEqualTo("complaint.warn");
        story.as(MANAGER)
                .at("2026-12-09", "09:00")
                .complaint(c -> c.extend(Extension.until(LocalDate.parse("2026-12-20"), "منتظر قطعه هستیم.")));
        assertNext(story, "warning", ComplaintAction.WARN, at("2026-12-16", "07:30"));
        story.fire();
        assertNext(story, "breach", ComplaintAction.MISS, after("2026-12-20"));
    }

    @Test
    void a_timer_that_fires_weeks_late_does_not_fire_for_every_week_it_missed() {
        Story story = Story.complaintInProgress().fire().fire();
        Timers.Timer timer = story.next();
        story.at("2027-01-05", "03:00").fire(timer.fires());

        assertThat(story.now().escalation().level()).isEqualTo(1);
        assertThat(story.next().due()).isEqualTo(endOf("2027-01-09"));
    }

    /** Due on Saturday 2026-12-12, warned of on Tuesday morning. */
    @Test
    void a_warning_that_comes_late_waits_for_the_offices_to_open() {
        Story story = Story.complaintInProgress();
        assertThat(from(story, "2026-12-08", "11:00"))
                .isEqualTo(new Timers.Timer("warning", ComplaintAction.WARN, at("2026-12-08", "11:00")));
        assertThat(from(story, "2026-12-08", "23:00").due()).isEqualTo(at("2026-12-09", "07:30"));
        assertThat(from(story, "2026-12-10", "11:00").due()).isEqualTo(at("2026-12-12", "07:30"));
    }

    @Test
    void a_warning_that_comes_too_late_is_not_given() {
        Story story = Story.complaintInProgress();
        assertThat(from(story, "2026-12-12", "14:00")).isEqualTo(breachAfter("2026-12-12"));
        assertThat(from(story, "2026-12-20", "11:00")).isEqualTo(breachAfter("2026-12-12"));

        story.at("2026-12-20", "11:00").as(Story.TIMER).fire(ComplaintAction.MISS);
        assertNext(story, "escalation", ComplaintAction.ESCALATE, after("2026-12-12"));
    }

    /** Its acknowledgement is late when the offices open to hear the warning; that does not wait for the morning. */
    @Test
    void what_is_late_does_not_wait_for_a_warning() {
        Story story = Story.complaint();
        assertThat(from(story, "2026-11-24", "23:00")).isEqualTo(breachAfter("2026-11-24"));
    }

    private static Timers.Timer breachAfter(String day) {
        return new Timers.Timer("breach", ComplaintAction.MISS, after(day));
    }

    private static Timers.Timer from(Story story, String date, String time) {
        return Timers.nextFrom(at(date, time), story.now(), story.turn().rules())
                .orElseThrow();
    }

    @Test
    void a_complaint_that_climbed_by_hand_before_it_was_late_still_climbs_when_it_is() {
        Story story = Story.complaintInProgress().at("2026-12-01", "09:00").complaint(c -> c.escalate(TEXT));

        story.fire().fire();
        assertNext(story, "escalation", ComplaintAction.ESCALATE, after("2026-12-12"));
    }

    @Test
    void a_late_acknowledgement_climbs_like_a_late_answer_and_the_answer_is_not_forgotten() {
        Story story = Story.complaint().fire().fire();
        assertThat(story.lastEvent().happening().facts()).containsOnlyKeys("acknowledgement");
        assertNext(story, "escalation", ComplaintAction.ESCALATE, after("2026-11-24"));
        story.fire();
        assertNext(story, "escalation", ComplaintAction.ESCALATE, endOf("2026-12-01"));
        story.fire();
        assertNext(story, "warning", ComplaintAction.WARN, at("2026-12-08", "07:30"));
        story.fire().fire();
        // On Tuesday 2026-12-08 the third time; then the answer is due first.
        assertThat(story.now().escalation().at()).isEqualTo(endOf("2026-12-08"));
        assertNext(story, "breach", ComplaintAction.MISS, after("2026-12-12"));
    }

    @Test
    void what_the_citizen_adds_is_owed_a_reply_until_the_desk_says_something() {
        Story story = Story.complaintInProgress()
                .as(CITIZEN)
                .at("2026-11-22", "09:00")
                .complaint(c -> c.supplement(TEXT));
        assertThat(story.now().nextDue()).contains(endOf("2026-11-24"));
        story.at("2026-11-23", "09:00").complaint(c -> c.supplement(TEXT));
        assertThat(story.now().nextDue()).as("the first word waits longest").contains(endOf("2026-11-24"));

        assertNext(story, "breach", ComplaintAction.MISS, after("2026-11-24"));
        story.as(HANDLER).complaint(c -> c.write(TEXT));
        assertThat(story.now().nextDue()).contains(endOf("2026-12-12"));
    }

    @Test
    void what_the_citizen_adds_while_asked_is_the_reply() {
        Story story = Story.complaintInProgress()
                .at("2026-11-22", "09:00")
                .complaint(c -> c.ask(Story.question(5)))
                .as(CITIZEN)
                .complaint(c -> c.supplement(TEXT));
        assertThat(story.now().state()).isEqualTo("IN_PROGRESS");
        assertThat(story.lastEvent().happening().type()).isEqualTo("complaint.reply");
        assertThat(story.now().nextDue()).as("a reply to the reply").contains(endOf("2026-11-24"));
    }

    @Test
    void a_unit_that_does_not_report_in_time_is_put_down_and_warned() {
        Story story = Story.ticketDelivered()
                .ticket(t -> t.direct(
                        Directives.none()
                                .and(SampleOrganization.ROADS.value(), "گزارش دهید.", LocalDate.parse("2026-11-25")),
                        List.of(SampleOrganization.ROADS)));
        assertNext(story, "warning", TicketAction.WARN, at("2026-11-23", "07:30"));
        story.fire();
        assertThat(story.lastEvent().happening().facts()).containsKey("directive.1");
        assertNext(story, "breach", TicketAction.MISS, after("2026-11-25"));
    }

    @Test
    void days_given_back_and_extensions_move_the_timer() {
        Story story = Story.complaintInProgress()
                .at("2026-11-22", "09:00")
                .complaint(c -> c.ask(Story.question(5)))
                .as(CITIZEN)
                .at("2026-11-25", "09:00")
                .complaint(c -> c.reply(TEXT))
                .as(HANDLER)
                .complaint(c -> c.write(TEXT));

        assertNext(story, "warning", ComplaintAction.WARN, at("2026-12-13", "07:30"));
        story.fire();
        assertNext(story, "breach", ComplaintAction.MISS, after("2026-12-15"));
    }

    @Test
    void the_numbers_of_days_are_the_policys() {
        CasePolicy brisk = new CasePolicy(
                SampleOrganization.COMPLAINTS.times(),
                CasePolicy.Limits.STANDARD,
                new CasePolicy.Windows(2, 4, 1, 1, 30, 1826),
                Oversight.STANDARD);
        assertNext(
                Story.complaintResolved().under(brisk),
                "objection",
                ComplaintAction.CLOSE_UNCHALLENGED,
                endOf("2026-11-23"));
        Story held = Story.of(SampleCases.complaint().heldSince(SampleCases.RECEIVED))
                .under(brisk);
        assertNext(held, "quarantine", ComplaintAction.RELEASE, endOf("2026-11-22"));
        Rules rules = SampleOrganization.rules(brisk);
        assertThat(rules.awaitingConfirmation(SampleCases.RECEIVED).pause())
                .isEqualTo(new CaseClock.Pause(SampleCases.RECEIVED, endOf("2026-11-22")));
    }

    private static CasePolicy overseen(Oversight oversight) {
        return new CasePolicy(
                SampleOrganization.COMPLAINTS.times(),
                CasePolicy.Limits.STANDARD,
                CasePolicy.Windows.STANDARD,
                oversight);
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
        Rules rules = SampleOrganization.rules(SampleOrganization.COMPLAINTS);

        assertThat(rules.endOfWorkingDayAfter(SampleOrganization.at("2026-11-25", "09:00"), 1))
                .isEqualTo(endOf("2026-11-28"));
        assertThat(rules.endOfWorkingDayAfter(SampleOrganization.at("2026-11-26", "09:00"), 1))
                .isEqualTo(endOf("2026-11-28"));
        assertThat(rules.endOfWorkingDayAfter(SampleOrganization.at("2026-11-25", "09:00"), 0))
                .isEqualTo(endOf("2026-11-25"));
        assertThat(rules.endOfDayAfter(SampleOrganization.at("2026-11-25", "23:59"), 1))
                .isEqualTo(endOf("2026-11-26"));
    }

    private static void assertNext(Story story, String name, Action fires, Instant due) {
        assertThat(story.next()).isEqualTo(new Timers.Timer(name, fires, due));
    }

    /** The first moment that is too late. */
    private static Instant after(String day) {
        return endOf(day).plusMillis(1);
    }

    private static Action[] actions(CaseKind kind) {
        return kind == CaseKind.COMPLAINT ? ComplaintAction.values() : TicketAction.values();
    }

    private static List<Action> timersOf(CaseKind kind) {
        return kind == CaseKind.COMPLAINT
                ? List.of(
                        ComplaintAction.RELEASE,
                        ComplaintAction.WARN,
                        ComplaintAction.MISS,
                        ComplaintAction.ESCALATE,
                        ComplaintAction.TIME_OUT,
                        ComplaintAction.CLOSE_UNCHALLENGED,
                        ComplaintAction.PURGE)
                : List.of(
                        TicketAction.PURGE,
                        TicketAction.EXPIRE,
                        TicketAction.RELEASE,
                        TicketAction.WARN,
                        TicketAction.MISS,
                        TicketAction.ESCALATE,
                        TicketAction.CLOSE_UNCHALLENGED);
    }
}
