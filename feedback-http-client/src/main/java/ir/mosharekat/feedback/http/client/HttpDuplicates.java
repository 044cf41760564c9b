package ir.mosharekat.feedback.http.client;

import ir.mosharekat.feedback.json.wire.CampaignsReply;
import ir.mosharekat.feedback.json.wire.ResemblancesReply;
import ir.mosharekat.feedback.query.CaseQuery;
import java.util.UUID;

/** Duplicates over HTTP. */
final class HttpDuplicates implements DuplicateRequests {

    private final Commands commands;

    HttpDuplicates(Sender sender) {
        commands = new Commands(sender, "cases");
    }

    @Override
    public Request<ResemblancesReply> similar(UUID id) {
        return commands.get(id, ResemblancesReply.class, "similar");
    }

    @Override
    public Request<CampaignsReply> campaigns(CaseQuery.Period received) {
        return commands.ask(
                Call.get("campaigns").query("from", received.from()).query("until", received.until()),
                CampaignsReply.class);
    }
}
