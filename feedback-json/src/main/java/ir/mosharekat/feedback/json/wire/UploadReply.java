package ir.mosharekat.feedback.json.wire;

import ir.mosharekat.feedback.attachment.Upload;
import java.time.Instant;

/**
 * A file that was taken, and can be attached to a message.
 *
 * @param id what a form names to attach it
 * @param name its name as it is kept
 * @param mediaType what it is
 * @param size in bytes
 * @param safety whether it was found harmless
 * @param expiresAt when it is dropped unless it was attached
 */
public record UploadReply(String id, String name, String mediaType, long size, String safety, Instant expiresAt) {

    /**
     * An upload, to be sent.
     *
     * @param upload the upload
     * @return the reply
     */
    public static UploadReply of(Upload upload) {
        return new UploadReply(
                upload.id().value().toString(),
                upload.name(),
                upload.mediaType(),
                upload.size(),
                upload.safety().name(),
                upload.expiresAt());
    }

    @Override
    public String toString() {
        return "UploadReply[" + id + ", ***]";
    }
}
