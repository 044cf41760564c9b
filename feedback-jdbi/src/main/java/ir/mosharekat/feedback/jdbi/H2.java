package ir.mosharekat.feedback.jdbi;

import ir.mosharekat.feedback.accesslog.CaseAccess;
import ir.mosharekat.feedback.spi.DuplicateKeyException;
import ir.mosharekat.feedback.spi.LeasedWork;
import ir.mosharekat.feedback.spi.StaleVersionException;
import ir.mosharekat.feedback.spi.WorkItem;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.transaction.TransactionHandler;

/** H2 2.x, in a file or in memory, within the process of the portal: statements cost no round trip. */
final class H2 implements Dialect {

    private final Tables tables = new Tables(SqlType.TEXT);

    @Override
    public String name() {
        return "h2";
    }

    @Override
    public Tables tables() {
        return tables;
    }

    @Override
    public TransactionHandler transactions() {
        return new SerialEnds();
    }

    /**
     * As it comes, H2 answers commits up to half a second before they reach the disk, and a crash loses cases that
     * citizens have receipts for.
     */
    @Override
    public void makeDurable(Handle handle) {
        handle.execute("set write_delay 0");
    }

    @Override
    public boolean writesAtOnce(List<WriteGroup> groups) {
        return false;
    }

    @Override
    public void write(Handle handle, List<WriteGroup> groups) {
        for (WriteGroup group : groups) {
            group.caseWrite().ifPresent(sql -> {
                int count = sql.execute(handle);
                if (group.replacesCase() && count != 1) {
                    throw new StaleVersionException();
                }
            });
            group.replacedRows().forEach(sql -> WriteGroup.replaceOne(sql, handle));
            group.additions().forEach(sql -> sql.execute(handle));
            group.visits().forEach(visit -> note(handle, visit));
        }
    }

    /** H2 looks whether the visit is there, and still fails where another transaction notes it in the same moment. */
    private void note(Handle handle, Table.Row<CaseAccess> visit) {
        try {
            tables.accesses.insertUnless(AccessColumns.KEY, visit).execute(handle);
        } catch (DuplicateKeyException e) {
            // The other one has noted it.
        }
    }

    @Override
    public Sql holdsOneOf(String column, Collection<String> values) {
        Sql sql = Sql.of("(");
        String divider = "";
        for (String value : values) {
            sql.add(divider + "array_contains(" + column + ", cast(")
                    .value(SqlType.TEXT, value)
                    .add(" as varchar))");
            divider = " or ";
        }
        return sql.add(")");
    }

    @Override
    public boolean mayIndexWords() {
        return false;
    }

    @Override
    public List<LeasedWork> lease(Handle handle, Lease lease) {
        Sql sql = Sql.of("select id, case_id, name, due, token from feedback_work where tenant = ")
                .value(SqlType.TEXT, lease.tenant())
                .add(" and due <= ")
                .value(SqlType.INSTANT, lease.now())
                .add(" and (leased_until is null or leased_until <= ")
                .value(SqlType.INSTANT, lease.now())
                .add(") order by tenant, due, id fetch first ")
                .value(SqlType.INTEGER, lease.limit())
                .add(" rows only for update skip locked");
        List<LeasedWork> due = sql.query(handle)
                .map((row, context) -> new LeasedWork(CaseRows.work(row), row.getLong("token") + 1))
                .list();
        due.forEach(work -> leased(lease, work.item()).execute(handle));
        return due;
    }

    private static Sql leased(Lease lease, WorkItem item) {
        return Sql.of("update feedback_work set token = token + 1, leased_until = ")
                .value(SqlType.INSTANT, lease.until())
                .add(" where tenant = ")
                .value(SqlType.TEXT, lease.tenant())
                .add(" and case_id = ")
                .value(SqlType.UUID, item.caseId().value())
                .add(" and id = ")
                .value(SqlType.UUID, item.id());
    }

    /** Within the process: H2 gives up every lock of its own with the first table it makes. */
    @Override
    public void changeSchema(Handle handle, Consumer<Handle> change) {
        synchronized (H2.class) {
            change.accept(handle);
        }
    }
}
