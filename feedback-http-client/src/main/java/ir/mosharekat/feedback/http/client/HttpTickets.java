package ir.mosharekat.feedback.http.client;

import ir.mosharekat.feedback.json.wire.AnswerForm;
import ir.mosharekat.feedback.json.wire.AssignmentForm;
import ir.mosharekat.feedback.json.wire.DirectivesForm;
import ir.mosharekat.feedback.json.wire.ReceiptReply;
import ir.mosharekat.feedback.json.wire.StatementForm;
import ir.mosharekat.feedback.json.wire.StatusReply;
import ir.mosharekat.feedback.json.wire.TicketForm;
import ir.mosharekat.feedback.json.wire.UnitReportForm;
import java.util.UUID;

/** Tickets over HTTP. */
final class HttpTickets implements TicketRequests {

    private final Commands commands;

    HttpTickets(Sender sender) {
        commands = new Commands(sender, "tickets");
    }

    @Override
    public Request<ReceiptReply> register(TicketForm ticket) {
        return commands.register(ticket);
    }

    @Override
    public Request<StatusReply> confirm(UUID id, long seen) {
        return commands.change(id, seen, "confirm");
    }

    @Override
    public Request<StatusReply> hold(UUID id, long seen, StatementForm reason) {
        return commands.change(id, seen, "hold", reason);
    }

    @Override
    public Request<StatusReply> release(UUID id, long seen) {
        return commands.change(id, seen, "release");
    }

    @Override
    public Request<StatusReply> discard(UUID id, long seen, StatementForm reason) {
        return commands.change(id, seen, "discard", reason);
    }

    @Override
    public Request<StatusReply> deliver(UUID id, long seen, AssignmentForm to) {
        return commands.change(id, seen, "deliver", to);
    }

    @Override
    public Request<StatusReply> read(UUID id, long seen) {
        return commands.change(id, seen, "read");
    }

    @Override
    public Request<StatusReply> direct(UUID id, long seen, DirectivesForm orders) {
        return commands.change(id, seen, "direct", orders);
    }

    @Override
    public Request<StatusReply> report(UUID id, long seen, UnitReportForm report) {
        return commands.change(id, seen, "report", report);
    }

    @Override
    public Request<StatusReply> reply(UUID id, long seen, AnswerForm answer) {
        return commands.change(id, seen, "reply", answer);
    }

    @Override
    public Request<StatusReply> closeWithoutReply(UUID id, long seen, StatementForm reason) {
        return commands.change(id, seen, "close-without-reply", reason);
    }

    @Override
    public Request<StatusReply> confirmAnswered(UUID id, long seen) {
        return commands.change(id, seen, "confirm-answered");
    }

    @Override
    public Request<StatusReply> denyAnswered(UUID id, long seen, StatementForm reason) {
        return commands.change(id, seen, "deny-answered", reason);
    }

    @Override
    public Request<StatusReply> escalate(UUID id, long seen, StatementForm reason) {
        return commands.change(id, seen, "escalate", reason);
    }

    @Override
    public Request<StatusReply> withdraw(UUID id, long seen) {
        return commands.change(id, seen, "withdraw");
    }
}
