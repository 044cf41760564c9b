package ir.mosharekat.feedback.testing;

import ir.mosharekat.feedback.event.CaseEvent;
import ir.mosharekat.feedback.spi.DuplicateKeyException;
import ir.mosharekat.feedback.spi.EventLog;
import ir.mosharekat.feedback.tracking.CaseId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

final class InMemoryEvents implements EventLog {

    private final Tables tables;
    private final Journal journal;

    InMemoryEvents(Tables tables, Journal journal) {
        this.tables = tables;
        this.journal = journal;
    }

    @Override
    public void append(List<CaseEvent> events) {
        journal.requireUsable();
        for (CaseEvent event : events) {
            List<CaseEvent> history = new ArrayList<>(tables.histories.getOrDefault(event.caseId(), List.of()));
            if (history.stream().anyMatch(earlier -> earlier.sequence() == event.sequence())) {
                throw journal.failed(new DuplicateKeyException());
            }
            history.add(event);
            journal.put(tables.histories, event.caseId(), List.copyOf(history));
        }
    }

    @Override
    public List<CaseEvent> history(CaseId id, long after, int limit) {
        journal.requireUsable();
        return tables.histories.getOrDefault(id, List.of()).stream()
                .filter(event -> event.sequence() > after)
                .sorted(Comparator.comparing(CaseEvent::sequence))
                .limit(limit)
                .toList();
    }
}
