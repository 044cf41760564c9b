/** The heart of Mosharekat Feedback: models, lifecycles, deadlines, tracking codes, services and the storage SPI. */
module ir.mosharekat.feedback.core {
    requires transitive jakarta.validation;
    requires net.time4j.base;
    requires static transitive org.jspecify;

    exports ir.mosharekat.feedback.identity;
    exports ir.mosharekat.feedback.text;
    exports ir.mosharekat.feedback.time;
}
