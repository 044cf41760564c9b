package ir.mosharekat.feedback.cases;

import ir.mosharekat.feedback.event.Origin;
import ir.mosharekat.feedback.text.SearchKey;
import java.time.Instant;

/**
 * Something said in a case. Messages are only ever added; what was said stays as it was.
 *
 * @param number its number in the case, from 1 without a gap
 * @param type what it is
 * @param audience who may read it
 * @param origin who said it, and by which medium
 * @param at when, with millisecond precision
 * @param text the canonical text, never empty
 */
public record Message(int number, MessageType type, Audience audience, Origin origin, Instant at, String text) {

    /**
     * {@return what a store adds to the search text of the case for this message} Notes for officials are not
     * searched: a search that finds them would tell a reader what they say.
     */
    public String searchText() {
        return audience == Audience.CITIZEN ? SearchKey.of(text).indexText() : "";
    }

    @Override
    public String toString() {
        return "Message[" + number + ", " + type + ", ***]";
    }
}
