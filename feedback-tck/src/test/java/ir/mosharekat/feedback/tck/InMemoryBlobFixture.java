package ir.mosharekat.feedback.tck;

import ir.mosharekat.feedback.attachment.Blob;
import ir.mosharekat.feedback.attachment.BlobId;
import ir.mosharekat.feedback.attachment.BlobStore;
import ir.mosharekat.feedback.error.StorageException;
import ir.mosharekat.feedback.organization.TenantId;
import ir.mosharekat.feedback.testing.InMemoryBlobStore;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The blob store in memory, with whatever is planted around it. */
final class InMemoryBlobFixture implements BlobStoreFixture {

    private static final Instant END = Instant.parse("2100-01-01T00:00:00Z");

    private final BlobStore sound = new Pluggable(new InMemoryBlobStore());
    private final BlobStore attacked;
    private volatile boolean broken;

    InMemoryBlobFixture(UnaryOperator<BlobStore> planted) {
        attacked = planted.apply(sound);
    }

    @Override
    public BlobStore store() {
        return attacked;
    }

    @Override
    public void breakDown() {
        broken = true;
    }

    @Override
    public long bytesKept() {
        long bytes = 0;
        for (TenantId tenant : List.of(ConformanceSuite.SEMNAN, ConformanceSuite.KHORASAN)) {
            for (BlobId id : sound.putBefore(tenant, END, null, 1_000)) {
                try (InputStream in = sound.open(tenant, id).orElseThrow()) {
                    bytes += in.readAllBytes().length;
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        return bytes;
    }

    @Override
    public void close() {
        // Nothing is held.
    }

    private final class Pluggable implements BlobStore {

        private final BlobStore inner;

        Pluggable(BlobStore inner) {
            this.inner = inner;
        }

        private BlobStore reached() {
            if (broken) {
                throw new StorageException(StorageException.Retry.MAY_HELP, new IOException("unplugged"));
            }
            return inner;
        }

        @Override
        public Blob put(TenantId tenant, InputStream content, long most, Instant now) throws IOException {
            return reached().put(tenant, content, most, now);
        }

        @Override
        public Optional<InputStream> open(TenantId tenant, BlobId id) {
            return reached().open(tenant, id);
        }

        @Override
        public Deletion delete(TenantId tenant, BlobId id, Instant before) {
            return reached().delete(tenant, id, before);
        }

        @Override
        public List<BlobId> putBefore(TenantId tenant, Instant before, @Nullable BlobId after, int limit) {
            return reached().putBefore(tenant, before, after, limit);
        }
    }
}
