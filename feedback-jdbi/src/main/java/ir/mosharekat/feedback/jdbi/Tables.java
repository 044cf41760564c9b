package ir.mosharekat.feedback.jdbi;

import ir.mosharekat.feedback.accesslog.CaseAccess;
import ir.mosharekat.feedback.attachment.AttachmentSnapshot;
import ir.mosharekat.feedback.calendar.CalendarEntry;
import ir.mosharekat.feedback.cases.CaseSnapshot;
import ir.mosharekat.feedback.cases.Letter;
import ir.mosharekat.feedback.cases.Message;
import ir.mosharekat.feedback.cases.Retention;
import ir.mosharekat.feedback.event.ActorRef;
import ir.mosharekat.feedback.event.CaseEvent;
import ir.mosharekat.feedback.event.Origin;
import ir.mosharekat.feedback.json.CalendarJson;
import ir.mosharekat.feedback.json.CaseJson;
import ir.mosharekat.feedback.notification.Delivery;
import ir.mosharekat.feedback.promise.Promise;
import ir.mosharekat.feedback.spi.WorkItem;
import ir.mosharekat.feedback.tracking.CaseId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The tables, as they are written, and how their rows are read. */
final class Tables {

    final CaseRows rows;
    final Table<NewCase> newCases;
    final Table<CaseSnapshot> cases;
    final Table<MessageRow> messages;
    final Table<CaseEvent> events;
    final Table<AttachmentSnapshot> attachments;
    final Table<CaseAccess> accesses;
    final Table<WorkItem> work;
    final Table<CalendarEntry> calendar;
    final Table<Promise> newPromises;
    final Table<Promise> promises;
    final Table<Delivery> deliveries;

    private final SqlType json;
    private final CaseJson caseJson = new CaseJson();
    private final CalendarJson calendarJson = new CalendarJson();

    Tables(SqlType json) {
        this.json = json;
        rows = new CaseRows(caseJson, calendarJson);
        cases = new Table<>("feedback_case", caseColumns());
        newCases = new Table<>("feedback_case", newCaseColumns());
        attachments = new Table<>("feedback_attachment", AttachmentColumns.ALL);
        messages = new Table<>("feedback_message", messageColumns());
        events = new Table<>("feedback_event", eventColumns());
        accesses = new Table<>("feedback_access", AccessColumns.ALL);
        work = new Table<>("feedback_work", workColumns());
        calendar = new Table<>("feedback_calendar", calendarColumns());
        newPromises = new Table<>("feedback_promise", newPromiseColumns());
        promises = new Table<>("feedback_promise", PromiseColumns.changing());
        deliveries = new Table<>("feedback_delivery", DeliveryColumns.ALL);
    }

    /**
     * A case to be inserted.
     *
     * @param snapshot the case
     * @param searchText what is searched
     */
    record NewCase(CaseSnapshot snapshot, String searchText) {}

    /**
     * A message to be inserted.
     *
     * @param caseId the case it was said in
     * @param message the message
     */
    record MessageRow(CaseId caseId, Message message) {}

    private List<Column<CaseSnapshot>> caseColumns() {
        return List.of(
                new Column<>(
                        "tracking_code", SqlType.TEXT, it -> it.trackingCode().value()),
                new Column<>("version", SqlType.BIGINT, CaseSnapshot::version),
                new Column<>("kind", SqlType.TEXT, it -> it.kind().name()),
                new Column<>("state", SqlType.TEXT, CaseSnapshot::state),
                new Column<>("phase", SqlType.TEXT, it -> it.phase().name()),
                Column.optional("held_since", SqlType.INSTANT, CaseSnapshot::heldSince),
                Column.optional("outcome", SqlType.TEXT, it -> it.outcome().map(Enum::name)),
                new Column<>("channel", SqlType.TEXT, it -> it.channel().name()),
                Column.optional("owner", SqlType.TEXT, it -> it.owner().map(Object::toString)),
                json("submitter", it -> it.submitter().map(caseJson::write).orElse(null)),
                Column.optional("category", SqlType.TEXT, it -> it.category().map(Object::toString)),
                new Column<>("subject", SqlType.TEXT, CaseSnapshot::subject),
                Column.optional(
                        "responsible_unit",
                        SqlType.TEXT,
                        it -> it.responsibleUnit().map(Object::toString)),
                Column.optional("assignee", SqlType.TEXT, it -> it.assignee().map(Object::toString)),
                new Column<>("involved_units", SqlType.TEXTS, it -> texts(it.involvedUnits())),
                new Column<>("accused", SqlType.TEXTS, it -> texts(it.accused())),
                new Column<>(
                        "escalation_level",
                        SqlType.INTEGER,
                        it -> it.escalation().level()),
                new Column<>(
                        "escalated_at", SqlType.INSTANT, it -> it.escalation().at()),
                Column.optional(
                        "escalated_to",
                        SqlType.TEXT,
                        it -> Optional.ofNullable(it.escalation().unit()).map(Object::toString)),
                new Column<>("hops", SqlType.INTEGER, CaseSnapshot::hops),
                new Column<>("received_at", SqlType.INSTANT, CaseSnapshot::receivedAt),
                Column.optional("acknowledged_at", SqlType.INSTANT, CaseSnapshot::acknowledgedAt),
                Column.optional("decided_at", SqlType.INSTANT, CaseSnapshot::decidedAt),
                Column.optional("closed_at", SqlType.INSTANT, CaseSnapshot::closedAt),
                Column.optional("next_due", SqlType.INSTANT, CaseSnapshot::nextDue),
                json("clock", it -> caseJson.write(it.clock())),
                json("details", it -> caseJson.write(it.details())),
                new Column<>("secret_key", SqlType.TEXT, it -> it.secretStamp().keyId()),
                new Column<>(
                        "secret_generation",
                        SqlType.INTEGER,
                        it -> it.secretStamp().generation()),
                Column.optional(
                        "submission_key", SqlType.TEXT, it -> it.submission().map(key -> key.keyHash())),
                Column.optional(
                        "submission_fingerprint",
                        SqlType.TEXT,
                        it -> it.submission().map(key -> key.fingerprint())),
                Column.optional(
                        "letter_batch",
                        SqlType.TEXT,
                        it -> it.letter().map(letter -> letter.batch().value())),
                Column.optional(
                        "letter_number", SqlType.INTEGER, it -> it.letter().map(Letter::number)),
                Column.optional("letter_scan", SqlType.TEXT, it -> it.letter().map(Letter::scan)),
                new Column<>("marks", SqlType.TEXTS, it -> texts(it.marks())),
                new Column<>("predecessor", SqlType.UUID, it -> value(it.links().predecessor())),
                new Column<>("successor", SqlType.UUID, it -> value(it.links().successor())),
                new Column<>("related", SqlType.TEXTS, it -> texts(it.links().related())),
                json("attributes", it -> it.attributes().isEmpty() ? null : caseJson.write(it.attributes())),
                json("retention", it -> it.retention().equals(Retention.NONE) ? null : caseJson.write(it.retention())),
                new Column<>("attachments", SqlType.INTEGER, CaseSnapshot::attachments),
                new Column<>("messages", SqlType.INTEGER, it -> it.tail().messages()),
                new Column<>("events", SqlType.BIGINT, it -> it.tail().events()),
                new Column<>("last_hash", SqlType.TEXT, it -> it.tail().lastHash()));
    }

    private List<Column<NewCase>> newCaseColumns() {
        List<Column<NewCase>> columns = new ArrayList<>();
        columns.add(new Column<>("id", SqlType.UUID, it -> it.snapshot().id().value()));
        for (Column<CaseSnapshot> column : caseColumns()) {
            Function<CaseSnapshot, @Nullable Object> value = column.value();
            columns.add(new Column<>(column.name(), column.type(), it -> value.apply(it.snapshot())));
        }
        columns.add(new Column<>("search_text", SqlType.TEXT, NewCase::searchText));
        return columns;
    }

    private List<Column<MessageRow>> messageColumns() {
        List<Column<MessageRow>> columns = new ArrayList<>(List.of(
                new Column<>("case_id", SqlType.UUID, it -> it.caseId().value()),
                new Column<>("number", SqlType.INTEGER, it -> it.message().number()),
                new Column<>("type", SqlType.TEXT, it -> it.message().type().name()),
                new Column<>(
                        "audience", SqlType.TEXT, it -> it.message().audience().name()),
                new Column<>("at", SqlType.INSTANT, it -> it.message().at()),
                new Column<>("text", SqlType.TEXT, it -> it.message().text())));
        columns.addAll(originColumns(it -> it.message().origin()));
        return columns;
    }

    private List<Column<CaseEvent>> eventColumns() {
        List<Column<CaseEvent>> columns = new ArrayList<>(List.of(
                new Column<>("case_id", SqlType.UUID, it -> it.caseId().value()),
                new Column<>("sequence", SqlType.BIGINT, CaseEvent::sequence),
                new Column<>("type", SqlType.TEXT, it -> it.happening().type()),
                new Column<>("at", SqlType.INSTANT, it -> it.happening().at()),
                json("facts", it -> caseJson.write(it.happening().facts())),
                new Column<>("previous_hash", SqlType.TEXT, CaseEvent::previousHash),
                new Column<>("hash", SqlType.TEXT, CaseEvent::hash)));
        columns.addAll(originColumns(it -> it.happening().origin()));
        return columns;
    }

    private static List<Column<WorkItem>> workColumns() {
        return List.of(
                new Column<>("id", SqlType.UUID, WorkItem::id),
                new Column<>("case_id", SqlType.UUID, it -> it.caseId().value()),
                new Column<>("name", SqlType.TEXT, WorkItem::name),
                new Column<>("due", SqlType.INSTANT, WorkItem::due),
                new Column<>("token", SqlType.BIGINT, it -> 0L));
    }

    private List<Column<CalendarEntry>> calendarColumns() {
        List<Column<CalendarEntry>> columns = new ArrayList<>(List.of(
                new Column<>("number", SqlType.BIGINT, CalendarEntry::number),
                new Column<>("at", SqlType.INSTANT, CalendarEntry::at),
                json("fact", it -> calendarJson.write(it.fact()))));
        columns.addAll(originColumns(CalendarEntry::origin));
        return columns;
    }

    private static List<Column<Promise>> newPromiseColumns() {
        List<Column<Promise>> columns = new ArrayList<>(PromiseColumns.lasting());
        columns.addAll(originColumns(Promise::origin));
        columns.addAll(PromiseColumns.changing());
        return columns;
    }

    private static <R> List<Column<R>> originColumns(Function<R, Origin> origin) {
        return List.of(
                new Column<>(
                        "actor_kind",
                        SqlType.TEXT,
                        it -> origin.apply(it).actor().kind().name()),
                new Column<>(
                        "actor_id", SqlType.TEXT, it -> origin.apply(it).actor().id()),
                Column.optional(
                        "behalf_kind",
                        SqlType.TEXT,
                        it -> behalf(origin.apply(it)).map(ref -> ref.kind().name())),
                Column.optional(
                        "behalf_id",
                        SqlType.TEXT,
                        it -> behalf(origin.apply(it)).map(ActorRef::id)),
                new Column<>(
                        "channel",
                        SqlType.TEXT,
                        it -> origin.apply(it).channel().name()));
    }

    private static Optional<ActorRef> behalf(Origin origin) {
        return Optional.ofNullable(origin.onBehalfOf());
    }

    private static @Nullable UUID value(@Nullable CaseId id) {
        return id == null ? null : id.value();
    }

    private static String[] texts(Collection<?> values) {
        return values.stream().map(Object::toString).sorted().toArray(String[]::new);
    }

    private <R> Column<R> json(String name, Function<R, @Nullable Object> value) {
        return new Column<>(name, json, value);
    }
}
