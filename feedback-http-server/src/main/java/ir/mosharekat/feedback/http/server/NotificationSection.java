package ir.mosharekat.feedback.http.server;

import ir.mosharekat.feedback.json.wire.DeliveriesReply;
import ir.mosharekat.feedback.json.wire.DeliveryReportForm;
import ir.mosharekat.feedback.json.wire.ReachForm;
import ir.mosharekat.feedback.notification.Notifications;
import java.io.IOException;
import java.util.Map;

/** How people are told of what happens to cases. */
final class NotificationSection implements Routes.Section {

    private final Notifications notifications;

    NotificationSection(Notifications notifications) {
        this.notifications = notifications;
    }

    @Override
    public void addTo(Routes routes) {
        routes.get("/cases/{case}/deliveries", this::ofCase)
                .change("/cases/{case}/reach", ReachForm.class, notifications::reach)
                .post("/deliveries/report", this::report);
    }

    private Answer ofCase(Exchange exchange) {
        return Answer.of(DeliveriesReply.of(notifications.ofCase(exchange.caseId(), exchange.context())));
    }

    /** Nothing is said but that it was taken in. */
    private Answer report(Exchange exchange) throws IOException {
        notifications.report(exchange.form(DeliveryReportForm.class).command(), exchange.context());
        return Answer.of(Map.of());
    }
}
