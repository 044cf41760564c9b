package ir.mosharekat.feedback.http.client;

import ir.mosharekat.feedback.json.wire.TrackForm;
import ir.mosharekat.feedback.json.wire.TrackedReply;
import java.util.UUID;

/** Receipts over HTTP. */
final class HttpReceipts implements ReceiptRequests {

    private final Commands commands;

    HttpReceipts(Sender sender) {
        commands = new Commands(sender, "track");
    }

    /** It is sent in a body because of the secret, and changes nothing. */
    @Override
    public Request<TrackedReply> track(String code, String secret) {
        Call call =
                commands.form(Call.post("track"), new TrackForm(code, secret)).harmless();
        return commands.ask(call, TrackedReply.class);
    }

    @Override
    public Request<TrackedReply> follow(UUID id) {
        return commands.get(id, TrackedReply.class);
    }
}
