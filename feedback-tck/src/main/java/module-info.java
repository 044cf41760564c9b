/** The conformance kit: suites that every storage adapter has to pass. */
module ir.mosharekat.feedback.tck {
    requires transitive ir.mosharekat.feedback.core;
    requires transitive ir.mosharekat.feedback.testing;
    requires transitive org.junit.jupiter.api;
    requires org.assertj.core;
    requires static transitive org.jspecify;

    exports ir.mosharekat.feedback.tck;
}
