package ir.mosharekat.feedback.handling;

import ir.mosharekat.feedback.access.Guarded;
import ir.mosharekat.feedback.attachment.Attachment;
import ir.mosharekat.feedback.cases.MessageType;
import ir.mosharekat.feedback.event.Origin;
import java.time.Instant;
import java.util.List;

/**
 * A message as a reader sees it.
 *
 * @param number its number in the case
 * @param type what it is
 * @param at when it was said
 * @param text what was said
 * @param attachments what is attached to it
 * @param origin who said it, if the reader may know
 */
public record Entry(
        int number, MessageType type, Instant at, String text, List<Attachment> attachments, Guarded<Origin> origin) {

    /**
     * An entry with a copy of the attachments.
     *
     * @param number its number in the case
     * @param type what it is
     * @param at when it was said
     * @param text what was said
     * @param attachments what is attached to it
     * @param origin who said it, if the reader may know
     */
    public Entry {
        attachments = List.copyOf(attachments);
    }

    @Override
    public String toString() {
        return "Entry[" + number + ", " + type + ", ***]";
    }
}
