package ir.mosharekat.feedback.internal;

import ir.mosharekat.feedback.attachment.AttachmentRules;
import ir.mosharekat.feedback.attachment.BlobStore;
import ir.mosharekat.feedback.attachment.ContentInspector;
import ir.mosharekat.feedback.attachment.MalwareScanner;

/**
 * Where attachments are kept and what looks into them.
 *
 * @param blobs where their contents are
 * @param inspector what tells what they are, and makes the copies that others see
 * @param scanner what looks for malware in them
 * @param rules what may be attached
 */
public record Depot(BlobStore blobs, ContentInspector inspector, MalwareScanner scanner, AttachmentRules rules) {}
