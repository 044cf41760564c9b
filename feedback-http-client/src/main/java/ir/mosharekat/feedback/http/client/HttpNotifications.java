package ir.mosharekat.feedback.http.client;

import ir.mosharekat.feedback.json.wire.DeliveriesReply;
import ir.mosharekat.feedback.json.wire.DeliveryReportForm;
import ir.mosharekat.feedback.json.wire.ReachForm;
import ir.mosharekat.feedback.json.wire.StatusReply;
import java.util.Map;
import java.util.UUID;

/** Notices over HTTP. */
final class HttpNotifications implements NotificationRequests {

    private final Sender sender;
    private final Commands commands;

    HttpNotifications(Sender sender) {
        this.sender = sender;
        commands = new Commands(sender, "cases");
    }

    @Override
    public Request<DeliveriesReply> ofCase(UUID id) {
        return commands.get(id, DeliveriesReply.class, "deliveries");
    }

    @Override
    public Request<StatusReply> reach(UUID id, long seen, ReachForm reach) {
        return commands.change(id, seen, "reach", reach);
    }

    @Override
    public Request<Map<String, Object>> report(DeliveryReportForm report) {
        Call call = commands.form(Call.post("deliveries", "report"), report).harmless();
        return sender.request(call, Reply::members);
    }
}
