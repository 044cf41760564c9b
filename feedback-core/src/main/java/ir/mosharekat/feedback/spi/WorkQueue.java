package ir.mosharekat.feedback.spi;

import ir.mosharekat.feedback.tracking.CaseId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/**
 * What is to be done later for the cases of one tenant, within one unit of work: timers, deliveries, events for
 * other systems. Every item is done at least once, the one that has been due longest first, over any number of
 * nodes.
 */
public interface WorkQueue {

    /**
     * Adds items.
     *
     * @param items the items
     * @throws DuplicateKeyException if the identifier of one is taken; at once or at the end of the unit of work
     */
    void enqueue(List<WorkItem> items);

    /**
     * Removes the items of a case with these names, leased ones too. It counts for items that were there before this
     * unit of work and for those added in it before this call.
     *
     * @param id the case
     * @param names the names; items of other names and other cases stay
     */
    void cancel(CaseId id, Collection<String> names);

    /**
     * Takes items that are due and not leased to anybody, so that nobody else gets them for a while. An item whose
     * lease has run out is free again. Each lease of an item has a greater token than the one before.
     *
     * @param now the time that counts
     * @param until when the leases run out
     * @param limit the most items, at least 1
     * @return the items that have been due longest, in that order
     */
    List<LeasedWork> lease(Instant now, Instant until, int limit);

    /**
     * Removes an item because it was done.
     *
     * @param work the lease under which it was done
     * @throws StaleLeaseException if the item is gone or has been leased again since; at once or at the end of the unit
     *     of work
     */
    void settle(LeasedWork work);

    /**
     * Gives an item back, to be done later.
     *
     * @param work the lease
     * @param due when to try again
     * @throws StaleLeaseException if the item is gone or has been leased again since; at once or at the end of the unit
     *     of work
     */
    void postpone(LeasedWork work, Instant due);
}
