package ir.mosharekat.feedback.tck;

import ir.mosharekat.feedback.attachment.AttachmentId;
import ir.mosharekat.feedback.attachment.AttachmentSnapshot;
import ir.mosharekat.feedback.attachment.BlobId;
import ir.mosharekat.feedback.attachment.Claim;
import ir.mosharekat.feedback.spi.AttachmentRepository;
import ir.mosharekat.feedback.tracking.CaseId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Hands everything over to sound attachments; what is planted overrides a method. */
class ForwardingAttachments implements AttachmentRepository {

    private final AttachmentRepository sound;

    ForwardingAttachments(AttachmentRepository sound) {
        this.sound = sound;
    }

    @Override
    public void insert(AttachmentSnapshot first) {
        sound.insert(first);
    }

    @Override
    public void claim(Collection<AttachmentId> ids, Claim claim) {
        sound.claim(ids, claim);
    }

    @Override
    public void update(AttachmentSnapshot next, long expectedVersion) {
        sound.update(next, expectedVersion);
    }

    @Override
    public List<AttachmentSnapshot> find(Collection<AttachmentId> ids) {
        return sound.find(ids);
    }

    @Override
    public List<AttachmentSnapshot> ofCase(CaseId id) {
        return sound.ofCase(id);
    }

    @Override
    public Set<BlobId> referred(Collection<BlobId> blobs) {
        return sound.referred(blobs);
    }

    @Override
    public List<AttachmentSnapshot> removeExpired(Instant now, int limit) {
        return sound.removeExpired(now, limit);
    }

    @Override
    public void remove(Collection<AttachmentId> ids) {
        sound.remove(ids);
    }
}
