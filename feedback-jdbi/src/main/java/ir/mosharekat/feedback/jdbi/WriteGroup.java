package ir.mosharekat.feedback.jdbi;

import ir.mosharekat.feedback.accesslog.CaseAccess;
import ir.mosharekat.feedback.attachment.AttachmentSnapshot;
import ir.mosharekat.feedback.calendar.CalendarEntry;
import ir.mosharekat.feedback.cases.CaseFile;
import ir.mosharekat.feedback.cases.CaseSnapshot;
import ir.mosharekat.feedback.cases.Message;
import ir.mosharekat.feedback.event.CaseEvent;
import ir.mosharekat.feedback.jdbi.Table.Row;
import ir.mosharekat.feedback.jdbi.Tables.MessageRow;
import ir.mosharekat.feedback.jdbi.Tables.NewCase;
import ir.mosharekat.feedback.notification.Delivery;
import ir.mosharekat.feedback.promise.Promise;
import ir.mosharekat.feedback.spi.StaleVersionException;
import ir.mosharekat.feedback.spi.WorkItem;
import ir.mosharekat.feedback.tracking.CaseId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Writes that are held back: a new case, or the replacement of one, with what is added to it; or several new ones. So
 * they can go to the database together, as one statement where the database can do that.
 */
final class WriteGroup {

    /** Beside the case itself. A statement has no room for more than 65,535 values. */
    private static final int ROWS_OF_A_REGISTRATION = 16;

    private final Tables tables;
    private final String tenant;
    private final List<Row<NewCase>> cases = new ArrayList<>();
    private final List<Row<MessageRow>> messages = new ArrayList<>();
    private final List<Row<CaseEvent>> events = new ArrayList<>();
    private final List<Row<CaseAccess>> accesses = new ArrayList<>();
    private final List<Row<WorkItem>> work = new ArrayList<>();
    private final List<Row<CalendarEntry>> calendar = new ArrayList<>();
    private final List<Row<AttachmentSnapshot>> attachments = new ArrayList<>();
    private final List<Row<Promise>> newPromises = new ArrayList<>();
    private final List<Row<Delivery>> deliveries = new ArrayList<>();
    private final Map<Record, Sql> replacedRows = new LinkedHashMap<>();
    private final List<Sql> removals = new ArrayList<>();
    private @Nullable Sql replacement;
    private @Nullable Sql replaced;

    WriteGroup(Tables tables, String tenant) {
        this.tables = tables;
        this.tenant = tenant;
    }

    /** Several registrations as one group; rows keep their tenants. */
    static WriteGroup of(Tables tables, List<WriteGroup> groups) {
        WriteGroup all = new WriteGroup(tables, groups.get(0).tenant);
        groups.forEach(group -> {
            all.cases.addAll(group.cases);
            all.messages.addAll(group.messages);
            all.events.addAll(group.events);
            all.work.addAll(group.work);
            all.deliveries.addAll(group.deliveries);
        });
        return all;
    }

    boolean isEmpty() {
        return accesses.isEmpty() && isOfVisits();
    }

    /** Whether there is nothing in it but what was noted of visits. */
    boolean isOfVisits() {
        return !hasCase() && events.isEmpty() && work.isEmpty() && deliveries.isEmpty() && isPlain();
    }

    boolean hasCase() {
        return replacement != null || !cases.isEmpty();
    }

    /** Whether it does what registrations do: adds a case with a few rows, and nothing else. */
    boolean isRegistration() {
        int rows = messages.size() + events.size() + work.size() + deliveries.size();
        return !cases.isEmpty() && accesses.isEmpty() && isPlain() && rows <= ROWS_OF_A_REGISTRATION;
    }

    private boolean isPlain() {
        return calendar.isEmpty()
                && attachments.isEmpty()
                && newPromises.isEmpty()
                && replacedRows.isEmpty()
                && removals.isEmpty();
    }

    void insert(CaseFile file) {
        cases.add(tables.newCases.row(tenant, new NewCase(file.snapshot(), file.searchText())));
        say(file.snapshot().id(), file.messages());
    }

    void update(CaseSnapshot next, long expectedVersion, List<Message> added) {
        Sql sql = tables.cases.update(next);
        StringBuilder searchText = new StringBuilder();
        added.stream()
                .map(Message::searchText)
                .filter(text -> !text.isEmpty())
                .forEach(text -> searchText.append('\n').append(text));
        if (!searchText.isEmpty()) {
            sql.add(", search_text = search_text || ").value(SqlType.TEXT, searchText.toString());
        }
        replace(sql, next.id(), expectedVersion);
        say(next.id(), added);
    }

    void purge(CaseSnapshot tombstone, long expectedVersion) {
        Sql sql = tables.cases.update(tombstone);
        sql.add(", search_text = ").value(SqlType.TEXT, tombstone.searchText());
        replace(sql, tombstone.id(), expectedVersion);
        Sql said = Sql.of("delete from feedback_message where tenant = ").value(SqlType.TEXT, tenant);
        removals.add(
                said.add(" and case_id = ").value(SqlType.UUID, tombstone.id().value()));
    }

    private void replace(Sql sql, CaseId id, long expectedVersion) {
        replaced = Sql.of(" where tenant = ").value(SqlType.TEXT, tenant);
        replaced.add(" and id = ").value(SqlType.UUID, id.value());
        replaced.add(" and version = ").value(SqlType.BIGINT, expectedVersion);
        replacement = sql.add(replaced);
    }

    void append(List<CaseEvent> added) {
        add(tables.events, events, added);
    }

    void note(CaseAccess entry) {
        add(tables.accesses, accesses, List.of(entry));
    }

    /** What was noted of visits; of each visit that is in the log already, nothing is to be written. */
    List<Row<CaseAccess>> visits() {
        return List.copyOf(accesses);
    }

    void enqueue(List<WorkItem> items) {
        add(tables.work, work, items);
    }

    void announce(CalendarEntry entry) {
        add(tables.calendar, calendar, List.of(entry));
    }

    void promise(Promise first) {
        add(tables.newPromises, newPromises, List.of(first));
    }

    void promise(Promise next, long expectedVersion) {
        replacedRows.put(
                next.id(), replacement(tables.promises.update(next), next.id().value(), expectedVersion));
    }

    void deliver(Delivery first) {
        add(tables.deliveries, deliveries, List.of(first));
    }

    void deliver(Delivery next, long expectedVersion) {
        replacedRows.put(
                next.id(), replacement(tables.deliveries.update(next), next.id().value(), expectedVersion));
    }

    private Sql replacement(Sql sql, UUID id, long expectedVersion) {
        sql.add(" where tenant = ").value(SqlType.TEXT, tenant);
        sql.add(" and id = ").value(SqlType.UUID, id);
        return sql.add(" and version = ").value(SqlType.BIGINT, expectedVersion);
    }

    /** Whether a promise or a delivery is written in it already. */
    boolean writes(Record id) {
        return replacedRows.containsKey(id)
                || newPromises.stream().anyMatch(row -> row.value().id().equals(id))
                || deliveries.stream().anyMatch(row -> row.value().id().equals(id));
    }

    /** The replacements of promises and deliveries; of each, exactly one row has to be there. */
    List<Sql> replacedRows() {
        return List.copyOf(replacedRows.values());
    }

    void attach(AttachmentSnapshot first) {
        add(tables.attachments, attachments, List.of(first));
    }

    void cancel(CaseId id, Collection<String> names) {
        work.removeIf(row ->
                row.value().caseId().equals(id) && names.contains(row.value().name()));
        Sql sql = Sql.of("delete from feedback_work where tenant = ").value(SqlType.TEXT, tenant);
        sql.add(" and case_id = ").value(SqlType.UUID, id.value());
        removals.add(sql.add(" and name in ").values(SqlType.TEXT, names));
    }

    /** Adds several registrations, table by table. */
    void insertInBulk(BulkInsert bulk) {
        bulk.execute(tables.newCases, cases);
        bulk.execute(tables.messages, messages);
        bulk.execute(tables.events, events);
        bulk.execute(tables.work, work);
        bulk.execute(tables.deliveries, deliveries);
    }

    /** The one write whose count matters: of a case that is replaced, exactly one row has to be there. */
    Optional<Sql> caseWrite() {
        return cases.isEmpty() ? Optional.ofNullable(replacement) : Optional.of(tables.newCases.insert(cases));
    }

    boolean replacesCase() {
        return replaced != null;
    }

    /** Which case is replaced: the condition that finds it if it has the expected version. */
    Optional<Sql> replaced() {
        return Optional.ofNullable(replaced);
    }

    /** All other writes; of those that cancel and enqueue, the cancelling ones come first. */
    List<Sql> additions() {
        return additions(null);
    }

    /** The same, where rows are added only if another part of the statement has a row. */
    List<Sql> additionsIf(String part) {
        return additions(part);
    }

    private List<Sql> additions(@Nullable String part) {
        List<Sql> all = new ArrayList<>();
        insert(tables.messages, messages, part).ifPresent(all::add);
        insert(tables.events, events, part).ifPresent(all::add);
        all.addAll(removals);
        insert(tables.work, work, part).ifPresent(all::add);
        insert(tables.calendar, calendar, part).ifPresent(all::add);
        insert(tables.attachments, attachments, part).ifPresent(all::add);
        insert(tables.deliveries, deliveries, part).ifPresent(all::add);
        insert(tables.newPromises, newPromises, part).ifPresent(all::add);
        return all;
    }

    /** Carries out a replacement that has to find exactly one row. */
    static void replaceOne(Sql sql, Handle handle) {
        if (sql.execute(handle) != 1) {
            throw new StaleVersionException();
        }
    }

    private static <R> Optional<Sql> insert(Table<R> table, List<Row<R>> rows, @Nullable String part) {
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(part == null ? table.insert(rows) : table.insertForEach(part, rows));
    }

    private void say(CaseId id, List<Message> said) {
        said.forEach(message -> messages.add(tables.messages.row(tenant, new MessageRow(id, message))));
    }

    private <R> void add(Table<R> table, List<Row<R>> rows, List<R> added) {
        added.forEach(value -> rows.add(table.row(tenant, value)));
    }
}
