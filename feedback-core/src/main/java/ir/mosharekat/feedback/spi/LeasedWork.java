package ir.mosharekat.feedback.spi;

/**
 * An item that one node has taken for a while.
 *
 * @param item the item
 * @param token the fencing token of this lease, greater than that of every lease of the item before
 */
public record LeasedWork(WorkItem item, long token) {}
