package ir.mosharekat.feedback.testing;

import ir.mosharekat.feedback.spi.DuplicateKeyException;
import ir.mosharekat.feedback.spi.LeasedWork;
import ir.mosharekat.feedback.spi.StaleLeaseException;
import ir.mosharekat.feedback.spi.WorkItem;
import ir.mosharekat.feedback.spi.WorkQueue;
import ir.mosharekat.feedback.testing.Tables.Queued;
import ir.mosharekat.feedback.tracking.CaseId;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

final class InMemoryQueue implements WorkQueue {

    private final Tables tables;
    private final Undo undo;

    InMemoryQueue(Tables tables, Undo undo) {
        this.tables = tables;
        this.undo = undo;
    }

    @Override
    public void enqueue(List<WorkItem> items) {
        for (WorkItem item : items) {
            if (tables.queue.containsKey(item.id())) {
                throw new DuplicateKeyException();
            }
            undo.put(tables.queue, item.id(), new Queued(item, 0, Instant.MIN));
        }
    }

    @Override
    public void cancel(CaseId id, Collection<String> names) {
        List<WorkItem> over = tables.queue.values().stream()
                .map(Queued::item)
                .filter(item -> item.caseId().equals(id) && names.contains(item.name()))
                .toList();
        over.forEach(item -> undo.put(tables.queue, item.id(), null));
    }

    @Override
    public List<LeasedWork> lease(Instant now, Instant until, int limit) {
        List<Queued> due = tables.queue.values().stream()
                .filter(queued -> !queued.item().due().isAfter(now) && queued.isFree(now))
                .sorted(Comparator.comparing((Queued queued) -> queued.item().due())
                        .thenComparing(queued -> queued.item().id().toString()))
                .limit(limit)
                .toList();
        return due.stream()
                .map(queued -> replace(queued.item(), queued.token() + 1, until))
                .toList();
    }

    @Override
    public void settle(LeasedWork work) {
        requireHeld(work);
        undo.put(tables.queue, work.item().id(), null);
    }

    @Override
    public void postpone(LeasedWork work, Instant due) {
        requireHeld(work);
        WorkItem item = work.item();
        replace(new WorkItem(item.id(), item.caseId(), item.name(), due), work.token(), Instant.MIN);
    }

    private LeasedWork replace(WorkItem item, long token, Instant until) {
        undo.put(tables.queue, item.id(), new Queued(item, token, until));
        return new LeasedWork(item, token);
    }

    private void requireHeld(LeasedWork work) {
        Queued queued = tables.queue.get(work.item().id());
        if (queued == null || queued.token() != work.token()) {
            throw new StaleLeaseException();
        }
    }
}
