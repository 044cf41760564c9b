package ir.mosharekat.feedback.attachment;

/**
 * A content that is kept.
 *
 * @param id its name
 * @param size how long it is (bytes)
 */
public record Blob(BlobId id, long size) {}
