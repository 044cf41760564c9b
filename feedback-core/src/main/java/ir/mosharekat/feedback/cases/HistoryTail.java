package ir.mosharekat.feedback.cases;

import ir.mosharekat.feedback.event.EventChain;

/**
 * Where the history of a case ends, so that adding to it takes no reading.
 *
 * @param messages how many messages there are
 * @param events how many events there are
 * @param lastHash the hash of the last event
 */
public record HistoryTail(int messages, long events, String lastHash) {

    /** The tail of a history without entries. */
    public static final HistoryTail EMPTY = new HistoryTail(0, 0, EventChain.START);
}
