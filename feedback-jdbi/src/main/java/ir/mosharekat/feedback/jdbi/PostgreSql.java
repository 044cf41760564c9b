package ir.mosharekat.feedback.jdbi;

import ir.mosharekat.feedback.accesslog.CaseAccess;
import ir.mosharekat.feedback.spi.LeasedWork;
import ir.mosharekat.feedback.spi.StaleVersionException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * PostgreSQL 14 and later. A case goes there with its messages, history and timers as one statement: parts of a {@code
 * with} see the same snapshot, happen together, and cost one round trip.
 */
final class PostgreSql implements Dialect {

    private static final Logger LOG = LoggerFactory.getLogger(PostgreSql.class);

    /** Any number that no other program on the database uses for the same. */
    private static final long SCHEMA_LOCK = 0x6665_6564_6261_636BL;

    /** Each number of registrations is a statement of its own, which the server prepares and keeps for each connection. */
    private static final int MOST_IN_ONE_STATEMENT = 16;

    /** So that what goes to the server at a time, and what the driver makes of it, stays within a few megabytes. */
    private static final int MOST_IN_BULK = 500;

    private final Tables tables = new Tables(SqlType.JSON);

    @Override
    public String name() {
        return "postgresql";
    }

    @Override
    public Tables tables() {
        return tables;
    }

    @Override
    public void makeDurable(Handle handle) {
        for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
            String value = handle.createQuery("select current_setting(?)")
                    .bind(0, setting)
                    .mapTo(String.class)
                    .one();
            if (value.equals("off")) {
                LOG.warn(
                        "PostgreSQL runs with {} = off: a crash can lose cases that citizens have receipts for",
                        setting);
            }
        }
    }

    /** Registrations of several callers are one statement, and so is what was noted of visits. */
    @Override
    public boolean writesAtOnce(List<WriteGroup> groups) {
        return (groups.size() == 1 && groups.get(0).isOfVisits())
                || (groups.size() <= MOST_IN_ONE_STATEMENT && groups.stream().allMatch(WriteGroup::isRegistration));
    }

    @Override
    public void write(Handle handle, List<WriteGroup> groups) {
        List<WriteGroup> registrations = new ArrayList<>();
        for (WriteGroup group : groups) {
            if (group.isRegistration()) {
                registrations.add(group);
                if (registrations.size() == MOST_IN_BULK) {
                    register(handle, registrations);
                }
            } else {
                register(handle, registrations);
                writeOne(handle, group);
                note(handle, group.visits());
            }
        }
        register(handle, registrations);
    }

    private void register(Handle handle, List<WriteGroup> groups) {
        if (!groups.isEmpty()) {
            WriteGroup all = WriteGroup.of(tables, groups);
            if (groups.size() > MOST_IN_ONE_STATEMENT) {
                all.insertInBulk(new BulkInsert(handle));
            } else {
                writeOne(handle, all);
            }
            groups.clear();
        }
    }

    /** Who notes a visit that another transaction is noting waits for it, and notes it only if the other did not. */
    private void note(Handle handle, List<Table.Row<CaseAccess>> visits) {
        if (!visits.isEmpty()) {
            tables.accesses.insert(visits).add(" on conflict do nothing").execute(handle);
        }
    }

    private static void writeOne(Handle handle, WriteGroup group) {
        Optional<Sql> caseWrite = group.caseWrite();
        if (!group.replacesCase()) {
            group.replacedRows().forEach(sql -> WriteGroup.replaceOne(sql, handle));
        }
        if (caseWrite.isEmpty()) {
            group.additions().forEach(sql -> sql.execute(handle));
            return;
        }
        int count = merged(group, caseWrite.get()).execute(handle);
        if (group.replacesCase() && count != 1) {
            throw new StaleVersionException();
        }
    }

    private static Sql merged(WriteGroup group, Sql caseWrite) {
        return group.replaced()
                .map(found -> ifAllAreThere(group, replacing(found, group).add(caseWrite)))
                .orElseGet(() -> with(new Sql(), "with ", group.additions()).add(caseWrite));
    }

    /**
     * The parts of a statement happen in no order. So where a case is replaced, all of them hang on the part that holds
     * it: were its version stale, a message or an event of a number that is taken could be noticed first.
     */
    private static Sql replacing(Sql found, WriteGroup group) {
        Sql held = Sql.of("with held as (select from feedback_case").add(found).add(" for update)");
        List<Sql> rows = group.replacedRows();
        for (int i = 0; i < rows.size(); i++) {
            held.add(", r" + i + " as (").add(rows.get(i)).add(" and exists (select from held) returning id)");
        }
        return with(held, ", ", group.additionsIf("held"));
    }

    /** A promise or a delivery whose version is stale makes the case stale: both are of one command. */
    private static Sql ifAllAreThere(WriteGroup group, Sql sql) {
        sql.add(" and exists (select from held)");
        for (int i = 0; i < group.replacedRows().size(); i++) {
            sql.add(" and exists (select from r" + i + ")");
        }
        return sql;
    }

    private static Sql with(Sql sql, String beginning, List<Sql> parts) {
        String divider = beginning;
        int number = 1;
        for (Sql part : parts) {
            sql.add(divider + "w" + number++ + " as (").add(part).add(")");
            divider = ", ";
        }
        return sql.add(" ");
    }

    /** The indexes leave empty arrays out, and PostgreSQL uses them only where that is said. */
    @Override
    public Sql holdsOneOf(String column, Collection<String> values) {
        return Sql.of("(" + column + " <> '{}' and " + column + " && cast(")
                .value(SqlType.TEXTS, values.toArray(String[]::new))
                .add(" as text[]))");
    }

    @Override
    public boolean mayIndexWords() {
        return true;
    }

    /** What is due is found once, in a part of its own: a subquery PostgreSQL may run again for every row it joins. */
    @Override
    public List<LeasedWork> lease(Handle handle, Lease lease) {
        Sql sql = Sql.of("with found as materialized (select tenant, case_id, id from feedback_work where tenant = ")
                .value(SqlType.TEXT, lease.tenant())
                .add(" and due <= ")
                .value(SqlType.INSTANT, lease.now())
                .add(" and (leased_until is null or leased_until <= ")
                .value(SqlType.INSTANT, lease.now())
                .add(") order by due, id limit ")
                .value(SqlType.INTEGER, lease.limit())
                .add(" for update skip locked) update feedback_work set token = token + 1, leased_until = ")
                .value(SqlType.INSTANT, lease.until())
                .add(" from found where feedback_work.tenant = found.tenant and feedback_work.case_id = found.case_id")
                .add(" and feedback_work.id = found.id")
                .add(" returning feedback_work.id, feedback_work.case_id, name, due, token");
        List<LeasedWork> leased = sql.query(handle)
                .map((row, context) -> new LeasedWork(CaseRows.work(row), row.getLong("token")))
                .list();
        leased.sort(Comparator.comparing((LeasedWork work) -> work.item().due())
                .thenComparing(work -> work.item().id().toString()));
        return leased;
    }

    @Override
    public void changeSchema(Handle handle, Consumer<Handle> change) {
        handle.useTransaction(transaction -> {
            transaction.execute("select pg_advisory_xact_lock(?)", SCHEMA_LOCK);
            change.accept(transaction);
        });
    }
}
