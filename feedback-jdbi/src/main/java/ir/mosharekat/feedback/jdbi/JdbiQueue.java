package ir.mosharekat.feedback.jdbi;

import ir.mosharekat.feedback.spi.LeasedWork;
import ir.mosharekat.feedback.spi.StaleLeaseException;
import ir.mosharekat.feedback.spi.WorkItem;
import ir.mosharekat.feedback.spi.WorkQueue;
import ir.mosharekat.feedback.tracking.CaseId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

final class JdbiQueue implements WorkQueue {

    private final JdbiUnitOfWork unit;

    JdbiQueue(JdbiUnitOfWork unit) {
        this.unit = unit;
    }

    @Override
    public void enqueue(List<WorkItem> items) {
        unit.hold(group -> group.enqueue(items));
    }

    @Override
    public void cancel(CaseId id, Collection<String> names) {
        if (!names.isEmpty()) {
            unit.hold(group -> group.cancel(id, names));
        }
    }

    @Override
    public List<LeasedWork> lease(Instant now, Instant until, int limit) {
        Dialect.Lease lease = new Dialect.Lease(unit.tenant(), now, until, limit);
        return unit.write(handle -> unit.dialect().lease(handle, lease));
    }

    @Override
    public void settle(LeasedWork work) {
        executeHeld(Sql.of("delete from feedback_work"), work);
    }

    @Override
    public void postpone(LeasedWork work, Instant due) {
        executeHeld(
                Sql.of("update feedback_work set leased_until = null, due = ").value(SqlType.INSTANT, due), work);
    }

    private void executeHeld(Sql change, LeasedWork work) {
        Sql sql = change.add(" where tenant = ")
                .value(SqlType.TEXT, unit.tenant())
                .add(" and case_id = ")
                .value(SqlType.UUID, work.item().caseId().value())
                .add(" and id = ")
                .value(SqlType.UUID, work.item().id())
                .add(" and token = ")
                .value(SqlType.BIGINT, work.token());
        unit.write(handle -> {
            if (sql.execute(handle) != 1) {
                throw new StaleLeaseException();
            }
            return work;
        });
    }
}
