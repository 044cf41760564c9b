package ir.mosharekat.feedback.jdbi;

import ir.mosharekat.feedback.attachment.AttachmentId;
import ir.mosharekat.feedback.attachment.AttachmentSnapshot;
import ir.mosharekat.feedback.attachment.BlobId;
import ir.mosharekat.feedback.attachment.Claim;
import ir.mosharekat.feedback.spi.AttachmentRepository;
import ir.mosharekat.feedback.spi.StaleVersionException;
import ir.mosharekat.feedback.tracking.CaseId;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

final class JdbiAttachments implements AttachmentRepository {

    private static final String SELECT =
            "select " + AttachmentColumns.NAMES + " from feedback_attachment where tenant = ";

    private static final Comparator<AttachmentSnapshot> BY_ID =
            Comparator.comparing(one -> one.id().toString());

    private final JdbiUnitOfWork unit;

    JdbiAttachments(JdbiUnitOfWork unit) {
        this.unit = unit;
    }

    @Override
    public void insert(AttachmentSnapshot first) {
        unit.hold(group -> group.attach(first));
    }

    @Override
    public void claim(Collection<AttachmentId> ids, Claim claim) {
        Sql sql = Sql.of("update feedback_attachment set version = version + 1, case_id = ")
                .value(SqlType.UUID, claim.caseId().value())
                .add(", message = ")
                .value(SqlType.INTEGER, claim.message())
                .add(", audience = ")
                .value(SqlType.TEXT, claim.audience().name())
                .add(these(ids))
                .add(" and case_id is null");
        execute(sql, ids.size());
    }

    @Override
    public void update(AttachmentSnapshot next, long expectedVersion) {
        Sql sql = unit.dialect()
                .tables()
                .attachments
                .update(next)
                .add(these(List.of(next.id())))
                .add(" and version = ")
                .value(SqlType.BIGINT, expectedVersion);
        execute(sql, 1);
    }

    private void execute(Sql sql, int rows) {
        unit.write(handle -> {
            if (sql.execute(handle) != rows) {
                throw new StaleVersionException();
            }
            return rows;
        });
    }

    @Override
    public List<AttachmentSnapshot> find(Collection<AttachmentId> ids) {
        Sql sql = Sql.of("select " + AttachmentColumns.NAMES + " from feedback_attachment")
                .add(these(ids));
        return unit.read(handle -> list(sql, handle, BY_ID));
    }

    @Override
    public List<AttachmentSnapshot> ofCase(CaseId id) {
        Sql sql = Sql.of(SELECT)
                .value(SqlType.TEXT, unit.tenant())
                .add(" and case_id = ")
                .value(SqlType.UUID, id.value());
        Comparator<AttachmentSnapshot> byMessage =
                Comparator.comparingInt(one -> one.claim().orElseThrow().message());
        return unit.read(handle -> list(sql, handle, byMessage.thenComparing(BY_ID)));
    }

    @Override
    public Set<BlobId> referred(Collection<BlobId> blobs) {
        List<String> hashes = blobs.stream().map(BlobId::value).toList();
        Sql sql = referredBy("original_hash", hashes).add(" union ").add(referredBy("copy_hash", hashes));
        return unit.read(handle -> sql.query(handle).mapTo(String.class).stream()
                .map(BlobId::new)
                .collect(Collectors.toUnmodifiableSet()));
    }

    private Sql referredBy(String column, List<String> hashes) {
        return Sql.of("select " + column + " from feedback_attachment where tenant = ")
                .value(SqlType.TEXT, unit.tenant())
                .add(" and " + column + " in ")
                .values(SqlType.TEXT, hashes);
    }

    @Override
    public List<AttachmentSnapshot> removeExpired(Instant now, int limit) {
        Sql sql = Sql.of(SELECT)
                .value(SqlType.TEXT, unit.tenant())
                .add(" and case_id is null and expires_at <= ")
                .value(SqlType.INSTANT, now)
                .add(" order by expires_at, id fetch first ")
                .value(SqlType.INTEGER, limit)
                .add(" rows only for update skip locked");
        return unit.write(handle -> {
            List<AttachmentSnapshot> expired = list(
                    sql,
                    handle,
                    Comparator.comparing(AttachmentSnapshot::expiresAt).thenComparing(BY_ID));
            if (!expired.isEmpty()) {
                delete(expired.stream().map(AttachmentSnapshot::id).toList()).execute(handle);
            }
            return expired;
        });
    }

    @Override
    public void remove(Collection<AttachmentId> ids) {
        unit.write(handle -> delete(ids).execute(handle));
    }

    private Sql delete(Collection<AttachmentId> ids) {
        return Sql.of("delete from feedback_attachment").add(these(ids));
    }

    private Sql these(Collection<AttachmentId> ids) {
        return Sql.of(" where tenant = ")
                .value(SqlType.TEXT, unit.tenant())
                .add(" and id in ")
                .values(SqlType.UUID, ids.stream().map(AttachmentId::value).toList());
    }

    /** The databases do not agree on how identifiers are ordered. */
    private static List<AttachmentSnapshot> list(Sql sql, Handle handle, Comparator<AttachmentSnapshot> order) {
        return sql.query(handle).map((row, context) -> AttachmentColumns.read(row)).list().stream()
                .sorted(order)
                .toList();
    }
}
