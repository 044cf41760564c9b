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
    private final Undo undo;

    InMemoryEvents(Tables tables, Undo undo) {
        this.tables = tables;
        this.undo = undo;
    }

    @Override
    public void append(List<CaseEvent> events) {
        for (CaseEvent event : events) {
            List<CaseEvent> history = new ArrayList<>(tables.histories.getOrDefault(event.caseId(), List.of()));
            if (history.stream().anyMatch(earlier -> earlier.sequence() == event.sequence())) {
                throw new DuplicateKeyException();
            }
            history.add(event);
            undo.put(tables.histories, event.caseId(), List.copyOf(history));
        }
    }

    @Override
    public List<CaseEvent> history(CaseId id, long after, int limit) {
        return tables.histories.getOrDefault(id, List.of()).stream()
                .filter(event -> event.sequence() > after)
                .sorted(Comparator.comparing(CaseEvent::sequence))
                .limit(limit)
                .toList();
    }
}
