package ir.mosharekat.feedback.jdbi;

import ir.mosharekat.feedback.accesslog.AccessCursor;
import ir.mosharekat.feedback.accesslog.CaseAccess;
import ir.mosharekat.feedback.spi.AccessLog;
import ir.mosharekat.feedback.tracking.CaseId;
import java.util.Collection;
import java.util.List;

final class JdbiAccesses implements AccessLog {

    private final JdbiUnitOfWork unit;

    JdbiAccesses(JdbiUnitOfWork unit) {
        this.unit = unit;
    }

    @Override
    public void note(CaseAccess entry) {
        unit.hold(group -> group.note(entry));
    }

    @Override
    public List<CaseAccess> entries(Collection<CaseId> ids, AccessCursor after, int limit) {
        if (ids.isEmpty()) {
            return unit.read(handle -> List.of());
        }
        Sql sql = Sql.of("select " + AccessColumns.NAMES + " from feedback_access where tenant = ")
                .value(SqlType.TEXT, unit.tenant())
                .add(" and case_id in ")
                .values(SqlType.UUID, ids.stream().map(CaseId::value).toList())
                .add(" and (at, id) < (")
                .value(SqlType.INSTANT, after.at())
                .add(", ")
                .value(SqlType.UUID, after.id())
                .add(") order by at desc, id desc fetch first ")
                .value(SqlType.INTEGER, limit)
                .add(" rows only");
        return unit.read(handle ->
                sql.query(handle).map((row, context) -> AccessColumns.read(row)).list());
    }
}
