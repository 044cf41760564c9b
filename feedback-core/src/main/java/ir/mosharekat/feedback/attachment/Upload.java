package ir.mosharekat.feedback.attachment;

import java.time.Instant;

/**
 * A file that was taken in and waits to be attached to something.
 *
 * @param id by what a command attaches it, once
 * @param name its name, cleaned
 * @param mediaType what it is, by its content
 * @param size how long it is (bytes)
 * @param safety whether it was looked through already
 * @param expiresAt until when it waits
 */
public record Upload(AttachmentId id, String name, String mediaType, long size, Safety safety, Instant expiresAt) {

    @Override
    public String toString() {
        return "Upload[" + id + ", ***]";
    }
}
