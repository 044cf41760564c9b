package ir.mosharekat.feedback.spi;

import ir.mosharekat.feedback.accesslog.AccessCursor;
import ir.mosharekat.feedback.accesslog.CaseAccess;
import ir.mosharekat.feedback.tracking.CaseId;
import java.util.Collection;
import java.util.List;

/**
 * Who has read what of the cases of one tenant, within one unit of work. Entries are added, and neither changed nor
 * removed: not even with the content of their case.
 */
public interface AccessLog {

    /**
     * Notes that somebody has read something, unless the log holds an entry of the same visit, which then stays as it is:
     * one with the same case, official, kind and attachment in the same half hour, as
     * {@link CaseAccess#isSameVisit} means it. Of several who note the same visit at the same time one is stored, and
     * none of them fails.
     *
     * @param entry the entry
     */
    void note(CaseAccess entry);

    /**
     * Reads a part of the log of several cases, in one reading.
     *
     * @param ids the cases, a handful of them; maybe none
     * @param after the place after which to begin
     * @param limit the most entries, at least 1
     * @return the entries in the order of {@link AccessCursor#ORDER}, the newest first; empty if there are none
     */
    List<CaseAccess> entries(Collection<CaseId> ids, AccessCursor after, int limit);
}
