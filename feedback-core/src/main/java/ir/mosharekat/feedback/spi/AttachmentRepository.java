package ir.mosharekat.feedback.spi;

import ir.mosharekat.feedback.attachment.AttachmentId;
import ir.mosharekat.feedback.attachment.AttachmentSnapshot;
import ir.mosharekat.feedback.attachment.BlobId;
import ir.mosharekat.feedback.attachment.Claim;
import ir.mosharekat.feedback.tracking.CaseId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * What is kept of the attachments of one tenant beside their contents, within one unit of work. Where nothing is ever
 * attached, none of this is called.
 */
public interface AttachmentRepository {

    /**
     * Stores a new attachment.
     *
     * @param first the attachment, of version 1; most often an upload that is attached to nothing yet
     * @throws DuplicateKeyException if its identifier is taken within the tenant; at once or at the end of the unit of
     *     work
     */
    void insert(AttachmentSnapshot first);

    /**
     * Attaches uploads to a message, all of them or none: each becomes the next version of itself.
     *
     * @param ids the uploads, at least one and none twice
     * @param claim what they are attached to
     * @throws StaleVersionException if one does not exist or is attached to something already; at once or at the end of
     *     the unit of work
     */
    void claim(Collection<AttachmentId> ids, Claim claim);

    /**
     * Stores the next version of an attachment.
     *
     * @param next the attachment, of version {@code expectedVersion + 1}
     * @param expectedVersion the version it has to have now
     * @throws StaleVersionException if it has another version, or does not exist; at once or at the end of the unit of
     *     work
     */
    void update(AttachmentSnapshot next, long expectedVersion);

    /**
     * Finds attachments.
     *
     * @param ids which, at least one
     * @return those that exist, by the texts of their identifiers
     */
    List<AttachmentSnapshot> find(Collection<AttachmentId> ids);

    /**
     * Finds what is attached to the messages of a case.
     *
     * @param id the case
     * @return its attachments, by message and by the texts of their identifiers
     */
    List<AttachmentSnapshot> ofCase(CaseId id);

    /**
     * Finds out which contents attachments still refer to, as originals or as copies.
     *
     * @param blobs the contents, at least one
     * @return those of them that at least one attachment refers to
     */
    Set<BlobId> referred(Collection<BlobId> blobs);

    /**
     * Removes uploads that nobody has attached to anything in time. One that is attached meanwhile stays.
     *
     * @param now those that expired then or before
     * @param limit the most uploads, at least 1
     * @return what was removed, the longest expired first
     */
    List<AttachmentSnapshot> removeExpired(Instant now, int limit);

    /**
     * Removes attachments.
     *
     * @param ids which, at least one; those that do not exist are no matter
     */
    void remove(Collection<AttachmentId> ids);
}
