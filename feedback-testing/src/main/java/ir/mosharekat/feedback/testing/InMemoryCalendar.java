package ir.mosharekat.feedback.testing;

import ir.mosharekat.feedback.calendar.CalendarEntry;
import ir.mosharekat.feedback.spi.CalendarLog;
import ir.mosharekat.feedback.spi.DuplicateKeyException;
import java.util.List;

final class InMemoryCalendar implements CalendarLog {

    private final Tables tables;
    private final Journal journal;

    InMemoryCalendar(Tables tables, Journal journal) {
        this.tables = tables;
        this.journal = journal;
    }

    @Override
    public void append(CalendarEntry entry) {
        journal.requireUsable();
        if (tables.calendar.containsKey(entry.number())) {
            throw journal.failed(new DuplicateKeyException());
        }
        journal.put(tables.calendar, entry.number(), entry);
    }

    @Override
    public List<CalendarEntry> entries(long after, int limit) {
        journal.requireUsable();
        return tables.calendar.tailMap(after, false).values().stream()
                .limit(limit)
                .toList();
    }
}
