package ir.mosharekat.feedback.http.client;

import ir.mosharekat.feedback.json.wire.OrganizationReply;
import ir.mosharekat.feedback.json.wire.ReceiptKeysReply;

/** What a form and a checker of receipts have to know. All of it is public. Thread-safe. */
public interface OrganizationRequests {

    /**
     * The units, the categories with what they ask, and how the organization can be reached.
     *
     * @return the request; it replies the organization
     */
    Request<OrganizationReply> describe();

    /**
     * The keys with which anybody can check receipts off line.
     *
     * @return the request; it replies the keys
     */
    Request<ReceiptKeysReply> receiptKeys();
}
