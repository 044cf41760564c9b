package ir.mosharekat.feedback.http.client;

import ir.mosharekat.feedback.json.wire.OrganizationReply;
import ir.mosharekat.feedback.json.wire.ReceiptKeysReply;
import java.nio.charset.StandardCharsets;

/** The organization over HTTP. */
final class HttpOrganization implements OrganizationRequests {

    private static final String SCHEMA = "application/schema+json, application/problem+json";

    private final Sender sender;

    HttpOrganization(Sender sender) {
        this.sender = sender;
    }

    @Override
    public Request<OrganizationReply> describe() {
        return sender.request(Call.get("organization"), reply -> reply.read(OrganizationReply.class));
    }

    @Override
    public Request<String> categorySchema(String category) {
        Call call = Call.get("categories", "schema").query("category", category).header(HeaderFields.ACCEPT, SCHEMA);
        return sender.request(call, HttpOrganization::object);
    }

    @Override
    public Request<ReceiptKeysReply> receiptKeys() {
        return sender.request(Call.get("receipt-keys"), reply -> reply.read(ReceiptKeysReply.class));
    }

    /** Read and written again, so that it is an object and ends where it should. */
    private static String object(Reply reply) {
        return new String(Reply.JSON.write(reply.members()), StandardCharsets.UTF_8);
    }
}
