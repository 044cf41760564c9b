package ir.mosharekat.feedback.testing;

import ir.mosharekat.feedback.event.CaseEvent;
import ir.mosharekat.feedback.event.EventPlace;
import ir.mosharekat.feedback.spi.DuplicateKeyException;
import ir.mosharekat.feedback.spi.EventLog;
import ir.mosharekat.feedback.tracking.CaseId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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
        return byNumber(id)
                .filter(event -> event.sequence() > after)
                .limit(limit)
                .toList();
    }

    @Override
    public Map<CaseId, List<CaseEvent>> histories(Collection<CaseId> ids) {
        journal.requireUsable();
        Map<CaseId, List<CaseEvent>> found = new HashMap<>();
        ids.stream()
                .filter(tables.histories::containsKey)
                .forEach(id -> found.put(id, byNumber(id).toList()));
        return found;
    }

    @Override
    public List<CaseEvent> recorded(EventPlace after, Instant before, int limit) {
        journal.requireUsable();
        return tables.histories.values().stream()
                .flatMap(List::stream)
                .filter(event -> event.happening().at().isBefore(before))
                .filter(event -> EventPlace.ORDER.compare(EventPlace.of(event), after) > 0)
                .sorted(Comparator.comparing(EventPlace::of, EventPlace.ORDER))
                .limit(limit)
                .toList();
    }

    private Stream<CaseEvent> byNumber(CaseId id) {
        return tables.histories.getOrDefault(id, List.of()).stream().sorted(Comparator.comparing(CaseEvent::sequence));
    }
}
