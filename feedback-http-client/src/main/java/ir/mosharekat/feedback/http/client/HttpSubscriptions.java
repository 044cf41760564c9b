package ir.mosharekat.feedback.http.client;

import ir.mosharekat.feedback.json.wire.CaseReplayForm;
import ir.mosharekat.feedback.json.wire.ReplayForm;
import java.util.Map;

/** Other systems over HTTP. */
final class HttpSubscriptions implements SubscriptionRequests {

    private final Sender sender;

    HttpSubscriptions(Sender sender) {
        this.sender = sender;
    }

    @Override
    public Request<Map<String, Object>> replay(String subscriber, ReplayForm period) {
        return ask(subscriber, "replay", period);
    }

    @Override
    public Request<Map<String, Object>> replayCase(String subscriber, CaseReplayForm which) {
        return ask(subscriber, "replay-case", which);
    }

    /** Whoever is told knows what was told before by its identifier. */
    private Request<Map<String, Object>> ask(String subscriber, String verb, Object form) {
        Call call = Call.post("subscribers", subscriber, verb)
                .json(Reply.JSON.write(form))
                .harmless();
        return sender.request(call, Reply::members);
    }
}
