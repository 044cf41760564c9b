package ir.mosharekat.feedback.json.wire;

import ir.mosharekat.feedback.attachment.Attachment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file that is attached to a message.
 *
 * @param id the attachment
 * @param name its name; null if it may not be read
 * @param mediaType what it is
 * @param size in bytes
 * @param safety whether it was found harmless
 * @param renditions in which forms it can be downloaded
 */
public record AttachmentReply(
        String id, @Nullable String name, String mediaType, long size, String safety, List<String> renditions) {

    static AttachmentReply of(Attachment attachment) {
        return new AttachmentReply(
                attachment.id().value().toString(),
                Replies.shown(attachment.name()),
                attachment.mediaType(),
                attachment.size(),
                attachment.safety().name(),
                attachment.renditions().stream().map(Enum::name).toList());
    }

    @Override
    public String toString() {
        return "AttachmentReply[" + id + ", ***]";
    }
}
