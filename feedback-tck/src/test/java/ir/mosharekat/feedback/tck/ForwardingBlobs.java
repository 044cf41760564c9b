package ir.mosharekat.feedback.tck;

import ir.mosharekat.feedback.attachment.Blob;
import ir.mosharekat.feedback.attachment.BlobId;
import ir.mosharekat.feedback.attachment.BlobStore;
import ir.mosharekat.feedback.organization.TenantId;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Hands everything over to a sound blob store; what is planted overrides a method. */
class ForwardingBlobs implements BlobStore {

    private final BlobStore sound;

    ForwardingBlobs(BlobStore sound) {
        this.sound = sound;
    }

    @Override
    public Blob put(TenantId tenant, InputStream content, long most, Instant now) throws IOException {
        return sound.put(tenant, content, most, now);
    }

    @Override
    public Optional<InputStream> open(TenantId tenant, BlobId id) {
        return sound.open(tenant, id);
    }

    @Override
    public Deletion delete(TenantId tenant, BlobId id, Instant before) {
        return sound.delete(tenant, id, before);
    }

    @Override
    public List<BlobId> putBefore(TenantId tenant, Instant before, @Nullable BlobId after, int limit) {
        return sound.putBefore(tenant, before, after, limit);
    }
}
