package ir.mosharekat.feedback.attachment;

import ir.mosharekat.feedback.access.Guarded;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * An attachment of a message, as far as a reader may see it.
 *
 * @param id its identifier
 * @param message the number of the message
 * @param name what it is called
 * @param mediaType what it is, by its content
 * @param size how long it is (bytes); that of the copy if there is one
 * @param safety whether it can be given to anybody
 * @param renditions as what this reader can download it now; none while it waits for the scanner
 */
public record Attachment(
        AttachmentId id,
        int message,
        Guarded<String> name,
        String mediaType,
        long size,
        Safety safety,
        Set<Rendition> renditions) {

    /**
     * An attachment with a copy of the renditions, in their order.
     *
     * @param id its identifier
     * @param message the number of the message
     * @param name what it is called
     * @param mediaType what it is
     * @param size how long it is
     * @param safety whether it can be given to anybody
     * @param renditions as what it can be downloaded
     */
    public Attachment {
        renditions = renditions.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(renditions));
    }

    @Override
    public String toString() {
        return "Attachment[" + id + ", " + safety + ", ***]";
    }
}
