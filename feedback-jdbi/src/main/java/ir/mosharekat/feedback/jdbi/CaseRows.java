package ir.mosharekat.feedback.jdbi;

import ir.mosharekat.feedback.access.CitizenId;
import ir.mosharekat.feedback.calendar.CalendarEntry;
import ir.mosharekat.feedback.cases.Audience;
import ir.mosharekat.feedback.cases.CaseLinks;
import ir.mosharekat.feedback.cases.CaseSnapshot;
import ir.mosharekat.feedback.cases.Escalation;
import ir.mosharekat.feedback.cases.HistoryTail;
import ir.mosharekat.feedback.cases.Letter;
import ir.mosharekat.feedback.cases.LetterBatchId;
import ir.mosharekat.feedback.cases.Message;
import ir.mosharekat.feedback.cases.MessageType;
import ir.mosharekat.feedback.cases.Outcome;
import ir.mosharekat.feedback.cases.Retention;
import ir.mosharekat.feedback.cases.Submission;
import ir.mosharekat.feedback.event.ActorRef;
import ir.mosharekat.feedback.event.CaseEvent;
import ir.mosharekat.feedback.event.Happening;
import ir.mosharekat.feedback.event.Origin;
import ir.mosharekat.feedback.json.CalendarJson;
import ir.mosharekat.feedback.json.CaseJson;
import ir.mosharekat.feedback.organization.CategoryId;
import ir.mosharekat.feedback.organization.Channel;
import ir.mosharekat.feedback.organization.StaffId;
import ir.mosharekat.feedback.organization.UnitId;
import ir.mosharekat.feedback.spi.WorkItem;
import ir.mosharekat.feedback.tracking.CaseId;
import ir.mosharekat.feedback.tracking.SecretStamp;
import ir.mosharekat.feedback.tracking.TrackingCode;
import ir.mosharekat.feedback.workflow.CaseKind;
import ir.mosharekat.feedback.workflow.Phase;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads rows. Columns are read by name; the tables that write them are beside. */
final class CaseRows {

    /** What is read of a case: everything but the search text, which only the database looks at. */
    static final String CASE_COLUMNS =
            "c.id, c.tracking_code, c.version, c.kind, c.state, c.phase, c.held_since, c.outcome, c.channel, c.owner,"
                    + " c.submitter, c.category, c.subject, c.responsible_unit, c.assignee, c.involved_units, c.accused,"
                    + " c.escalation_level, c.escalated_at, c.escalated_to, c.hops, c.received_at, c.acknowledged_at, c.decided_at,"
                    + " c.closed_at, c.clock, c.details, c.secret_key, c.secret_generation, c.submission_key,"
                    + " c.submission_fingerprint, c.letter_batch, c.letter_number, c.letter_scan, c.marks, c.predecessor, c.successor, c.related, c.attributes, c.retention, c.attachments, c.messages, c.events, c.last_hash";

    private final CaseJson json;
    private final CalendarJson calendarJson;

    CaseRows(CaseJson json, CalendarJson calendarJson) {
        this.json = json;
        this.calendarJson = calendarJson;
    }

    CaseSnapshot snapshot(ResultSet row) throws SQLException {
        CaseKind kind = CaseKind.valueOf(text(row, "kind"));
        return CaseSnapshot.builder()
                .id(new CaseId(uuid(row, "id")))
                .trackingCode(new TrackingCode(text(row, "tracking_code")))
                .version(row.getLong("version"))
                .state(text(row, "state"))
                .phase(Phase.valueOf(text(row, "phase")))
                .heldSince(instantOrNull(row, "held_since"))
                .outcome(map(row.getString("outcome"), Outcome::valueOf))
                .channel(Channel.valueOf(text(row, "channel")))
                .owner(map(row.getString("owner"), CitizenId::new))
                .submitter(map(row.getString("submitter"), json::submitter))
                .category(map(row.getString("category"), CategoryId::new))
                .subject(text(row, "subject"))
                .responsibleUnit(map(row.getString("responsible_unit"), UnitId::new))
                .assignee(map(row.getString("assignee"), StaffId::new))
                .involvedUnits(list(row, "involved_units", UnitId::new))
                .accused(list(row, "accused", StaffId::new))
                .escalation(new Escalation(
                        row.getInt("escalation_level"),
                        instantOrNull(row, "escalated_at"),
                        map(row.getString("escalated_to"), UnitId::new)))
                .hops(row.getInt("hops"))
                .receivedAt(instant(row, "received_at"))
                .acknowledgedAt(instantOrNull(row, "acknowledged_at"))
                .decidedAt(instantOrNull(row, "decided_at"))
                .closedAt(instantOrNull(row, "closed_at"))
                .clock(json.clock(text(row, "clock")))
                .details(json.details(kind, text(row, "details")))
                .secretStamp(new SecretStamp(text(row, "secret_key"), row.getInt("secret_generation")))
                .submission(submission(row))
                .letter(row.getString("letter_batch") == null ? null : letter(row))
                .marks(list(row, "marks", Function.identity()))
                .attributes(attributes(row))
                .links(links(row))
                .retention(retention(row))
                .attachments(row.getInt("attachments"))
                .tail(new HistoryTail(row.getInt("messages"), row.getLong("events"), text(row, "last_hash")))
                .build();
    }

    static Letter letter(ResultSet row) throws SQLException {
        return new Letter(
                new LetterBatchId(text(row, "letter_batch")),
                row.getInt("letter_number"),
                row.getString("letter_scan"));
    }

    private Map<String, String> attributes(ResultSet row) throws SQLException {
        String attributes = row.getString("attributes");
        return attributes == null ? Map.of() : json.facts(attributes);
    }

    private Retention retention(ResultSet row) throws SQLException {
        String retention = row.getString("retention");
        return retention == null ? Retention.NONE : json.retention(retention);
    }

    private static CaseLinks links(ResultSet row) throws SQLException {
        return new CaseLinks(
                map(row.getObject("predecessor", UUID.class), CaseId::new),
                map(row.getObject("successor", UUID.class), CaseId::new),
                Set.copyOf(list(row, "related", CaseId::of)));
    }

    private static @Nullable Submission submission(ResultSet row) throws SQLException {
        String key = row.getString("submission_key");
        return key == null ? null : new Submission(key, text(row, "submission_fingerprint"));
    }

    /** A message out of the columns of its table, each with the prefix {@code m_}. */
    Message message(ResultSet row) throws SQLException {
        return new Message(
                row.getInt("m_number"),
                MessageType.valueOf(text(row, "m_type")),
                Audience.valueOf(text(row, "m_audience")),
                origin(row, "m_"),
                instant(row, "m_at"),
                text(row, "m_text"));
    }

    CaseEvent event(ResultSet row) throws SQLException {
        return new CaseEvent(
                new CaseId(uuid(row, "case_id")),
                row.getLong("sequence"),
                new Happening(text(row, "type"), instant(row, "at"), origin(row, ""), json.facts(text(row, "facts"))),
                text(row, "previous_hash"),
                text(row, "hash"));
    }

    CalendarEntry calendarEntry(ResultSet row) throws SQLException {
        return new CalendarEntry(
                row.getLong("number"), instant(row, "at"), origin(row, ""), calendarJson.fact(text(row, "fact")));
    }

    static WorkItem work(ResultSet row) throws SQLException {
        return new WorkItem(uuid(row, "id"), new CaseId(uuid(row, "case_id")), text(row, "name"), instant(row, "due"));
    }

    static Origin origin(ResultSet row, String prefix) throws SQLException {
        String behalf = row.getString(prefix + "behalf_kind");
        return new Origin(
                actor(text(row, prefix + "actor_kind"), text(row, prefix + "actor_id")),
                behalf == null ? null : actor(behalf, text(row, prefix + "behalf_id")),
                Channel.valueOf(text(row, prefix + "channel")));
    }

    static ActorRef actor(String kind, String id) {
        return new ActorRef(ActorRef.Kind.valueOf(kind), id);
    }

    static String text(ResultSet row, String column) throws SQLException {
        return given(row.getString(column), column);
    }

    static UUID uuid(ResultSet row, String column) throws SQLException {
        return given(row.getObject(column, UUID.class), column);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return given(instantOrNull(row, column), column);
    }

    static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
        return map(row.getObject(column, OffsetDateTime.class), OffsetDateTime::toInstant);
    }

    static <T> List<T> list(ResultSet row, String column, Function<String, T> read) throws SQLException {
        List<T> values = new ArrayList<>();
        for (Object value : (Object[]) given(row.getArray(column), column).getArray()) {
            values.add(read.apply((String) value));
        }
        return values;
    }

    private static <F, T> @Nullable T map(@Nullable F value, Function<F, T> read) {
        return value == null ? null : read.apply(value);
    }

    private static <T> T given(@Nullable T value, String column) throws SQLException {
        if (value == null) {
            throw new SQLException("Column " + column + " has no value");
        }
        return value;
    }
}
