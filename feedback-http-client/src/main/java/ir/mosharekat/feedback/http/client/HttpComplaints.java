package ir.mosharekat.feedback.http.client;

import ir.mosharekat.feedback.json.wire.AcceptanceForm;
import ir.mosharekat.feedback.json.wire.AppealDecisionForm;
import ir.mosharekat.feedback.json.wire.AssignmentForm;
import ir.mosharekat.feedback.json.wire.ComplaintForm;
import ir.mosharekat.feedback.json.wire.ExtensionForm;
import ir.mosharekat.feedback.json.wire.QuestionForm;
import ir.mosharekat.feedback.json.wire.ReceiptReply;
import ir.mosharekat.feedback.json.wire.RefusalForm;
import ir.mosharekat.feedback.json.wire.ResolutionForm;
import ir.mosharekat.feedback.json.wire.StatementForm;
import ir.mosharekat.feedback.json.wire.StatusReply;
import java.util.UUID;

/** Complaints over HTTP. */
final class HttpComplaints implements ComplaintRequests {

    private final Commands commands;

    HttpComplaints(Sender sender) {
        commands = new Commands(sender, "complaints");
    }

    @Override
    public Request<ReceiptReply> register(ComplaintForm complaint) {
        return commands.register(complaint);
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
    public Request<StatusReply> acknowledge(UUID id, long seen) {
        return commands.change(id, seen, "acknowledge");
    }

    @Override
    public Request<StatusReply> assign(UUID id, long seen, AssignmentForm to) {
        return commands.change(id, seen, "assign", to);
    }

    @Override
    public Request<StatusReply> start(UUID id, long seen) {
        return commands.change(id, seen, "start");
    }

    @Override
    public Request<StatusReply> transfer(UUID id, long seen, AssignmentForm to) {
        return commands.change(id, seen, "transfer", to);
    }

    @Override
    public Request<StatusReply> returnToScreening(UUID id, long seen, StatementForm reason) {
        return commands.change(id, seen, "return-to-screening", reason);
    }

    @Override
    public Request<StatusReply> ask(UUID id, long seen, QuestionForm question) {
        return commands.change(id, seen, "ask", question);
    }

    @Override
    public Request<StatusReply> reply(UUID id, long seen, StatementForm reply) {
        return commands.change(id, seen, "reply", reply);
    }

    @Override
    public Request<StatusReply> extend(UUID id, long seen, ExtensionForm extension) {
        return commands.change(id, seen, "extend", extension);
    }

    @Override
    public Request<StatusReply> escalate(UUID id, long seen, StatementForm reason) {
        return commands.change(id, seen, "escalate", reason);
    }

    @Override
    public Request<StatusReply> resolve(UUID id, long seen, ResolutionForm resolution) {
        return commands.change(id, seen, "resolve", resolution);
    }

    @Override
    public Request<StatusReply> reject(UUID id, long seen, RefusalForm refusal) {
        return commands.change(id, seen, "reject", refusal);
    }

    @Override
    public Request<StatusReply> accept(UUID id, long seen, AcceptanceForm acceptance) {
        return commands.change(id, seen, "accept", acceptance);
    }

    @Override
    public Request<StatusReply> reopen(UUID id, long seen, StatementForm reason) {
        return commands.change(id, seen, "reopen", reason);
    }

    @Override
    public Request<StatusReply> appeal(UUID id, long seen, StatementForm reason) {
        return commands.change(id, seen, "appeal", reason);
    }

    @Override
    public Request<StatusReply> decideAppeal(UUID id, long seen, AppealDecisionForm decision) {
        return commands.change(id, seen, "decide-appeal", decision);
    }

    @Override
    public Request<StatusReply> withdraw(UUID id, long seen) {
        return commands.change(id, seen, "withdraw");
    }
}
