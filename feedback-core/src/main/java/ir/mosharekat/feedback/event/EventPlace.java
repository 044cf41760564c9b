package ir.mosharekat.feedback.event;

import ir.mosharekat.feedback.tracking.CaseId;
import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;

/**
 * A place among the entries of all histories: what is read next begins after it.
 *
 * @param at when the entry at that place happened
 * @param caseId the case it is of
 * @param sequence its number in the history of that case
 */
public record EventPlace(Instant at, CaseId caseId, long sequence) {

    /** The order of all entries: by time, then by case as its usual text is compared, then by number. */
    public static final Comparator<EventPlace> ORDER = Comparator.comparing(EventPlace::at)
            .thenComparing(place -> place.caseId().toString())
            .thenComparing(EventPlace::sequence);

    private static final CaseId NONE = new CaseId(new UUID(0, 0));

    /** Behind whatever will ever happen. */
    public static final EventPlace END = before(Instant.parse("9999-12-31T00:00:00Z"));

    /**
     * The place of an entry.
     *
     * @param event the entry
     * @return its place
     */
    public static EventPlace of(CaseEvent event) {
        return new EventPlace(event.happening().at(), event.caseId(), event.sequence());
    }

    /**
     * The place before whatever happened from an instant on.
     *
     * @param instant the instant
     * @return a place of no entry
     */
    public static EventPlace before(Instant instant) {
        return new EventPlace(instant, NONE, 0);
    }
}
