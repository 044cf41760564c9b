package ir.mosharekat.feedback.spi;

import ir.mosharekat.feedback.access.Scope;
import ir.mosharekat.feedback.cases.CaseFile;
import ir.mosharekat.feedback.cases.CaseSnapshot;
import ir.mosharekat.feedback.cases.Letter;
import ir.mosharekat.feedback.cases.LetterBatchId;
import ir.mosharekat.feedback.cases.Message;
import ir.mosharekat.feedback.query.CaseQuery;
import ir.mosharekat.feedback.query.Page;
import ir.mosharekat.feedback.tracking.CaseId;
import ir.mosharekat.feedback.tracking.SecretStamp;
import ir.mosharekat.feedback.tracking.TrackingCode;
import java.util.List;
import java.util.Optional;

/** The cases of one tenant, within one unit of work. */
public interface CaseRepository {

    /**
     * Stores a new case. Many of them may come in one unit of work.
     *
     * @param file the case, of version 1, with its first messages
     * @throws DuplicateKeyException if its identifier, its tracking code, the hash of its submission key, or the number
     *     of its letter in that batch is taken within the tenant; at once or at the end of the unit of work
     */
    void insert(CaseFile file);

    /**
     * Stores the next version of a case. Messages it had before stay as they are.
     *
     * @param next the case, of version {@code expectedVersion + 1}
     * @param expectedVersion the version it has to have now
     * @param added the messages that are new, numbered on from those it has
     * @throws StaleVersionException if it has another version, or does not exist; at once or at the end of the unit of
     *     work
     */
    void update(CaseSnapshot next, long expectedVersion, List<Message> added);

    /**
     * Stores the tombstone of a case: replaces it, and removes every message of it and all that it was searched by. Its
     * history stays.
     *
     * @param tombstone the case, of version {@code expectedVersion + 1}, with what may stay of it
     * @param expectedVersion the version it has to have now
     * @throws StaleVersionException if it has another version, or does not exist; at once or at the end of the unit of
     *     work
     */
    void purge(CaseSnapshot tombstone, long expectedVersion);

    /**
     * Finds a case.
     *
     * @param id the case
     * @return the case as it stands, or empty if there is none
     */
    Optional<CaseSnapshot> find(CaseId id);

    /**
     * Finds a case with its messages, in one reading.
     *
     * @param id the case
     * @return the case and its messages by number, or empty if there is none
     */
    Optional<CaseFile> open(CaseId id);

    /**
     * Finds out what the access secret of a case is derived with. A code that exists and one that does not have to take
     * as good as the same time.
     *
     * @param code the tracking code; it has to match exactly
     * @return the case and its stamp, or empty if there is none
     */
    Optional<Stamped> findStamp(TrackingCode code);

    /**
     * Finds the case that a submission registered.
     *
     * @param keyHash the hash of its idempotency key
     * @return the case with its messages, or empty if there is none
     */
    Optional<CaseFile> findSubmission(String keyHash);

    /**
     * Finds the letters of a batch of which cases were made, purged ones too.
     *
     * @param batch the batch; it has to match exactly
     * @param after the number after which to begin, 0 for the beginning
     * @param limit the most letters, at least 1
     * @return the letters by number; empty if there are none
     */
    List<Registered> letters(LetterBatchId batch, int after, int limit);

    /**
     * Finds a page of cases.
     *
     * @param query criteria, order and page, as {@link CaseQuery#matches} and {@link CaseQuery#order} mean them
     * @param scope over which cases, as {@link Scope#admits} means it
     * @return the page; its place is that of its last item, if and only if there are more
     */
    Page<CaseSnapshot> search(CaseQuery query, Scope scope);

    /**
     * Counts cases.
     *
     * @param query criteria; order and page do not matter, save that an order may leave cases out
     * @param scope over which cases
     * @return how many match
     */
    long count(CaseQuery query, Scope scope);

    /**
     * A letter and the case that was made of it.
     *
     * @param letter the letter
     * @param id the case
     * @param code the tracking code of the case
     */
    record Registered(Letter letter, CaseId id, TrackingCode code) {}

    /**
     * A case and what its access secret is derived with.
     *
     * @param id the case
     * @param stamp the key and the generation
     */
    record Stamped(CaseId id, SecretStamp stamp) {}
}
