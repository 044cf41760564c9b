package ir.mosharekat.feedback.testing;

import ir.mosharekat.feedback.attachment.Blob;
import ir.mosharekat.feedback.attachment.BlobId;
import ir.mosharekat.feedback.attachment.BlobStore;
import ir.mosharekat.feedback.attachment.MeasuredContent;
import ir.mosharekat.feedback.organization.TenantId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A blob store in memory, for tests of portals: contents are held whole. Thread-safe. */
public final class InMemoryBlobStore implements BlobStore {

    private final Map<TenantId, NavigableMap<String, Kept>> tenants = new HashMap<>();

    /** Creates an empty store. */
    public InMemoryBlobStore() {}

    @Override
    public Blob put(TenantId tenant, InputStream content, long most, Instant now) throws IOException {
        MeasuredContent measured = new MeasuredContent(content, most);
        byte[] bytes = measured.readAllBytes();
        Blob blob = measured.blob();
        keep(tenant, blob, new Kept(bytes, now));
        return blob;
    }

    private synchronized void keep(TenantId tenant, Blob blob, Kept kept) {
        tenants.computeIfAbsent(tenant, name -> new TreeMap<>())
                .merge(blob.id().value(), kept, (old, young) -> young.putAt.isAfter(old.putAt) ? young : old);
    }

    @Override
    public synchronized Optional<InputStream> open(TenantId tenant, BlobId id) {
        return Optional.ofNullable(of(tenant).get(id.value())).map(kept -> new ByteArrayInputStream(kept.bytes));
    }

    @Override
    public synchronized Deletion delete(TenantId tenant, BlobId id, Instant before) {
        Kept kept = of(tenant).get(id.value());
        if (kept == null) {
            return Deletion.MISSING;
        }
        if (!kept.putAt.isBefore(before)) {
            return Deletion.TOO_YOUNG;
        }
        of(tenant).remove(id.value());
        return Deletion.DELETED;
    }

    @Override
    public synchronized List<BlobId> putBefore(TenantId tenant, Instant before, @Nullable BlobId after, int limit) {
        return of(tenant).tailMap(after == null ? "" : after.value(), after == null).entrySet().stream()
                .filter(entry -> entry.getValue().putAt.isBefore(before))
                .limit(limit)
                .map(entry -> new BlobId(entry.getKey()))
                .toList();
    }

    private NavigableMap<String, Kept> of(TenantId tenant) {
        return tenants.computeIfAbsent(tenant, name -> new TreeMap<>());
    }

    /** A content and when it was last put. */
    private static final class Kept {

        private final byte[] bytes;
        private final Instant putAt;

        Kept(byte[] bytes, Instant putAt) {
            this.bytes = bytes;
            this.putAt = putAt;
        }
    }
}
