package ir.mosharekat.feedback.http.client;

import ir.mosharekat.feedback.json.wire.CoSignatureForm;
import ir.mosharekat.feedback.json.wire.ConversionForm;
import ir.mosharekat.feedback.json.wire.LinkForm;
import ir.mosharekat.feedback.json.wire.MergeForm;
import ir.mosharekat.feedback.json.wire.ReceiptReply;
import ir.mosharekat.feedback.json.wire.SplitForm;
import ir.mosharekat.feedback.json.wire.StatementForm;
import ir.mosharekat.feedback.json.wire.StatusReply;
import java.util.UUID;

/** Linkings over HTTP. */
final class HttpLinking implements LinkingRequests {

    private final Commands commands;

    HttpLinking(Sender sender) {
        commands = new Commands(sender, "cases");
    }

    @Override
    public Request<StatusReply> merge(UUID id, long seen, MergeForm into) {
        return commands.change(id, seen, "merge", into);
    }

    @Override
    public Request<StatusReply> unmerge(UUID id, long seen, StatementForm reason) {
        return commands.change(id, seen, "unmerge", reason);
    }

    @Override
    public Request<ReceiptReply> split(UUID id, long seen, SplitForm part) {
        return commands.ask(
                commands.form(commands.call("POST", id, "split"), part)
                        .ifMatch(seen)
                        .keyed(),
                ReceiptReply.class);
    }

    @Override
    public Request<StatusReply> convert(UUID id, long seen, ConversionForm conversion) {
        return commands.ask(
                commands.form(commands.call("POST", id, "convert"), conversion)
                        .ifMatch(seen)
                        .keyed(),
                StatusReply.class);
    }

    @Override
    public Request<StatusReply> link(UUID id, long seen, LinkForm other) {
        return commands.change(id, seen, "link", other);
    }

    @Override
    public Request<StatusReply> unlink(UUID id, long seen, LinkForm other) {
        return commands.change(id, seen, "unlink", other);
    }

    @Override
    public Request<ReceiptReply> coSign(UUID id, CoSignatureForm signature) {
        return commands.ask(
                commands.form(commands.call("POST", id, "co-sign"), signature).keyed(), ReceiptReply.class);
    }
}
