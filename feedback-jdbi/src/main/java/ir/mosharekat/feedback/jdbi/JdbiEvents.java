package ir.mosharekat.feedback.jdbi;

import ir.mosharekat.feedback.event.CaseEvent;
import ir.mosharekat.feedback.event.EventPlace;
import ir.mosharekat.feedback.spi.EventLog;
import ir.mosharekat.feedback.tracking.CaseId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

final class JdbiEvents implements EventLog {

    private static final String ENTRIES = "select case_id, sequence, type, at, actor_kind, actor_id, behalf_kind,"
            + " behalf_id, channel, facts, previous_hash, hash from feedback_event where tenant = ?";

    private static final String HISTORY =
            ENTRIES + " and case_id = ? and sequence > ? order by sequence fetch first ? rows only";

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
        return read(sql);
    }

    @Override
    public Map<CaseId, List<CaseEvent>> histories(Collection<CaseId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Sql sql = Sql.of(ENTRIES)
                .bind(SqlType.TEXT, unit.tenant())
                .add(" and case_id in ")
                .values(SqlType.UUID, ids.stream().map(CaseId::value).toList())
                .add(" order by case_id, sequence");
        return read(sql).stream().collect(Collectors.groupingBy(CaseEvent::caseId));
    }

    @Override
    public List<CaseEvent> recorded(EventPlace after, Instant before, int limit) {
        // The first of the conditions on the time says nothing new; but it is what an index of times is asked with.
        Sql sql = Sql.of(ENTRIES)
                .bind(SqlType.TEXT, unit.tenant())
                .add(" and at >= ")
                .value(SqlType.INSTANT, after.at())
                .add(" and at < ")
                .value(SqlType.INSTANT, before)
                .add(" and (at, case_id, sequence) > (")
                .value(SqlType.INSTANT, after.at())
                .add(", ")
                .value(SqlType.UUID, after.caseId().value())
                .add(", ")
                .value(SqlType.BIGINT, after.sequence())
                .add(") order by at, case_id, sequence fetch first ")
                .value(SqlType.INTEGER, limit)
                .add(" rows only");
        return read(sql);
    }

    private List<CaseEvent> read(Sql sql) {
        return unit.read(handle ->
                sql.query(handle).map((row, context) -> rows.event(row)).list());
    }
}
