package ir.mosharekat.feedback.event;

import java.time.Instant;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Something that happened to a case.
 *
 * @param type what, as the kind of case and the action, such as {@code complaint.assign}
 * @param at when, with millisecond precision
 * @param origin who did it, and by which medium
 * @param facts identifiers and numbers that belong to it, such as the unit; never text that people wrote. Which
 *     of them leave the house, {@code PublishedEvent} says
 */
public record Happening(String type, Instant at, Origin origin, SortedMap<String, String> facts) {

    /**
     * A happening with a copy of its facts.
     *
     * @param type what
     * @param at when
     * @param origin who did it
     * @param facts identifiers and numbers that belong to it
     */
    public Happening {
        facts = Collections.unmodifiableSortedMap(new TreeMap<>(facts));
    }
}
