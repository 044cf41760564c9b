/** Servlets that a portal mounts: every service as JSON over HTTP, and what citizens report after Open311 GeoReport v2. */
module ir.mosharekat.feedback.http.server {
    requires transitive ir.mosharekat.feedback.core;
    requires transitive ir.mosharekat.feedback.json;
    requires static transitive org.jspecify;
    requires transitive jakarta.servlet;
    requires com.github.benmanes.caffeine;
    requires io.github.bucket4j.core;
    requires java.xml;
    requires org.slf4j;

    exports ir.mosharekat.feedback.http.server;
    exports ir.mosharekat.feedback.http.server.open311;

    // What people are told lies beside the code.
    opens ir.mosharekat.feedback.http.server to
            ir.mosharekat.feedback.core;
    opens ir.mosharekat.feedback.http.server.open311 to
            ir.mosharekat.feedback.core;
}
