/** Events of cases as Standard Webhooks: signed, to addresses that are allowed, and how a receiver checks them. */
module ir.mosharekat.feedback.webhooks {
    requires transitive ir.mosharekat.feedback.core;
    requires ir.mosharekat.feedback.json;
    requires static transitive org.jspecify;
    requires org.apache.httpcomponents.client5.httpclient5;
    requires org.apache.httpcomponents.core5.httpcore5;
    requires org.slf4j;

    exports ir.mosharekat.feedback.webhooks;
}
