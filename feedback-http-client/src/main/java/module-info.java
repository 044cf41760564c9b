/** SDK for a portal that serves feedback over HTTP. */
module ir.mosharekat.feedback.http.client {
    requires transitive ir.mosharekat.feedback.core;
    requires static transitive org.jspecify;
    requires transitive java.net.http;
    requires tools.jackson.core;
    requires tools.jackson.databind;

    exports ir.mosharekat.feedback.http.client;
}
