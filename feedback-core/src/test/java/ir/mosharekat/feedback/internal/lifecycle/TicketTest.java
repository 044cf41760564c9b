package ir.mosharekat.feedback.internal.lifecycle;

import static ir.mosharekat.feedback.fixture.SampleOrganization.endOf;
import static ir.mosharekat.feedback.internal.lifecycle.Story.CITIZEN;
import static ir.mosharekat.feedback.internal.lifecycle.Story.GOVERNOR;
import static ir.mosharekat.feedback.internal.lifecycle.Story.MANAGER;
import static ir.mosharekat.feedback.internal.lifecycle.Story.TEXT;
import static ir.mosharekat.feedback.internal.lifecycle.Story.WATER_MANAGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.mosharekat.feedback.access.Staff;
import ir.mosharekat.feedback.cases.Audience;
import ir.mosharekat.feedback.cases.CaseClock;
import ir.mosharekat.feedback.cases.Directive;
import ir.mosharekat.feedback.cases.MessageType;
import ir.mosharekat.feedback.cases.Outcome;
import ir.mosharekat.feedback.fixture.SampleCases;
import ir.mosharekat.feedback.fixture.SampleOrganization;
import ir.mosharekat.feedback.organization.StaffId;
import ir.mosharekat.feedback.organization.UnitId;
import ir.mosharekat.feedback.ticket.Directives;
import ir.mosharekat.feedback.ticket.UnitReport;
import ir.mosharekat.feedback.workflow.Phase;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Tickets from the receipt on Saturday 2026-11-21 at nine; an answer is due on Tuesday 2026-12-01. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TicketTest {

    private static final StaffId ACCUSED = new StaffId("accused-1");

    @Test
    void a_confirmed_ticket_is_queued_and_its_time_begins_then() {
        Story story = unconfirmed().as(CITIZEN).at("2026-11-24", "09:00").ticket(Ticket::confirm);

        assertThat(story.now().state()).isEqualTo("QUEUED");
        assertThat(story.now().clock().state()).isEqualTo(CaseClock.State.RUNNING);
        assertThat(story.now().clock().pause()).isNull();
        // Ten calendar days from Tuesday 2026-11-24 end on Friday 2026-12-04 and so on Saturday.
        assertThat(story.now().clock().answerDue()).isEqualTo(endOf("2026-12-05"));
        // Wednesday, Saturday and Sunday.
        assertThat(story.now()
                        .clock()
                        .deadlines()
                        .find(CaseClock.Duty.ACKNOWLEDGEMENT)
                        .map(CaseClock.Running::due))
                .contains(endOf("2026-11-29"));
        assertThat(story.now().clock().promisedDue()).isEqualTo(endOf("2026-12-01"));
        assertThat(story.now().receivedAt()).isEqualTo(SampleCases.RECEIVED);
    }

    @Test
    void a_ticket_that_nobody_confirms_expires_after_seven_days() {
        Story story = unconfirmed();
        assertThat(story.now().nextDue()).as("the desk is not late meanwhile").isEmpty();
        story.fire();

        assertThat(story.now().state()).isEqualTo("EXPIRED");
        assertThat(story.now().phase()).isEqualTo(Phase.CLOSED);
        assertThat(story.now().closedAt()).contains(endOf("2026-11-28"));
        assertThat(story.now().clock().state()).isEqualTo(CaseClock.State.STOPPED);
        assertThat(story.lastEvent().happening().type()).isEqualTo("ticket.expire");
    }

    @Test
    void a_ticket_that_is_held_keeps_its_state_and_cannot_be_delivered_or_held_again() {
        Story story = Story.ticket().at("2026-11-22", "09:00").ticket(t -> t.hold(TEXT));

        assertThat(story.now().state()).isEqualTo("QUEUED");
        assertThat(story.now().heldSince()).contains(SampleOrganization.at("2026-11-22", "09:00"));
        assertThat(story.lastMessage().audience()).isEqualTo(Audience.STAFF);
        story.refusesTicket("notHeld", t -> t.hold(TEXT))
                .refusesTicket("notHeld", t -> t.deliver(SampleOrganization.OFFICE, Optional.empty()))
                .ticket(Ticket::release)
                .refusesTicket("held", Ticket::release)
                .refusesTicket("held", t -> t.discard(TEXT));
        assertThat(story.now().heldSince()).isEmpty();
        assertThat(story.now().clock()).isEqualTo(SampleCases.ticket().build().clock());
    }

    @Test
    void a_held_ticket_is_let_out_by_itself_after_three_working_days() {
        Story story = Story.ticket()
                .at("2026-11-21", "10:00")
                .ticket(t -> t.hold(TEXT))
                .fire();
        // It should have been acknowledged on that day too, but nobody is called to what is kept back.
        assertThat(story.lastEvent().happening().type()).isEqualTo("ticket.release");
        assertThat(story.lastEvent().happening().at()).isEqualTo(endOf("2026-11-24"));
        assertThat(story.now().heldSince()).isEmpty();
        story.fire();
        assertThat(story.lastEvent().happening().type()).isEqualTo("ticket.warn");
        story.fire();
        assertThat(story.lastEvent().happening().type()).isEqualTo("ticket.miss");
    }

    @Test
    void a_discarded_ticket_has_ended() {
        Story story = Story.ticket()
                .ticket(t -> t.hold(TEXT))
                .at("2026-11-22", "09:00")
                .ticket(t -> t.discard(TEXT));

        assertThat(story.now().state()).isEqualTo("DISCARDED");
        assertThat(story.now().closedAt()).contains(SampleOrganization.at("2026-11-22", "09:00"));
        assertThat(story.now().clock().state()).isEqualTo(CaseClock.State.STOPPED);
    }

    @Test
    void a_delivered_ticket_lies_on_a_desk_and_counts_as_acknowledged() {
        Story story = Story.ticket()
                .at("2026-11-22", "09:00")
                .ticket(t -> t.deliver(SampleOrganization.DEPUTY, Optional.of(new StaffId("deputy-1"))));

        assertThat(story.now().state()).isEqualTo("DELIVERED");
        assertThat(story.now().responsibleUnit()).contains(SampleOrganization.DEPUTY);
        assertThat(story.now().involvedUnits()).containsExactly(SampleOrganization.DEPUTY);
        assertThat(story.now().assignee()).contains(new StaffId("deputy-1"));
        assertThat(story.now().acknowledgedAt()).contains(SampleOrganization.at("2026-11-22", "09:00"));
        assertThat(story.now().clock().deadlines().acknowledgement()).isNull();
        assertThat(story.lastEvent().happening().facts())
                .containsExactlyEntriesOf(Map.of("unit", "deputy-office/civil"));
    }

    @Test
    void nobody_accused_gets_a_ticket() {
        Story.of(SampleCases.ticket().accused(List.of(ACCUSED)))
                .refusesTicket("notAccused", t -> t.deliver(SampleOrganization.OFFICE, Optional.of(ACCUSED)));
    }

    @Test
    void a_ticket_is_read_and_answered() {
        Story story = Story.ticketDelivered().ticket(Ticket::read);
        assertThat(story.now().state()).isEqualTo("READ");
        story.at("2026-11-23", "09:00").ticket(t -> t.reply(TEXT));

        assertThat(story.now().state()).isEqualTo("REPLIED");
        assertThat(story.now().phase()).isEqualTo(Phase.DECIDED);
        assertThat(story.now().outcome()).contains(Outcome.ANSWERED);
        assertThat(story.now().decidedAt()).contains(SampleOrganization.at("2026-11-23", "09:00"));
        assertThat(story.now().clock().state()).isEqualTo(CaseClock.State.STOPPED);
        assertThat(story.lastMessage().type()).isEqualTo(MessageType.ANSWER);
        assertThat(story.lastMessage().audience()).isEqualTo(Audience.CITIZEN);
    }

    @Test
    void a_ticket_can_be_answered_from_every_desk_it_lies_on() {
        Story.ticketDelivered().ticket(t -> t.reply(TEXT));
        directed().as(GOVERNOR).ticket(t -> t.reply(TEXT));
        Story all = directed();
        report(all, MANAGER, 1);
        report(all, WATER_MANAGER, 2);
        all.as(GOVERNOR).ticket(t -> t.reply(TEXT));

        assertThat(all.now().state()).isEqualTo("REPLIED");
    }

    @Test
    void a_ticket_that_needs_no_answer_is_closed_with_a_reason_for_officials() {
        Story story = Story.ticketDelivered().at("2026-11-23", "09:00").ticket(t -> t.closeWithoutReply(TEXT));

        assertThat(story.now().state()).isEqualTo("CLOSED");
        assertThat(story.now().outcome()).contains(Outcome.NO_ANSWER_NEEDED);
        assertThat(story.now().closedAt()).contains(SampleOrganization.at("2026-11-23", "09:00"));
        assertThat(story.now().clock().state()).isEqualTo(CaseClock.State.STOPPED);
        assertThat(story.lastMessage().audience()).isEqualTo(Audience.STAFF);
    }

    @Test
    void a_directive_is_an_order_to_a_unit_that_the_citizen_can_read() {
        Story story = directed();

        assertThat(story.now().state()).isEqualTo("DIRECTED");
        assertThat(story.now().involvedUnits())
                .containsExactlyInAnyOrder(
                        SampleOrganization.OFFICE, SampleOrganization.ROADS, SampleOrganization.WATER);
        assertThat(story.now().responsibleUnit()).contains(SampleOrganization.OFFICE);
        assertThat(story.ticketDetails().directives())
                .containsExactly(
                        new Directive(1, SampleOrganization.ROADS, endOf("2026-11-28"), 1, null),
                        new Directive(2, SampleOrganization.WATER, endOf("2026-11-30"), 2, null));
        assertThat(story.messages()).allSatisfy(message -> {
            assertThat(message.type()).isEqualTo(MessageType.DIRECTIVE);
            assertThat(message.audience()).isEqualTo(Audience.CITIZEN);
        });
        assertThat(story.lastEvent().happening().facts())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("unit.1", "department/roads", "unit.2", "department/water", "message", "2"));
    }

    @Test
    void a_ticket_is_ready_for_an_answer_when_every_unit_has_reported() {
        Story story = directed();
        report(story.at("2026-11-24", "09:00"), WATER_MANAGER, 2);
        assertThat(story.now().state()).isEqualTo("DIRECTED");
        assertThat(story.ticketDetails().directives().get(1).reportedAt())
                .isEqualTo(SampleOrganization.at("2026-11-24", "09:00"));
        assertThat(story.lastMessage().type()).isEqualTo(MessageType.UNIT_REPORT);
        assertThat(story.lastMessage().audience()).isEqualTo(Audience.STAFF);
        assertThat(story.lastEvent().happening().facts()).containsEntry("directive", "2");

        report(story.at("2026-11-25", "09:00"), MANAGER, 1);
        assertThat(story.now().state()).isEqualTo("READY_TO_REPLY");
        assertThat(story.ticketDetails().directives()).noneMatch(Directive::isOpen);
    }

    @Test
    void a_unit_reports_on_its_own_directive_once() {
        Story story = directed();
        for (int number : new int[] {2, 0, 3, -1}) {
            story.as(MANAGER).refusesTicket("ownDirective", t -> t.report(UnitReport.on(number, "انجام شد.")));
        }
        story.as(GOVERNOR).refusesTicket("ownDirective", t -> t.report(UnitReport.on(1, "انجام شد.")));
        report(story, MANAGER, 1);
        story.refusesTicket("ownDirective", t -> t.report(UnitReport.on(1, "دوباره انجام شد.")));
    }

    @Test
    void a_further_directive_is_numbered_on_and_waited_for_too() {
        Story story = directed();
        report(story, MANAGER, 1);
        story.as(GOVERNOR)
                .ticket(t -> t.direct(
                        Directives.none().and("x", "باز هم اقدام شود.", LocalDate.of(2026, 12, 1)),
                        List.of(SampleOrganization.ROADS)));
        report(story, WATER_MANAGER, 2);
        assertThat(story.now().state()).isEqualTo("DIRECTED");
        report(story, MANAGER, 3);

        assertThat(story.now().state()).isEqualTo("READY_TO_REPLY");
        assertThat(story.ticketDetails().directives())
                .extracting(Directive::number)
                .containsExactly(1, 2, 3);
        assertThat(story.ticketDetails().directives())
                .extracting(Directive::messageNumber)
                .containsExactly(1, 2, 4);
    }

    @Test
    void a_citizen_who_was_answered_ends_it() {
        Story story = replied().as(CITIZEN).at("2026-11-24", "09:00").ticket(Ticket::confirmAnswered);

        assertThat(story.now().state()).isEqualTo("CLOSED");
        assertThat(story.now().outcome()).contains(Outcome.ANSWERED);
        assertThat(story.now().closedAt()).contains(SampleOrganization.at("2026-11-24", "09:00"));
    }

    @Test
    void a_citizen_who_says_nothing_was_answered_when_the_window_is_over() {
        Story story = replied().fire();

        assertThat(story.now().state()).isEqualTo("CLOSED");
        assertThat(story.now().closedAt()).contains(endOf("2026-12-08"));
    }

    @Test
    void a_citizen_who_was_not_answered_has_the_desk_look_again_with_a_new_time() {
        Story story = replied().as(CITIZEN).at(endOf("2026-12-08")).ticket(t -> t.denyAnswered(TEXT));

        assertThat(story.now().state()).isEqualTo("READ");
        assertThat(story.now().outcome()).isEmpty();
        assertThat(story.now().clock().state()).isEqualTo(CaseClock.State.RUNNING);
        // Ten calendar days from Tuesday 2026-12-08 end on Friday 2026-12-18 and so on Saturday.
        assertThat(story.now().clock().answerDue()).isEqualTo(endOf("2026-12-19"));
        assertThat(story.now().clock().deadlines().acknowledgement()).isNull();
        assertThat(story.ticketDetails().objections()).isEqualTo(1);
        assertThat(story.lastMessage().type()).isEqualTo(MessageType.OBJECTION);
        assertThat(story.lastMessage().audience()).isEqualTo(Audience.CITIZEN);
    }

    @Test
    void it_is_too_late_to_say_so_after_the_window_and_there_is_a_limit() {
        replied()
                .as(CITIZEN)
                .at(endOf("2026-12-08").plusMillis(1))
                .refusesTicket("objectionWindow", t -> t.denyAnswered(TEXT));
        Story story = replied();
        for (int i = 0; i < 2; i++) {
            story.as(CITIZEN).ticket(t -> t.denyAnswered(TEXT)).as(GOVERNOR).ticket(t -> t.reply(TEXT));
        }
        story.as(CITIZEN).refusesTicket("objectionLimit", t -> t.denyAnswered(TEXT));
    }

    @Test
    void directives_of_an_earlier_round_are_kept_when_the_citizen_objects() {
        Story story =
                directed().as(GOVERNOR).ticket(t -> t.reply(TEXT)).as(CITIZEN).ticket(t -> t.denyAnswered(TEXT));

        assertThat(story.ticketDetails().directives()).hasSize(2);
        assertThat(story.ticketDetails().addressee()).isEqualTo(SampleOrganization.OFFICE);
    }

    @Test
    void a_ticket_can_be_taken_up_the_ladder_and_taken_back() {
        Story story = Story.ticketDelivered().ticket(t -> t.escalate(TEXT));
        assertThat(story.now().escalation().level()).isEqualTo(1);
        assertThat(story.now().state()).isEqualTo("DELIVERED");

        story.as(CITIZEN).at("2026-11-24", "09:00").ticket(Ticket::withdraw);
        assertThat(story.now().state()).isEqualTo("WITHDRAWN");
        assertThat(story.now().clock().state()).isEqualTo(CaseClock.State.STOPPED);
        assertThat(story.now().closedAt()).contains(SampleOrganization.at("2026-11-24", "09:00"));
    }

    @Test
    void a_case_of_one_kind_is_none_of_the_other() {
        assertThatThrownBy(() -> new Ticket(
                        SampleCases.complaint().state("CLOSED").build(),
                        Story.ticket().turn()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A complaint is no ticket");
        assertThatThrownBy(() -> new Complaint(
                        SampleCases.ticket().state("CLOSED").build(),
                        Story.ticket().turn()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A ticket is no complaint");
    }

    private static Story unconfirmed() {
        CaseClock clock =
                SampleOrganization.rules(SampleOrganization.TICKETS).awaitingConfirmation(SampleCases.RECEIVED);
        return Story.of(SampleCases.ticket()
                .state("PENDING_CONFIRMATION")
                .phase(Phase.WAITING)
                .clock(clock));
    }

    private static Story replied() {
        return Story.ticketDelivered().at("2026-11-23", "09:00").ticket(t -> t.reply(TEXT));
    }

    private static Story directed() {
        List<UnitId> units = List.of(SampleOrganization.ROADS, SampleOrganization.WATER);
        Directives orders = Directives.none()
                .and("department/roads", "اقدام شود.", LocalDate.of(2026, 11, 28))
                .and("department/water", "بررسی شود.", LocalDate.of(2026, 11, 30));
        return Story.ticketDelivered().ticket(t -> t.direct(orders, units));
    }

    private static void report(Story story, Staff by, int directive) {
        story.as(by).ticket(t -> t.report(UnitReport.on(directive, "انجام شد.")));
    }
}
