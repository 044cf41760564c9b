package ir.mosharekat.feedback.spi;

import ir.mosharekat.feedback.access.Scope;
import ir.mosharekat.feedback.promise.KeptRate;
import ir.mosharekat.feedback.promise.KeptRateQuery;
import ir.mosharekat.feedback.promise.Promise;
import ir.mosharekat.feedback.promise.PromiseFile;
import ir.mosharekat.feedback.promise.PromiseId;
import ir.mosharekat.feedback.promise.PromisePage;
import ir.mosharekat.feedback.promise.PromiseQuery;
import ir.mosharekat.feedback.tracking.CaseId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The promises of one tenant, within one unit of work. A promise belongs to a case that is in the store, and is found
 * where that case is.
 */
public interface PromiseRepository {

    /**
     * Stores a new promise.
     *
     * @param first the promise, of version 1
     * @throws DuplicateKeyException if its identifier is taken within the tenant; at once or at the end of the unit of
     *     work
     */
    void insert(Promise first);

    /**
     * Stores the next version of a promise.
     *
     * @param next the promise, of version {@code expectedVersion + 1}
     * @param expectedVersion the version it has to have now
     * @throws StaleVersionException if it has another version, or does not exist; at once or at the end of the unit of
     *     work
     */
    void update(Promise next, long expectedVersion);

    /**
     * Finds a promise with its case, in one reading.
     *
     * @param id the promise
     * @return both as they stand, or empty if there is none
     */
    Optional<PromiseFile> find(PromiseId id);

    /**
     * Reads all promises of several cases, in one reading.
     *
     * @param ids the cases, a handful of them; maybe none
     * @return the promises, in the order of {@link ir.mosharekat.feedback.promise.PromiseCursor#ORDER}
     */
    List<Promise> ofCases(Collection<CaseId> ids);

    /**
     * Finds a page of promises.
     *
     * @param query criteria and page, as {@link PromiseQuery#matches} and
     *     {@link ir.mosharekat.feedback.promise.PromiseCursor#ORDER} mean them
     * @param scope over the promises of which cases, as {@link Scope#admits} means it
     * @return the page, each with its case; its place is that of its last item, if and only if there are more
     */
    PromisePage<PromiseFile> search(PromiseQuery query, Scope scope);

    /**
     * Counts promises.
     *
     * @param query criteria; the page does not matter
     * @param scope over the promises of which cases
     * @return how many match
     */
    long count(PromiseQuery query, Scope scope);

    /**
     * Counts how promises were kept, in one reading and without fetching them.
     *
     * @param query which promises, and by what they are counted
     * @param scope over the promises of which cases
     * @return the numbers, as {@link KeptRate#of} means them, of each name that has any; at most
     *     {@value KeptRateQuery#MOST}, those with the most promises, and they come first; equal ones in any order
     */
    List<KeptRate> tally(KeptRateQuery query, Scope scope);
}
