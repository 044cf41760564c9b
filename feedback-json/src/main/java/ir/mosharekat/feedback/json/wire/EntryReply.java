package ir.mosharekat.feedback.json.wire;

import ir.mosharekat.feedback.event.ActorRef;
import ir.mosharekat.feedback.event.Origin;
import ir.mosharekat.feedback.handling.Entry;
import ir.mosharekat.feedback.text.LocalizedText;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message of a case.
 *
 * @param number its number in the case
 * @param type what sort of message it is
 * @param label what that is called
 * @param at when it was written
 * @param text the text
 * @param attachments the files attached to it
 * @param origin who wrote it; null if that may not be read
 */
public record EntryReply(
        int number,
        String type,
        LocalizedText label,
        Instant at,
        String text,
        List<AttachmentReply> attachments,
        @Nullable OriginReply origin) {

    static EntryReply of(Entry entry) {
        return new EntryReply(
                entry.number(),
                entry.type().name(),
                entry.type().label(),
                entry.at(),
                entry.text(),
                entry.attachments().stream().map(AttachmentReply::of).toList(),
                Replies.shown(entry.origin().map(OriginReply::of)));
    }

    static List<EntryReply> all(List<Entry> entries) {
        return entries.stream().map(EntryReply::of).toList();
    }

    @Override
    public String toString() {
        return "EntryReply[" + number + ", ***]";
    }

    /**
     * Who did something, and by what.
     *
     * @param actor who
     * @param onBehalfOf for whom; null for the actor itself
     * @param channel by what
     */
    public record OriginReply(ActorReply actor, @Nullable ActorReply onBehalfOf, String channel) {

        static OriginReply of(Origin origin) {
            ActorRef other = origin.onBehalfOf();
            return new OriginReply(
                    ActorReply.of(origin.actor()),
                    other == null ? null : ActorReply.of(other),
                    origin.channel().name());
        }
    }

    /**
     * Somebody.
     *
     * @param kind such as {@code STAFF} or {@code CITIZEN}
     * @param id the identifier, as the host knows it
     */
    public record ActorReply(String kind, String id) {

        static ActorReply of(ActorRef actor) {
            return new ActorReply(actor.kind().name(), actor.id());
        }
    }
}
