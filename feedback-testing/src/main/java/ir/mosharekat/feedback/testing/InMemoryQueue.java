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
    private final Journal journal;

    InMemoryQueue(Tables tables, Journal journal) {
        this.tables = tables;
        this.journal = journal;
    }

    @Override
    public void enqueue(List<WorkItem> items) {
        journal.requireUsable();
        for (WorkItem item : items) {
            if (tables.queue.containsKey(item.id())) {
                throw journal.failed(new DuplicateKeyException());
            }
            journal.put(tables.queue, item.id(), new Queued(item, 0, Instant.MIN));
        }
    }

    @Override
    public void cancel(CaseId id, Collection<String> names) {
        journal.requireUsable();
        List<WorkItem> over = tables.queue.values().stream()
                .map(Queued::item)
                .filter(item -> item.caseId().equals(id) && names.contains(item.name()))
                .toList();
        over.forEach(item -> journal.put(tables.queue, item.id(), null));
    }

    @Override
    public List<LeasedWork> lease(Instant now, Instant until, int limit) {
        journal.requireUsable();
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
        journal.requireUsable();
        requireHeld(work);
        journal.put(tables.queue, work.item().id(), null);
    }

    @Override
    public void postpone(LeasedWork work, Instant due) {
        journal.requireUsable();
        requireHeld(work);
        WorkItem item = work.item();
        replace(new WorkItem(item.id(), item.caseId(), item.name(), due), work.token(), Instant.MIN);
    }

    private LeasedWork replace(WorkItem item, long token, Instant until) {
        journal.put(tables.queue, item.id(), new Queued(item, token, until));
        return new LeasedWork(item, token);
    }

    private void requireHeld(LeasedWork work) {
        Queued queued = tables.queue.get(work.item().id());
        if (queued == null || queued.token() != work.token()) {
            throw journal.failed(new StaleLeaseException());
        }
    }
}
