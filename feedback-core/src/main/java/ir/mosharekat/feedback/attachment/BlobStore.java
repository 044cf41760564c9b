package ir.mosharekat.feedback.attachment;

import ir.mosharekat.feedback.organization.TenantId;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the contents of attachments are kept, by their hashes and outside of every transaction. A content comes in before
 * anything refers to it; what nothing refers to after a while is swept away, so that a crash between the two leaves
 * nothing behind. The {@code BlobStoreConformance} suite of {@code feedback-tck} checks all that is said here.
 *
 * <ol>
 *   <li>The tenant leads: of the contents of another nothing is ever found, listed or deleted.
 *   <li>A content is there whole and durably when {@link #put} has returned, or not at all.
 *   <li>Contents go in and out in fixed memory, however long they are.
 *   <li>Whoever reads a content while it is deleted gets all of it or an exception, never the beginning as if it were all.
 *   <li>What fails below comes out as {@link ir.mosharekat.feedback.error.StorageException}; an exception of the stream
 *       that is put comes out as it is.
 * </ol>
 *
 * <p>Thread-safe, over any number of nodes.
 */
public interface BlobStore {

    /**
     * Keeps a content. One that is there already is not kept twice, and is as young from now on as a new one: so a sweep
     * never takes what somebody is about to refer to.
     *
     * @param tenant whose it is
     * @param content the bytes, read to the end and not closed
     * @param most how many bytes it may have; counted while they come
     * @param now the time that counts as its age
     * @return its name and its length
     * @throws BlobTooLargeException if it has more; at most one buffer more than that was read, and nothing is kept
     * @throws IOException if the stream fails; nothing is kept
     */
    Blob put(TenantId tenant, InputStream content, long most, Instant now) throws IOException;

    /**
     * Opens a content.
     *
     * @param tenant whose it is
     * @param id its name
     * @return its bytes, to be closed by the caller; empty if it is not kept
     */
    Optional<InputStream> open(TenantId tenant, BlobId id);

    /**
     * Deletes a content that nobody has put for a while. Looking at the age and deleting are one step: somebody who puts
     * it meanwhile has it kept.
     *
     * @param tenant whose it is
     * @param id its name
     * @param before it is deleted only if it was last put before that
     * @return how it came out
     */
    Deletion delete(TenantId tenant, BlobId id, Instant before);

    /**
     * Lists contents that nobody has put for a while, in the order of their names; with the first page, what puts that
     * never ended have left since then is removed.
     *
     * @param tenant whose
     * @param before those last put before that
     * @param after the name after which to begin; null for the beginning
     * @param limit the most names, at least 1
     * @return the names; fewer than the limit only if there are no more
     */
    List<BlobId> putBefore(TenantId tenant, Instant before, @Nullable BlobId after, int limit);

    /** How a deletion comes out. */
    enum Deletion {
        /** The content is gone. */
        DELETED,
        /** Somebody has put it since. */
        TOO_YOUNG,
        /** It was not kept. */
        MISSING
    }
}
