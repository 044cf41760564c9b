package ir.mosharekat.feedback.json.wire;

import ir.mosharekat.feedback.event.CaseEvent;
import ir.mosharekat.feedback.handling.Handling;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a case, the oldest first.
 *
 * @param items what happened
 * @param next the number that the next page comes after; null if nothing is left
 */
public record HistoryReply(List<EventReply> items, @Nullable Long next) {

    /**
     * A part of a history, to be sent.
     *
     * @param events what happened
     * @return the reply
     */
    public static HistoryReply of(List<CaseEvent> events) {
        boolean full = events.size() >= Handling.MOST_EVENTS;
        Long last = full ? events.get(events.size() - 1).sequence() : null;
        return new HistoryReply(events.stream().map(EventReply::of).toList(), last);
    }

    /**
     * One thing that happened. It says who did what when, and never what anybody wrote.
     *
     * @param sequence its number in the history of the case
     * @param type what happened, such as {@code complaint.assign}
     * @param at when
     * @param origin who did it
     * @param facts what goes with it
     * @param previousHash the hash of the entry before
     * @param hash the hash of this one
     */
    public record EventReply(
            long sequence,
            String type,
            Instant at,
            EntryReply.OriginReply origin,
            SortedMap<String, String> facts,
            String previousHash,
            String hash) {

        static EventReply of(CaseEvent event) {
            return new EventReply(
                    event.sequence(),
                    event.happening().type(),
                    event.happening().at(),
                    EntryReply.OriginReply.of(event.happening().origin()),
                    event.happening().facts(),
                    event.previousHash(),
                    event.hash());
        }
    }
}
