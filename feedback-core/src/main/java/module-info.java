/** The heart of Mosharekat Feedback: models, lifecycles, deadlines, tracking codes, services and the storage SPI. */
module ir.mosharekat.feedback.core {
    requires static transitive org.jspecify;
    requires transitive jakarta.validation;
    requires net.time4j.base;
    requires org.hibernate.validator;
    requires org.slf4j;

    exports ir.mosharekat.feedback;
    exports ir.mosharekat.feedback.access;
    exports ir.mosharekat.feedback.accesslog;
    exports ir.mosharekat.feedback.attachment;
    exports ir.mosharekat.feedback.calendar;
    exports ir.mosharekat.feedback.cases;
    exports ir.mosharekat.feedback.complaint;
    exports ir.mosharekat.feedback.duplicate;
    exports ir.mosharekat.feedback.error;
    exports ir.mosharekat.feedback.event;
    exports ir.mosharekat.feedback.handling;
    exports ir.mosharekat.feedback.identity;
    exports ir.mosharekat.feedback.letter;
    exports ir.mosharekat.feedback.linking;
    exports ir.mosharekat.feedback.notification;
    exports ir.mosharekat.feedback.organization;
    exports ir.mosharekat.feedback.promise;
    exports ir.mosharekat.feedback.query;
    exports ir.mosharekat.feedback.spi;
    exports ir.mosharekat.feedback.subscription;
    exports ir.mosharekat.feedback.text;
    exports ir.mosharekat.feedback.ticket;
    exports ir.mosharekat.feedback.time;
    exports ir.mosharekat.feedback.tracking;
    exports ir.mosharekat.feedback.validation;
    exports ir.mosharekat.feedback.whatif;
    exports ir.mosharekat.feedback.workflow;

    // The commands' fields are checked by whatever validation provider the host brings.
    opens ir.mosharekat.feedback.cases;
    opens ir.mosharekat.feedback.complaint;
    opens ir.mosharekat.feedback.letter;
    opens ir.mosharekat.feedback.linking;
    opens ir.mosharekat.feedback.promise;
    opens ir.mosharekat.feedback.ticket;
    opens ir.mosharekat.feedback.validation;
    opens ir.mosharekat.feedback.identity;
}
