package ir.mosharekat.feedback.http.client;

import ir.mosharekat.feedback.json.wire.OrganizationReply;
import ir.mosharekat.feedback.json.wire.ReceiptKeysReply;

/** The organization over HTTP. */
final class HttpOrganization implements OrganizationRequests {

    private final Sender sender;

    HttpOrganization(Sender sender) {
        this.sender = sender;
    }

    @Override
    public Request<OrganizationReply> describe() {
        return sender.request(Call.get("organization"), reply -> reply.read(OrganizationReply.class));
    }

    @Override
    public Request<ReceiptKeysReply> receiptKeys() {
        return sender.request(Call.get("receipt-keys"), reply -> reply.read(ReceiptKeysReply.class));
    }
}
