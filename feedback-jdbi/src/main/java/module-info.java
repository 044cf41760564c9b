/** The relational store, on Jdbi. */
module ir.mosharekat.feedback.jdbi {
    requires transitive ir.mosharekat.feedback.core;
    requires ir.mosharekat.feedback.json;
    requires transitive java.sql;
    requires org.slf4j;
    requires tools.jackson.core;
    // An automatic module; its manifest fixes the name. It cannot say that it needs the one after it.
    requires transitive org.jdbi.v3.core;
    requires io.leangen.geantyref;
    requires static transitive org.jspecify;

    exports ir.mosharekat.feedback.jdbi;
}
