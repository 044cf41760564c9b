package ir.mosharekat.feedback.jdbi;

import ir.mosharekat.feedback.calendar.CalendarEntry;
import ir.mosharekat.feedback.spi.CalendarLog;
import java.util.List;

final class JdbiCalendar implements CalendarLog {

    private static final String ENTRIES =
            "select number, at, actor_kind, actor_id, behalf_kind, behalf_id, channel, fact"
                    + " from feedback_calendar where tenant = ? and number > ? order by number fetch first ? rows only";

    private final JdbiUnitOfWork unit;
    private final CaseRows rows;

    JdbiCalendar(JdbiUnitOfWork unit) {
        this.unit = unit;
        this.rows = unit.dialect().tables().rows;
    }

    @Override
    public void append(CalendarEntry entry) {
        unit.hold(group -> group.announce(entry));
    }

    @Override
    public List<CalendarEntry> entries(long after, int limit) {
        Sql sql = Sql.of(ENTRIES)
                .bind(SqlType.TEXT, unit.tenant())
                .bind(SqlType.BIGINT, after)
                .bind(SqlType.INTEGER, limit);
        return unit.read(handle ->
                sql.query(handle).map((row, context) -> rows.calendarEntry(row)).list());
    }
}
