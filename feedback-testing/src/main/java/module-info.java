/** What tests of portals and adapters need beside a test framework: an in-memory store, a settable clock, samples. */
module ir.mosharekat.feedback.testing {
    requires transitive ir.mosharekat.feedback.core;
    requires static transitive org.jspecify;

    exports ir.mosharekat.feedback.testing;
}
