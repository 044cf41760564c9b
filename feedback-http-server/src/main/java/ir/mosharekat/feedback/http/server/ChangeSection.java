package ir.mosharekat.feedback.http.server;

import ir.mosharekat.feedback.access.Staff;
import ir.mosharekat.feedback.event.EventPlace;
import ir.mosharekat.feedback.handling.Handling;
import ir.mosharekat.feedback.json.wire.ChangesReply;

/** What has changed lately: for those who ask again, and for those who keep listening. */
final class ChangeSection implements Routes.Section {

    private final Handling handling;
    private final Broadcast broadcast;

    ChangeSection(Handling handling, Broadcast broadcast) {
        this.handling = handling;
        this.broadcast = broadcast;
    }

    @Override
    public void addTo(Routes routes) {
        routes.get("/cases/changes", this::changes, "after");
    }

    private Answer changes(Exchange exchange) {
        EventPlace after = exchange.parameter("after", ChangesReply::place).orElse(EventPlace.END);
        if (!exchange.wants(Broadcast.MEDIA_TYPE)) {
            return Answer.of(ChangesReply.of(handling.changes(after, exchange.context())));
        }
        if (!(exchange.context().actor() instanceof Staff)) {
            throw new RefusedException(Refusal.NOT_LIVE);
        }
        // A browser that was cut off says where, and opens the address that it was given first.
        EventPlace seen = exchange.header("Last-Event-ID")
                .map(place -> Exchange.read("Last-Event-ID", place, ChangesReply::place))
                .orElse(after);
        return broadcast.listener(place -> handling.changes(place, exchange.context()), seen);
    }
}
