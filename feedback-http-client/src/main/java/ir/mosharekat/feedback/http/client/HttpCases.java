package ir.mosharekat.feedback.http.client;

import ir.mosharekat.feedback.json.wire.AccessesReply;
import ir.mosharekat.feedback.json.wire.AccessesReply.AccessReply;
import ir.mosharekat.feedback.json.wire.AccusedForm;
import ir.mosharekat.feedback.json.wire.ActionsReply;
import ir.mosharekat.feedback.json.wire.CaseReply;
import ir.mosharekat.feedback.json.wire.DeadlinesReply;
import ir.mosharekat.feedback.json.wire.HistoryReply;
import ir.mosharekat.feedback.json.wire.HistoryReply.EventReply;
import ir.mosharekat.feedback.json.wire.ReceiptReply;
import ir.mosharekat.feedback.json.wire.StatementForm;
import ir.mosharekat.feedback.json.wire.StatusReply;
import java.util.UUID;
import java.util.stream.Stream;

/** Cases over HTTP. */
final class HttpCases implements CaseRequests {

    private final Commands commands;

    HttpCases(Sender sender) {
        commands = new Commands(sender, "cases");
    }

    @Override
    public Request<StatusReply> note(UUID id, long seen, StatementForm note) {
        return commands.change(id, seen, "note", note);
    }

    @Override
    public Request<StatusReply> write(UUID id, long seen, StatementForm letter) {
        return commands.change(id, seen, "write", letter);
    }

    @Override
    public Request<StatusReply> supplement(UUID id, long seen, StatementForm added) {
        return commands.change(id, seen, "supplement", added);
    }

    @Override
    public Request<StatusReply> nameAccused(UUID id, long seen, AccusedForm accused) {
        return commands.change(id, seen, "name-accused", accused);
    }

    @Override
    public Request<StatusReply> preserve(UUID id, long seen, StatementForm reason) {
        return commands.change(id, seen, "preserve", reason);
    }

    @Override
    public Request<StatusReply> endPreservation(UUID id, long seen, StatementForm reason) {
        return commands.change(id, seen, "end-preservation", reason);
    }

    @Override
    public Request<CaseReply> view(UUID id) {
        return commands.get(id, CaseReply.class);
    }

    @Override
    public Request<ActionsReply> actions(UUID id) {
        return commands.get(id, ActionsReply.class, "actions");
    }

    @Override
    public Request<HistoryReply> history(UUID id, long after) {
        return commands.ask(
                commands.call("GET", id, "history").query("after", Long.toString(after)), HistoryReply.class);
    }

    @Override
    public Stream<EventReply> wholeHistory(UUID id) {
        return Walk.from((Long) null, place -> {
            HistoryReply page = history(id, place == null ? 0 : place).send();
            return new Walk.Page<>(page.items(), page.next());
        });
    }

    @Override
    public Request<AccessesReply> accesses(UUID id) {
        return commands.get(id, AccessesReply.class, "accesses");
    }

    @Override
    public Request<AccessesReply> accesses(UUID id, String after) {
        return commands.ask(commands.call("GET", id, "accesses").query("after", after), AccessesReply.class);
    }

    @Override
    public Stream<AccessReply> allAccesses(UUID id) {
        return Walk.from((String) null, place -> {
            AccessesReply page = (place == null ? accesses(id) : accesses(id, place)).send();
            return new Walk.Page<>(page.items(), page.next());
        });
    }

    @Override
    public Request<DeadlinesReply> deadlines(UUID id) {
        return commands.get(id, DeadlinesReply.class, "deadlines");
    }

    @Override
    public Request<ReceiptReply> reissueReceipt(UUID id, long seen) {
        return commands.ask(commands.call("POST", id, "reissue-receipt").ifMatch(seen), ReceiptReply.class);
    }
}
