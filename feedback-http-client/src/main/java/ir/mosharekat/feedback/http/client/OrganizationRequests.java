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
     * What a category asks for as JSON Schema (draft 2020-12), for forms and checks that are made by machines. It describes
     * the attributes of what is submitted as they are kept, those that wider categories ask for too; titles are in the
     * language of the {@linkplain CallOptions#inLanguageOf options}. Refused as {@link ResourceNotFoundException} with {@code
     * category.unknown} if there is no such category, and as {@link BadRequestException} with {@code parameter.malformed} if
     * there can be none.
     *
     * @param category the category, such as {@code water/outage}
     * @return the request; it replies the schema, a JSON object as text
     */
    Request<String> categorySchema(String category);

    /**
     * The keys with which anybody can check receipts off line.
     *
     * @return the request; it replies the keys
     */
    Request<ReceiptKeysReply> receiptKeys();
}
