/** Attachments in files: where contents are kept, what they are, copies without metadata, and the ClamAV scanner. */
module ir.mosharekat.feedback.files {
    requires transitive ir.mosharekat.feedback.core;
    requires static transitive org.jspecify;
    // Automatic modules whose names are set in their manifests.
    requires org.apache.pdfbox;
    requires org.apache.pdfbox.io;
    requires org.apache.tika.core;
    // What these need and cannot ask for; nothing of it is used here.
    requires org.apache.commons.io;
    requires org.apache.commons.logging;

    exports ir.mosharekat.feedback.files;
}
