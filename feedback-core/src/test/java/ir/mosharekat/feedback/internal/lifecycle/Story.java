package ir.mosharekat.feedback.internal.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import ir.mosharekat.feedback.access.Actor;
import ir.mosharekat.feedback.access.CommandContext;
import ir.mosharekat.feedback.access.Staff;
import ir.mosharekat.feedback.cases.CaseSnapshot;
import ir.mosharekat.feedback.cases.CaseSnapshotBuilder;
import ir.mosharekat.feedback.cases.ComplaintDetails;
import ir.mosharekat.feedback.cases.Message;
import ir.mosharekat.feedback.cases.Outcome;
import ir.mosharekat.feedback.cases.Statement;
import ir.mosharekat.feedback.cases.TicketDetails;
import ir.mosharekat.feedback.complaint.Question;
import ir.mosharekat.feedback.complaint.Resolution;
import ir.mosharekat.feedback.error.IllegalTransitionException;
import ir.mosharekat.feedback.error.RuleViolatedException;
import ir.mosharekat.feedback.event.CaseEvent;
import ir.mosharekat.feedback.fixture.SampleCases;
import ir.mosharekat.feedback.fixture.SampleOrganization;
import ir.mosharekat.feedback.organization.CasePolicy;
import ir.mosharekat.feedback.organization.Channel;
import ir.mosharekat.feedback.organization.StaffId;
import ir.mosharekat.feedback.organization.UnitId;
import ir.mosharekat.feedback.workflow.Action;
import ir.mosharekat.feedback.workflow.CaseKind;
import ir.mosharekat.feedback.workflow.Role;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A case on which one command is carried out after the other, as the services do it, by whom and when a test says. */
final class Story {

    static final Staff SCREENER = Staff.of(new StaffId("screener-1"), Role.SCREENER);
    static final Staff HANDLER = staff("handler-1", Role.HANDLER, SampleOrganization.ROADS);
    static final Staff MANAGER = staff("manager-1", Role.UNIT_MANAGER, SampleOrganization.ROADS);
    static final Staff WATER_MANAGER = staff("manager-2", Role.UNIT_MANAGER, SampleOrganization.WATER);
    static final Staff JUDGE = Staff.of(new StaffId("judge-1"), Role.APPEAL_BODY);
    static final Staff OTHER_JUDGE = Staff.of(new StaffId("judge-2"), Role.APPEAL_BODY);
    static final Staff GOVERNOR = Staff.of(new StaffId("governor-1"), Role.GOVERNOR);
    static final Actor CITIZEN = new Actor.ReceiptHolder(SampleCases.id(1), Instant.MAX);
    static final Actor TIMER = new Actor.Job("timer");
    static final Statement TEXT = Statement.of("متن نمونه");

    private CaseSnapshot snapshot;
    private Rules rules;
    private Actor actor = SCREENER;
    private Instant now = SampleCases.RECEIVED;
    private final List<CaseEvent> events = new ArrayList<>();
    private final List<Message> messages = new ArrayList<>();

    private Story(CaseSnapshotBuilder snapshot, CasePolicy policy) {
        this.snapshot = snapshot.build();
        this.rules = SampleOrganization.rules(policy);
    }

    static Story of(CaseSnapshotBuilder snapshot) {
        CaseKind kind = snapshot.build().kind();
        return new Story(
                snapshot, kind == CaseKind.COMPLAINT ? SampleOrganization.COMPLAINTS : SampleOrganization.TICKETS);
    }

    /** A complaint nobody has looked at, on Saturday 2026-11-21 at nine. */
    static Story complaint() {
        return of(SampleCases.complaint());
    }

    /** The same, worked on by {@link #HANDLER} since an hour after it came. */
    static Story complaintInProgress() {
        return complaint()
                .at("2026-11-21", "10:00")
                .complaint(complaint -> complaint.assign(SampleOrganization.ROADS, Optional.empty()))
                .as(HANDLER)
                .complaint(Complaint::start);
    }

    /** The same, answered on the day it came. */
    static Story complaintResolved() {
        return complaintInProgress().at("2026-11-21", "12:00").complaint(c -> c.resolve(answer()));
    }

    /** A ticket nobody has looked at, on Saturday 2026-11-21 at nine. */
    static Story ticket() {
        return of(SampleCases.ticket());
    }

    /** The same, on the desk of the governor an hour later. */
    static Story ticketDelivered() {
        return ticket().at("2026-11-21", "10:00")
                .ticket(ticket -> ticket.deliver(SampleOrganization.OFFICE, Optional.empty()))
                .as(GOVERNOR);
    }

    static Resolution answer() {
        return Resolution.of(Outcome.UPHELD, "درست شد.");
    }

    static Question question(int days) {
        return Question.of("کدام خیابان؟", days);
    }

    static Staff staff(String id, Role role, UnitId unit) {
        return Staff.of(new StaffId(id), role).in(List.of(unit));
    }

    Story under(CasePolicy policy) {
        rules = SampleOrganization.rules(policy);
        return this;
    }

    Story as(Actor who) {
        actor = who;
        return this;
    }

    Story at(String date, String time) {
        return at(SampleOrganization.at(date, time));
    }

    Story at(Instant instant) {
        now = instant;
        return this;
    }

    Story complaint(Consumer<Complaint> command) {
        Complaint complaint = new Complaint(snapshot, turn());
        command.accept(complaint);
        return becomes(complaint.finish());
    }

    Story ticket(Consumer<Ticket> command) {
        Ticket ticket = new Ticket(snapshot, turn());
        command.accept(ticket);
        return becomes(ticket.finish());
    }

    /** Fires the timer that is due next, at the moment it is due, or now if that is over. */
    Story fire() {
        Timers.Timer timer = next();
        return at(timer.due().isAfter(now) ? timer.due() : now).as(TIMER).fire(timer.fires());
    }

    /** Fires a timer, whenever it is due, as whoever acts now. */
    Story fire(Action action) {
        Case<?, ?> any = Case.of(snapshot, turn());
        any.fire(action);
        return becomes(any.finish());
    }

    Story refusesComplaint(String rule, Consumer<Complaint> command) {
        Complaint complaint = new Complaint(snapshot, turn());
        assertRefused(rule, catchThrowable(() -> command.accept(complaint)));
        return this;
    }

    Story refusesTicket(String rule, Consumer<Ticket> command) {
        Ticket ticket = new Ticket(snapshot, turn());
        assertRefused(rule, catchThrowable(() -> command.accept(ticket)));
        return this;
    }

    Story doesNotKnow(Consumer<Complaint> command) {
        Complaint complaint = new Complaint(snapshot, turn());
        assertThat(catchThrowable(() -> command.accept(complaint))).isInstanceOf(IllegalTransitionException.class);
        return this;
    }

    Timers.Timer next() {
        return Timers.next(snapshot, rules).orElseThrow();
    }

    Turn turn() {
        return new Turn(now, CommandContext.of(actor, Channel.WEB), rules);
    }

    CaseSnapshot now() {
        return snapshot;
    }

    ComplaintDetails complaintDetails() {
        return snapshot.details().match(complaint -> complaint, ticket -> {
            throw new AssertionError("a ticket");
        });
    }

    TicketDetails ticketDetails() {
        return snapshot.details()
                .match(
                        complaint -> {
                            throw new AssertionError("a complaint");
                        },
                        ticket -> ticket);
    }

    List<CaseEvent> events() {
        return events;
    }

    CaseEvent lastEvent() {
        return events.get(events.size() - 1);
    }

    Message lastMessage() {
        return messages.get(messages.size() - 1);
    }

    List<Message> messages() {
        return messages;
    }

    private Story becomes(Change change) {
        snapshot = change.next();
        events.addAll(change.events());
        messages.addAll(change.said());
        return this;
    }

    private static void assertRefused(String rule, Throwable refusal) {
        assertThat(refusal)
                .isInstanceOfSatisfying(
                        RuleViolatedException.class,
                        broken -> assertThat(broken.rule()).isEqualTo(rule));
    }
}
