package ir.mosharekat.feedback.internal;

import ir.mosharekat.feedback.attachment.AttachmentId;
import ir.mosharekat.feedback.attachment.AttachmentSnapshot;
import ir.mosharekat.feedback.tracking.MissingKeyException;
import ir.mosharekat.feedback.tracking.Sealed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Seals the names of attachments, each for its own identifier. */
final class AttachmentNames {

    private static final Logger LOG = LoggerFactory.getLogger(AttachmentNames.class);
    private static final String ABOUT = "attachment:";

    /** What stands where a name cannot be read. */
    private static final String UNREADABLE = "—";

    private final Parts parts;

    AttachmentNames(Parts parts) {
        this.parts = parts;
    }

    Sealed seal(AttachmentId id, String name) {
        return parts.keys().seal(parts.tenant(), ABOUT + id, name, parts.random());
    }

    /** One name that cannot be read hides no case. */
    String read(AttachmentSnapshot attachment) {
        try {
            return parts.keys().unseal(parts.tenant(), ABOUT + attachment.id(), attachment.name());
        } catch (MissingKeyException | IllegalArgumentException e) {
            LOG.error("The name of attachment {} cannot be read: {}", attachment.id(), e.getClass());
            return UNREADABLE;
        }
    }
}
