package ir.mosharekat.feedback.jdbi;

import ir.mosharekat.feedback.attachment.Blob;
import ir.mosharekat.feedback.attachment.BlobId;
import ir.mosharekat.feedback.attachment.BlobStore;
import ir.mosharekat.feedback.attachment.MeasuredContent;
import ir.mosharekat.feedback.organization.TenantId;
import ir.mosharekat.feedback.spi.DuplicateKeyException;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Contents of attachments in the database of the cases: one back-up holds both, and no file system has to be shared by the
 * nodes. They go in and out in chunks of {@value #CHUNK} bytes, each in a short transaction of its own and never in one of
 * the host; nothing longer is held in memory. Thread-safe.
 */
public final class JdbiBlobStore implements BlobStore {

    static final int CHUNK = 128 * 1024;

    /** Greater than every hash: with it begins what stands for the hash of a content that is still coming. */
    private static final String COMING = "z";

    private static final int ATTEMPTS = 5;

    private final Jdbi jdbi;

    private JdbiBlobStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * A store in the tables of {@link FeedbackSchema}.
     *
     * @param dataSource where connections come from, with auto-commit; most often the pool of the {@link JdbiFeedbackStore}
     * @return the store
     * @throws IllegalArgumentException if the database is neither PostgreSQL nor H2
     * @throws IllegalStateException if the tables are missing, or if connections come without auto-commit
     * @throws ir.mosharekat.feedback.error.StorageException if the database cannot be reached
     */
    public static JdbiBlobStore create(DataSource dataSource) {
        Dialect dialect = new StartUp(dataSource).check();
        Jdbi jdbi = Jdbi.create(dataSource);
        jdbi.setTransactionHandler(dialect.transactions());
        return new JdbiBlobStore(jdbi);
    }

    @Override
    public Blob put(TenantId tenant, InputStream content, long most, Instant now) throws IOException {
        UUID put = UUID.randomUUID();
        Sql begun = row(tenant, COMING + put, put, 0, now);
        alone(handle -> begun.execute(handle));
        try {
            MeasuredContent measured = new MeasuredContent(content, most);
            byte[] buffer = new byte[CHUNK];
            int number = 0;
            int count = measured.readNBytes(buffer, 0, CHUNK);
            while (count > 0) {
                Sql chunk = chunk(tenant, put, number++, Arrays.copyOf(buffer, count));
                alone(handle -> chunk.execute(handle));
                count = measured.readNBytes(buffer, 0, CHUNK);
            }
            Blob blob = measured.blob();
            finish(tenant, put, blob, now);
            return blob;
        } catch (IOException | RuntimeException e) {
            drop(tenant, put, e);
            throw e;
        }
    }

    /** Names the content by its hash, or makes the one that has that name already as young as this one. */
    private void finish(TenantId tenant, UUID put, Blob blob, Instant now) {
        for (int attempt = 1; ; attempt++) {
            if (alone(handle -> renew(tenant, blob.id(), now).execute(handle)) == 1) {
                alone(handle -> remove(handle, tenant, COMING + put, put));
                return;
            }
            try {
                alone(handle -> named(tenant, put, blob).execute(handle));
                return;
            } catch (DuplicateKeyException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    private void drop(TenantId tenant, UUID put, Exception because) {
        try {
            alone(handle -> remove(handle, tenant, COMING + put, put));
        } catch (RuntimeException e) {
            // A sweep finds it later.
            because.addSuppressed(e);
        }
    }

    @Override
    public Optional<InputStream> open(TenantId tenant, BlobId id) {
        return alone(handle -> find(handle, tenant, id, "")).map(kept -> new ChunkStream(tenant, kept));
    }

    @Override
    public Deletion delete(TenantId tenant, BlobId id, Instant before) {
        return alone(handle -> {
            Optional<Kept> found = find(handle, tenant, id, " for update");
            if (found.isEmpty()) {
                return Deletion.MISSING;
            }
            if (!found.get().putAt().isBefore(before)) {
                return Deletion.TOO_YOUNG;
            }
            remove(handle, tenant, id.value(), found.get().content());
            return Deletion.DELETED;
        });
    }

    @Override
    public List<BlobId> putBefore(TenantId tenant, Instant before, @Nullable BlobId after, int limit) {
        if (after == null) {
            removeCutOff(tenant, before);
        }
        Sql sql = of("select hash from feedback_blob", tenant)
                .add(" and hash > ")
                .value(SqlType.TEXT, after == null ? "" : after.value())
                .add(" and hash < '" + COMING + "' and put_at < ")
                .value(SqlType.INSTANT, before)
                .add(" order by hash fetch first ")
                .value(SqlType.INTEGER, limit)
                .add(" rows only");
        return alone(
                handle -> sql.query(handle).mapTo(String.class).map(BlobId::new).list());
    }

    private void removeCutOff(TenantId tenant, Instant before) {
        Sql sql = of("select content from feedback_blob", tenant)
                .add(" and hash > '" + COMING + "' and put_at < ")
                .value(SqlType.INSTANT, before);
        List<UUID> cutOff = alone(handle -> sql.query(handle)
                .map((row, context) -> CaseRows.uuid(row, "content"))
                .list());
        cutOff.forEach(put -> alone(handle -> remove(handle, tenant, COMING + put, put)));
    }

    private static Optional<Kept> find(Handle handle, TenantId tenant, BlobId id, String lock) {
        return of("select content, size, put_at from feedback_blob", tenant)
                .add(" and hash = ")
                .value(SqlType.TEXT, id.value())
                .add(lock)
                .query(handle)
                .map((row, context) ->
                        new Kept(CaseRows.uuid(row, "content"), row.getLong("size"), CaseRows.instant(row, "put_at")))
                .findOne();
    }

    private static int remove(Handle handle, TenantId tenant, String hash, UUID content) {
        of("delete from feedback_blob", tenant)
                .add(" and hash = ")
                .value(SqlType.TEXT, hash)
                .execute(handle);
        return of("delete from feedback_blob_chunk", tenant)
                .add(" and content = ")
                .value(SqlType.UUID, content)
                .execute(handle);
    }

    private static Sql row(TenantId tenant, String hash, UUID content, long size, Instant now) {
        return Sql.of("insert into feedback_blob (tenant, hash, content, size, put_at) values (?, ?, ?, ?, ?)")
                .bind(SqlType.TEXT, tenant.value())
                .bind(SqlType.TEXT, hash)
                .bind(SqlType.UUID, content)
                .bind(SqlType.BIGINT, size)
                .bind(SqlType.INSTANT, now);
    }

    private static Sql chunk(TenantId tenant, UUID content, int number, byte[] bytes) {
        return Sql.of("insert into feedback_blob_chunk (tenant, content, number, bytes) values (?, ?, ?, ?)")
                .bind(SqlType.TEXT, tenant.value())
                .bind(SqlType.UUID, content)
                .bind(SqlType.INTEGER, number)
                .bind(SqlType.BYTES, bytes);
    }

    private static Sql renew(TenantId tenant, BlobId id, Instant now) {
        return Sql.of("update feedback_blob set put_at = greatest(put_at, ")
                .value(SqlType.INSTANT, now)
                .add(") where tenant = ")
                .value(SqlType.TEXT, tenant.value())
                .add(" and hash = ")
                .value(SqlType.TEXT, id.value());
    }

    private static Sql named(TenantId tenant, UUID put, Blob blob) {
        return Sql.of("update feedback_blob set hash = ")
                .value(SqlType.TEXT, blob.id().value())
                .add(", size = ")
                .value(SqlType.BIGINT, blob.size())
                .add(" where tenant = ")
                .value(SqlType.TEXT, tenant.value())
                .add(" and hash = ")
                .value(SqlType.TEXT, COMING + put);
    }

    private static Sql of(String beginning, TenantId tenant) {
        return Sql.of(beginning + " where tenant = ").value(SqlType.TEXT, tenant.value());
    }

    /** In a short transaction of its own. */
    private <T> T alone(Function<Handle, T> work) {
        try (Handle handle = jdbi.open()) {
            return handle.inTransaction(work::apply);
        } catch (RuntimeException e) {
            throw Failures.translated(e);
        }
    }

    /** A content and when it was last put. */
    private record Kept(UUID content, long size, Instant putAt) {}

    /** A content, read a chunk at a time. */
    private final class ChunkStream extends InputStream {

        private final TenantId tenant;
        private final Kept kept;
        private byte[] chunk = new byte[0];
        private int place;
        private int number;
        private long read;

        ChunkStream(TenantId tenant, Kept kept) {
            this.tenant = tenant;
            this.kept = kept;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            if (place == chunk.length && !next()) {
                return -1;
            }
            int count = Math.min(length, chunk.length - place);
            System.arraycopy(chunk, place, into, offset, count);
            place += count;
            read += count;
            return count;
        }

        private boolean next() throws IOException {
            if (read == kept.size()) {
                return false;
            }
            Sql sql = of("select bytes from feedback_blob_chunk", tenant)
                    .add(" and content = ")
                    .value(SqlType.UUID, kept.content())
                    .add(" and number = ")
                    .value(SqlType.INTEGER, number++);
            chunk = alone(handle -> sql.query(handle).mapTo(byte[].class).findOne())
                    .orElseThrow(() -> new IOException("A content was deleted while somebody read it"));
            place = 0;
            return true;
        }
    }
}
