package ir.mosharekat.feedback.spi;

import ir.mosharekat.feedback.organization.TenantId;

/**
 * Where cases are kept. This is the one interface a storage adapter implements, with the small repositories it hands
 * out; the suites of {@code feedback-tck} check all that is said here.
 *
 * <ol>
 *   <li>A unit of work is whole: all that was written in it is stored, or, if it ends with an exception, none of it.
 *   <li>It is isolated: what others write meanwhile is neither lost nor half seen. Reads within it see its own writes.
 *   <li>It touches one tenant. The tenant leads every key, unique index and query; nothing of another is ever found.
 *   <li>A failed write ends the unit of work; nothing else may be done in it.
 *   <li>An adapter may hold writes back until the work reads or returns, and may commit the writes of several concurrent
 *       units together. So a taken key or a stale version may be reported by the write or when the unit of work ends.
 *   <li>An exception that the work throws comes out as it is. Every exception of a driver comes out as a
 *       {@link ir.mosharekat.feedback.error.StorageException}, without the values that drivers quote.
 *   <li>What is stored comes back exactly: every character, every absent value absent, instants to the millisecond.
 * </ol>
 *
 * <p>Thread-safe. A unit of work is used by one thread.
 */
public interface FeedbackStore {

    /**
     * Does work in one transaction.
     *
     * @param tenant whose cases the work is about
     * @param work what to do; it may be done again from the start, if nothing of the first attempt remains
     * @param <T> the type of the result
     * @return what the work returned, once all it wrote is durable or, in a joined transaction, part of it
     * @throws DuplicateKeyException if a key is taken
     * @throws StaleVersionException if a case had another version than expected
     * @throws StaleLeaseException if a lease was no longer held
     * @throws ir.mosharekat.feedback.error.StorageException if the store failed
     */
    <T> T inUnitOfWork(TenantId tenant, Work<T> work);

    /**
     * What is done in a unit of work.
     *
     * @param <T> the type of the result
     */
    @FunctionalInterface
    interface Work<T> {

        /**
         * Does it.
         *
         * @param unit the repositories, of use until this returns
         * @return the result
         */
        T in(UnitOfWork unit);
    }
}
