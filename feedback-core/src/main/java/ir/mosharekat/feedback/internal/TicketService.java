package ir.mosharekat.feedback.internal;

import static ir.mosharekat.feedback.ticket.TicketAction.*;

import ir.mosharekat.feedback.access.CommandContext;
import ir.mosharekat.feedback.cases.Assignment;
import ir.mosharekat.feedback.cases.CaseStatus;
import ir.mosharekat.feedback.cases.Statement;
import ir.mosharekat.feedback.internal.lifecycle.Ticket;
import ir.mosharekat.feedback.organization.UnitId;
import ir.mosharekat.feedback.ticket.Answer;
import ir.mosharekat.feedback.ticket.Directives;
import ir.mosharekat.feedback.ticket.RegisterTicket;
import ir.mosharekat.feedback.ticket.TicketAction;
import ir.mosharekat.feedback.ticket.Tickets;
import ir.mosharekat.feedback.ticket.UnitReport;
import ir.mosharekat.feedback.tracking.CaseId;
import ir.mosharekat.feedback.tracking.Receipt;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

final class TicketService implements Tickets {

    private final Parts parts;
    private final Registrar registrar;
    private final CaseCommands commands;
    private final Pledges pledges;

    TicketService(Parts parts, Registrar registrar, CaseCommands commands, Pledges pledges) {
        this.parts = parts;
        this.registrar = registrar;
        this.commands = commands;
        this.pledges = pledges;
    }

    @Override
    public Receipt register(RegisterTicket command, CommandContext context) {
        return registrar.register(new Drafts(parts).of(command, context), context);
    }

    @Override
    public CaseStatus confirm(CaseId id, CommandContext context) {
        return take(CONFIRM, id, context, Ticket::confirm);
    }

    @Override
    public CaseStatus hold(CaseId id, Statement reason, CommandContext context) {
        return take(HOLD, id, context, reason, ticket -> ticket.hold(reason));
    }

    @Override
    public CaseStatus release(CaseId id, CommandContext context) {
        return take(RELEASE, id, context, Ticket::release);
    }

    @Override
    public CaseStatus discard(CaseId id, Statement reason, CommandContext context) {
        return take(DISCARD, id, context, reason, ticket -> ticket.discard(reason));
    }

    @Override
    public CaseStatus deliver(CaseId id, Assignment to, CommandContext context) {
        Border border = new Border(parts, to);
        Border.Destination there = border.destination(to);
        border.close();
        return take(DELIVER, id, context, ticket -> ticket.deliver(there.unit().orElseThrow(), there.official()));
    }

    @Override
    public CaseStatus read(CaseId id, CommandContext context) {
        return take(READ, id, context, Ticket::read);
    }

    @Override
    public CaseStatus direct(CaseId id, Directives directives, CommandContext context) {
        Border border = new Border(parts, directives);
        List<UnitId> units = new ArrayList<>();
        for (int i = 0; i < directives.orders().size(); i++) {
            String path = "orders[" + i + "]";
            Directives.Order order = directives.orders().get(i);
            border.unit(path + ".unit", order.unit()).ifPresent(units::add);
            border.notPast(path + ".due", order.due());
        }
        border.close();
        return take(DIRECT, id, context, ticket -> ticket.direct(directives, units));
    }

    @Override
    public CaseStatus report(CaseId id, UnitReport report, CommandContext context) {
        return take(REPORT, id, context, report, ticket -> ticket.report(report));
    }

    @Override
    public CaseStatus reply(CaseId id, Statement answer, CommandContext context) {
        return reply(id, Answer.of(answer), context);
    }

    @Override
    public CaseStatus reply(CaseId id, Answer answer, CommandContext context) {
        Border border = new Border(parts, answer);
        List<Pledges.Ready> promises = pledges.read(border, answer.promises());
        border.close();
        return take(REPLY, id, context, ticket -> {
            ticket.reply(answer.answer());
            pledges.make(ticket, promises, context);
        });
    }

    @Override
    public CaseStatus closeWithoutReply(CaseId id, Statement reason, CommandContext context) {
        return take(CLOSE_WITHOUT_REPLY, id, context, reason, ticket -> ticket.closeWithoutReply(reason));
    }

    @Override
    public CaseStatus confirmAnswered(CaseId id, CommandContext context) {
        return take(CONFIRM_ANSWERED, id, context, Ticket::confirmAnswered);
    }

    @Override
    public CaseStatus denyAnswered(CaseId id, Statement objection, CommandContext context) {
        return take(DENY_ANSWERED, id, context, objection, ticket -> ticket.denyAnswered(objection));
    }

    @Override
    public CaseStatus escalate(CaseId id, Statement reason, CommandContext context) {
        return take(ESCALATE, id, context, reason, ticket -> ticket.escalate(reason));
    }

    @Override
    public CaseStatus withdraw(CaseId id, CommandContext context) {
        return take(WITHDRAW, id, context, Ticket::withdraw);
    }

    /** Checks what the action is taken with, and takes it. */
    private CaseStatus take(
            TicketAction action, CaseId id, CommandContext context, Object with, Consumer<Ticket> command) {
        new Border(parts, with).close();
        return take(action, id, context, command);
    }

    private CaseStatus take(TicketAction action, CaseId id, CommandContext context, Consumer<Ticket> command) {
        return commands.onTicket(id, action, context, command);
    }
}
