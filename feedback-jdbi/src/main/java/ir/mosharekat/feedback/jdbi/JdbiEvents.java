package ir.mosharekat.feedback.jdbi;

import ir.mosharekat.feedback.event.CaseEvent;
import ir.mosharekat.feedback.spi.EventLog;
import ir.mosharekat.feedback.tracking.CaseId;
import java.util.List;

final class JdbiEvents implements EventLog {

    private static final String HISTORY = "select case_id, sequence, type, at, actor_kind, actor_id, behalf_kind,"
            + " behalf_id, channel, facts, previous_hash, hash from feedback_event"
            + " where tenant = ? and case_id = ? and sequence > ? order by sequence fetch first ? rows only";

    private final JdbiUnitOfWork unit;
    private final CaseRows rows;

    JdbiEvents(JdbiUnitOfWork unit) {
        this.unit = unit;
        this.rows = unit.dialect().tables().rows;
    }

    @Override
    public void append(List<CaseEvent> events) {
        unit.hold(group -> group.append(events));
    }

    @Override
    public List<CaseEvent> history(CaseId id, long after, int limit) {
        Sql sql = Sql.of(HISTORY)
                .bind(SqlType.TEXT, unit.tenant())
                .bind(SqlType.UUID, id.value())
                .bind(SqlType.BIGINT, after)
                .bind(SqlType.INTEGER, limit);
        return unit.read(handle ->
                sql.query(handle).map((row, context) -> rows.event(row)).list());
    }
}
