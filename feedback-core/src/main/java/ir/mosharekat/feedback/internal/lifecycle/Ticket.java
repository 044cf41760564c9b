package ir.mosharekat.feedback.internal.lifecycle;

import ir.mosharekat.feedback.cases.Audience;
import ir.mosharekat.feedback.cases.CaseSnapshot;
import ir.mosharekat.feedback.cases.Directive;
import ir.mosharekat.feedback.cases.MessageType;
import ir.mosharekat.feedback.cases.Outcome;
import ir.mosharekat.feedback.cases.Statement;
import ir.mosharekat.feedback.cases.TicketDetails;
import ir.mosharekat.feedback.organization.StaffId;
import ir.mosharekat.feedback.organization.UnitId;
import ir.mosharekat.feedback.ticket.Directives;
import ir.mosharekat.feedback.ticket.TicketAction;
import ir.mosharekat.feedback.ticket.TicketLifecycle;
import ir.mosharekat.feedback.ticket.TicketState;
import ir.mosharekat.feedback.ticket.UnitReport;
import ir.mosharekat.feedback.tracking.CaseId;
import ir.mosharekat.feedback.workflow.Action;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rules of tickets. */
public final class Ticket extends Case<TicketState, TicketAction> {

    private final TicketDetails details;

    /**
     * A ticket, to carry out one command on.
     *
     * @param before the case as it stands, a ticket
     * @param turn under what the command is carried out
     */
    public Ticket(CaseSnapshot before, Turn turn) {
        super(before, TicketState.valueOf(before.state()), TicketLifecycle.TABLE, turn);
        details = before.details()
                .match(
                        complaint -> {
                            throw new IllegalArgumentException("A complaint is no ticket");
                        },
                        ticket -> ticket);
    }

    public void confirm() {
        take(TicketAction.CONFIRM);
        time.start();
    }

    private void expire() {
        take(TicketAction.EXPIRE);
        time.stop();
    }

    public void hold(Statement reason) {
        hold(TicketAction.HOLD, reason);
    }

    public void release() {
        release(TicketAction.RELEASE);
    }

    public void discard(Statement reason) {
        discard(TicketAction.DISCARD, reason);
    }

    public void deliver(UnitId unit, Optional<StaffId> official) {
        take(TicketAction.DELIVER);
        official.ifPresent(this::requireNotAccused);
        acknowledged();
        next.responsibleUnit(unit).involvedUnits(List.of(unit)).assignee(official.orElse(null));
        fact("unit", unit);
    }

    public void read() {
        take(TicketAction.READ);
    }

    public void direct(Directives orders, List<UnitId> units) {
        take(TicketAction.DIRECT);
        List<Directive> all = new ArrayList<>(details.directives());
        for (int i = 0; i < units.size(); i++) {
            Directives.Order order = orders.orders().get(i);
            int message = say(MessageType.DIRECTIVE, Audience.CITIZEN, order.wording());
            Instant due = turn.rules().endOf(order.due().orElseThrow());
            all.add(new Directive(all.size() + 1, units.get(i), due, message, null));
            fact("unit." + all.size(), units.get(i));
        }
        next.involvedUnits(units).details(withDirectives(all));
    }

    public void report(UnitReport report) {
        take(TicketAction.REPORT);
        List<Directive> all = details.directives().stream()
                .map(directive -> directive.number() == report.directive() ? reported(directive) : directive)
                .toList();
        require(!all.equals(details.directives()), "ownDirective");
        say(MessageType.UNIT_REPORT, Audience.STAFF, report.report());
        fact("directive", report.directive());
        next.details(withDirectives(all));
        enter(all.stream().anyMatch(Directive::isOpen) ? TicketState.DIRECTED : TicketState.READY_TO_REPLY);
    }

    public void reply(Statement answer) {
        take(TicketAction.REPLY);
        say(MessageType.ANSWER, Audience.CITIZEN, answer);
        next.outcome(Outcome.ANSWERED).decidedAt(turn.at());
        time.stop();
    }

    public void closeWithoutReply(Statement reason) {
        take(TicketAction.CLOSE_WITHOUT_REPLY);
        say(MessageType.NOTE, Audience.STAFF, reason);
        next.outcome(Outcome.NO_ANSWER_NEEDED).decidedAt(turn.at());
        time.stop();
    }

    public void confirmAnswered() {
        take(TicketAction.CONFIRM_ANSWERED);
    }

    public void denyAnswered(Statement objection) {
        take(TicketAction.DENY_ANSWERED);
        say(MessageType.OBJECTION, Audience.CITIZEN, objection);
        next.outcome(null)
                .details(new TicketDetails(
                        details.contribution(), details.addressee(), details.directives(), details.objections() + 1));
        time.restart(turn.rules().answer(turn.at()));
    }

    public void escalate(Statement reason) {
        escalate(TicketAction.ESCALATE, reason);
    }

    @Override
    public void convert(CaseId successor, Statement reason) {
        take(TicketAction.CONVERT);
        next.outcome(Outcome.CONVERTED);
        ties().goOnIn(successor, reason);
    }

    public void withdraw() {
        withdraw(TicketAction.WITHDRAW);
    }

    @Override
    public void fire(Action action) {
        switch ((TicketAction) action) {
            case EXPIRE -> expire();
            case RELEASE -> release();
            case WARN -> warn(TicketAction.WARN);
            case MISS -> miss(TicketAction.MISS);
            case ESCALATE -> climb(TicketAction.ESCALATE);
            case CLOSE_UNCHALLENGED -> take(TicketAction.CLOSE_UNCHALLENGED);
            case PURGE -> purge(TicketAction.PURGE);
            default -> throw new IllegalArgumentException("No timer fires " + action);
        }
    }

    /** Only an official of the unit can report on its directive, and once. */
    private Directive reported(Directive directive) {
        boolean own = turn.staff()
                .filter(staff -> staff.units().contains(directive.unit()))
                .isPresent();
        require(own && directive.isOpen(), "ownDirective");
        return new Directive(
                directive.number(), directive.unit(), directive.due(), directive.messageNumber(), turn.at());
    }

    private TicketDetails withDirectives(List<Directive> all) {
        return new TicketDetails(details.contribution(), details.addressee(), all, details.objections());
    }
}
