package ir.mosharekat.feedback.http.server;

import ir.mosharekat.feedback.Feedback;
import ir.mosharekat.feedback.json.wire.OrganizationReply;
import ir.mosharekat.feedback.json.wire.ReceiptKeysReply;

/** What a form and a checker of receipts have to know. */
final class OrganizationSection implements Routes.Section {

    private final Feedback feedback;

    OrganizationSection(Feedback feedback) {
        this.feedback = feedback;
    }

    @Override
    public void addTo(Routes routes) {
        routes.get("/organization", exchange -> Answer.of(OrganizationReply.of(feedback.organization())))
                .get("/receipt-keys", exchange -> Answer.of(ReceiptKeysReply.of(feedback.receiptKeys())));
    }
}
