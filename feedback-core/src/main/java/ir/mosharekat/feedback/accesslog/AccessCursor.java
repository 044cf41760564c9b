package ir.mosharekat.feedback.accesslog;

import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;

/**
 * A place in the log of a case, which begins with what was read last: the next page begins after it.
 *
 * @param at when the entry at that place was made
 * @param id the entry at that place; UUIDs are compared by their usual text
 */
public record AccessCursor(Instant at, UUID id) {

    /** Before the newest entry. */
    public static final AccessCursor BEGINNING =
            new AccessCursor(Instant.parse("9999-12-31T00:00:00Z"), new UUID(-1, -1));

    /** The order of the log: what was read last comes first. */
    public static final Comparator<AccessCursor> ORDER = Comparator.comparing(AccessCursor::at)
            .thenComparing(place -> place.id().toString())
            .reversed();

    /**
     * The place of an entry.
     *
     * @param entry the entry
     * @return its place
     */
    public static AccessCursor of(CaseAccess entry) {
        return new AccessCursor(entry.at(), entry.id());
    }
}
