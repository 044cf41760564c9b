package ir.mosharekat.feedback.http.server;

import ir.mosharekat.feedback.json.wire.CaseReplayForm;
import ir.mosharekat.feedback.json.wire.ReplayForm;
import ir.mosharekat.feedback.subscription.Subscriptions;
import java.io.IOException;
import java.util.Map;
import java.util.function.Function;

/** How other systems are told again of what happened. */
final class SubscriptionSection implements Routes.Section {

    private final Subscriptions subscriptions;

    SubscriptionSection(Subscriptions subscriptions) {
        this.subscriptions = subscriptions;
    }

    @Override
    public void addTo(Routes routes) {
        routes.post("/subscribers/{subscriber}/replay", this::period)
                .post("/subscribers/{subscriber}/replay-case", this::ofCase);
    }

    private Answer period(Exchange exchange) throws IOException {
        ReplayForm form = exchange.form(ReplayForm.class);
        subscriptions.replay(subscriber(exchange), form.command(), exchange.context());
        return Answer.of(Map.of());
    }

    private Answer ofCase(Exchange exchange) throws IOException {
        CaseReplayForm form = exchange.form(CaseReplayForm.class);
        subscriptions.replay(subscriber(exchange), form.command(), form.place(), exchange.context());
        return Answer.of(Map.of());
    }

    private static String subscriber(Exchange exchange) {
        return exchange.value("subscriber", Function.identity());
    }
}
