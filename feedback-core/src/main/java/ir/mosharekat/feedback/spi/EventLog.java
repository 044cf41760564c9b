package ir.mosharekat.feedback.spi;

import ir.mosharekat.feedback.event.CaseEvent;
import ir.mosharekat.feedback.event.EventPlace;
import ir.mosharekat.feedback.tracking.CaseId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The histories of the cases of one tenant, within one unit of work. Entries are added and never changed. */
public interface EventLog {

    /**
     * Adds entries.
     *
     * @param events the entries; those of one case in the order of their numbers
     * @throws DuplicateKeyException if a case has an entry of that number; at once or at the end of the unit of work
     */
    void append(List<CaseEvent> events);

    /**
     * Reads a part of the history of a case.
     *
     * @param id the case
     * @param after the number after which to begin, 0 for the beginning
     * @param limit the most entries, at least 1
     * @return the entries by number; empty if there are none
     */
    List<CaseEvent> history(CaseId id, long after, int limit);

    /**
     * Reads the whole histories of several cases, in one reading.
     *
     * @param ids the cases, at most {@value ir.mosharekat.feedback.query.CaseQuery#LARGEST_PAGE} of them: those of a
     *     page; maybe none
     * @return for each of them that has a history all of its entries, by number; nothing for the others
     */
    Map<CaseId, List<CaseEvent>> histories(Collection<CaseId> ids);

    /**
     * Reads on in all histories together. What is stored later may have happened earlier, by as long as a unit of work takes
     * and as the clocks of nodes differ: whoever wants to miss nothing keeps that far behind.
     *
     * @param after the place after which to begin
     * @param before the instant at which to end; nothing of it or later is read
     * @param limit the most entries, at least 1
     * @return the entries in the order of {@link EventPlace#ORDER}; empty if there are none
     */
    List<CaseEvent> recorded(EventPlace after, Instant before, int limit);
}
