package ir.mosharekat.feedback.jdbi;

import ir.mosharekat.feedback.attachment.AttachmentId;
import ir.mosharekat.feedback.attachment.AttachmentSnapshot;
import ir.mosharekat.feedback.attachment.Blob;
import ir.mosharekat.feedback.attachment.BlobId;
import ir.mosharekat.feedback.attachment.Claim;
import ir.mosharekat.feedback.attachment.Safety;
import ir.mosharekat.feedback.cases.Audience;
import ir.mosharekat.feedback.event.ActorRef;
import ir.mosharekat.feedback.tracking.CaseId;
import ir.mosharekat.feedback.tracking.Sealed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The table of attachments: how it is written and read. */
final class AttachmentColumns {

    static final String NAMES = "id, version, name_key, name, media_type, original_hash, original_size, copy_hash,"
            + " copy_size, safety, actor_kind, actor_id, uploaded_at, expires_at, case_id, message, audience";

    static final List<Column<AttachmentSnapshot>> ALL = List.of(
            new Column<>("id", SqlType.UUID, it -> it.id().value()),
            new Column<>("version", SqlType.BIGINT, AttachmentSnapshot::version),
            new Column<>("name_key", SqlType.TEXT, it -> it.name().keyId()),
            new Column<>("name", SqlType.TEXT, it -> it.name().value()),
            new Column<>("media_type", SqlType.TEXT, AttachmentSnapshot::mediaType),
            Column.optional(
                    "original_hash",
                    SqlType.TEXT,
                    it -> it.original().map(blob -> blob.id().value())),
            Column.optional("original_size", SqlType.BIGINT, it -> it.original().map(Blob::size)),
            Column.optional(
                    "copy_hash",
                    SqlType.TEXT,
                    it -> it.copy().map(blob -> blob.id().value())),
            Column.optional("copy_size", SqlType.BIGINT, it -> it.copy().map(Blob::size)),
            new Column<>("safety", SqlType.TEXT, it -> it.safety().name()),
            new Column<>("actor_kind", SqlType.TEXT, it -> it.uploader().kind().name()),
            new Column<>("actor_id", SqlType.TEXT, it -> it.uploader().id()),
            new Column<>("uploaded_at", SqlType.INSTANT, AttachmentSnapshot::uploadedAt),
            new Column<>("expires_at", SqlType.INSTANT, AttachmentSnapshot::expiresAt),
            Column.optional(
                    "case_id",
                    SqlType.UUID,
                    it -> it.claim().map(claim -> claim.caseId().value())),
            Column.optional("message", SqlType.INTEGER, it -> it.claim().map(Claim::message)),
            Column.optional(
                    "audience",
                    SqlType.TEXT,
                    it -> it.claim().map(claim -> claim.audience().name())));

    private AttachmentColumns() {}

    static AttachmentSnapshot read(ResultSet row) throws SQLException {
        return AttachmentSnapshot.builder()
                .id(new AttachmentId(CaseRows.uuid(row, "id")))
                .version(row.getLong("version"))
                .name(new Sealed(CaseRows.text(row, "name_key"), CaseRows.text(row, "name")))
                .mediaType(CaseRows.text(row, "media_type"))
                .original(blob(row, "original"))
                .copy(blob(row, "copy"))
                .safety(Safety.valueOf(CaseRows.text(row, "safety")))
                .uploader(new ActorRef(
                        ActorRef.Kind.valueOf(CaseRows.text(row, "actor_kind")), CaseRows.text(row, "actor_id")))
                .uploadedAt(CaseRows.instant(row, "uploaded_at"))
                .expiresAt(CaseRows.instant(row, "expires_at"))
                .claim(claim(row))
                .build();
    }

    private static @Nullable Blob blob(ResultSet row, String which) throws SQLException {
        String hash = row.getString(which + "_hash");
        return hash == null ? null : new Blob(new BlobId(hash), row.getLong(which + "_size"));
    }

    private static @Nullable Claim claim(ResultSet row) throws SQLException {
        UUID caseId = row.getObject("case_id", UUID.class);
        return caseId == null
                ? null
                : new Claim(
                        new CaseId(caseId), row.getInt("message"), Audience.valueOf(CaseRows.text(row, "audience")));
    }
}
