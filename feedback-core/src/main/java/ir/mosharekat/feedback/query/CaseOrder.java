package ir.mosharekat.feedback.query;

import ir.mosharekat.feedback.cases.CaseSnapshot;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/** In which order cases are listed. Cases of the same instant are ordered by their identifier, so no page loses one. */
public enum CaseOrder {
    /** Those that came last first. */
    NEWEST_FIRST,
    /** Those that are due next first; cases whose time does not run are left out. */
    DUE_FIRST;

    /**
     * The place of a case in this order.
     *
     * @param snapshot the case
     * @return its place, or empty if this order leaves it out
     */
    public Optional<CaseCursor> place(CaseSnapshot snapshot) {
        Optional<Instant> key = switch (this) {
            case NEWEST_FIRST -> Optional.of(snapshot.receivedAt());
            case DUE_FIRST -> snapshot.nextDue();
        };
        return key.map(instant -> new CaseCursor(instant, snapshot.id()));
    }

    /** {@return a comparator of places, which is what the order means} */
    public Comparator<CaseCursor> comparator() {
        Comparator<CaseCursor> ascending = Comparator.comparing(CaseCursor::key)
                .thenComparing(cursor -> cursor.id().toString());
        return this == NEWEST_FIRST ? ascending.reversed() : ascending;
    }
}
