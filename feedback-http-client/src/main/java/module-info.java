/** SDK for a portal that serves feedback over HTTP. */
module ir.mosharekat.feedback.http.client {
    requires transitive ir.mosharekat.feedback.core;
    requires transitive ir.mosharekat.feedback.json;
    requires static transitive org.jspecify;
    requires transitive java.net.http;

    exports ir.mosharekat.feedback.http.client;
}
