package ir.mosharekat.feedback.internal;

import ir.mosharekat.feedback.event.CaseEvent;
import ir.mosharekat.feedback.spi.WorkItem;
import ir.mosharekat.feedback.spi.WorkQueue;
import java.time.Instant;
import java.util.List;

/**
 * Leaves in the queue, in the unit of work that stores them, that subscribers are to be handed events: so nobody hears of
 * what was not stored, and what was stored is handed over.
 */
final class Publishing {

    private final Parts parts;

    Publishing(Parts parts) {
        this.parts = parts;
    }

    void leave(WorkQueue queue, List<CaseEvent> events) {
        leave(queue, List.copyOf(parts.outlets().subscribers().keySet()), events);
    }

    void leave(WorkQueue queue, List<String> subscribers, List<CaseEvent> events) {
        Instant now = parts.now();
        List<WorkItem> items = subscribers.stream()
                .flatMap(name -> events.stream()
                        .map(event -> Leaving.first(name, event.sequence())
                                .item(Uuids.next(now, parts.random()), event.caseId(), now)))
                .toList();
        if (!items.isEmpty()) {
            queue.enqueue(items);
        }
    }
}
