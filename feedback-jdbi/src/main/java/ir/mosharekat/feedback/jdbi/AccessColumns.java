package ir.mosharekat.feedback.jdbi;

import ir.mosharekat.feedback.accesslog.AccessKind;
import ir.mosharekat.feedback.accesslog.CaseAccess;
import ir.mosharekat.feedback.accesslog.Visitor;
import ir.mosharekat.feedback.attachment.AttachmentId;
import ir.mosharekat.feedback.event.ActorRef;
import ir.mosharekat.feedback.organization.Channel;
import ir.mosharekat.feedback.organization.StaffId;
import ir.mosharekat.feedback.organization.UnitId;
import ir.mosharekat.feedback.tracking.CaseId;
import ir.mosharekat.feedback.workflow.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The columns of the log of who has read what. */
final class AccessColumns {

    /** Stands where nothing attached was read: a column of a primary key cannot be empty. */
    private static final UUID NOTHING_ATTACHED = new UUID(0, 0);

    static final List<Column<CaseAccess>> ALL = List.of(
            new Column<>("case_id", SqlType.UUID, it -> it.caseId().value()),
            new Column<>("half_hour", SqlType.BIGINT, CaseAccess::halfHour),
            new Column<>("official", SqlType.TEXT, it -> it.by().official().value()),
            new Column<>("kind", SqlType.TEXT, it -> it.read().kind().name()),
            new Column<>("attachment", SqlType.UUID, AccessColumns::attachment),
            new Column<>("id", SqlType.UUID, CaseAccess::id),
            new Column<>("at", SqlType.INSTANT, CaseAccess::at),
            new Column<>("roles", SqlType.TEXTS, it -> texts(it.by().roles())),
            new Column<>("units", SqlType.TEXTS, it -> texts(it.by().units())),
            new Column<>(
                    "behalf_kind",
                    SqlType.TEXT,
                    it -> behalf(it, ref -> ref.kind().name())),
            new Column<>("behalf_id", SqlType.TEXT, it -> behalf(it, ActorRef::id)),
            new Column<>("channel", SqlType.TEXT, it -> it.by().channel().name()));

    /** What is read again: all but what follows from the instant. */
    static final String NAMES = ALL.stream()
            .map(Column::name)
            .filter(name -> !name.equals("half_hour"))
            .collect(Collectors.joining(", "));

    /** What makes two readings one visit, beside the tenant. */
    static final List<Column<CaseAccess>> KEY = ALL.subList(0, 5);

    private AccessColumns() {}

    static CaseAccess read(ResultSet row) throws SQLException {
        UUID attachment = CaseRows.uuid(row, "attachment");
        String behalf = row.getString("behalf_kind");
        return new CaseAccess(
                CaseRows.uuid(row, "id"),
                new CaseId(CaseRows.uuid(row, "case_id")),
                new CaseAccess.Read(
                        AccessKind.valueOf(CaseRows.text(row, "kind")),
                        attachment.equals(NOTHING_ATTACHED) ? null : new AttachmentId(attachment)),
                new Visitor(
                        new StaffId(CaseRows.text(row, "official")),
                        set(row, "roles", Role::valueOf),
                        set(row, "units", UnitId::new),
                        behalf == null ? null : CaseRows.actor(behalf, CaseRows.text(row, "behalf_id")),
                        Channel.valueOf(CaseRows.text(row, "channel"))),
                CaseRows.instant(row, "at"));
    }

    private static UUID attachment(CaseAccess entry) {
        AttachmentId attachment = entry.read().attachment();
        return attachment == null ? NOTHING_ATTACHED : attachment.value();
    }

    private static @Nullable String behalf(CaseAccess entry, Function<ActorRef, String> part) {
        ActorRef ref = entry.by().onBehalfOf();
        return ref == null ? null : part.apply(ref);
    }

    private static String[] texts(Collection<?> values) {
        return values.stream().map(Object::toString).sorted().toArray(String[]::new);
    }

    private static <T> Set<T> set(ResultSet row, String column, Function<String, T> read) throws SQLException {
        return new HashSet<>(CaseRows.list(row, column, read));
    }
}
