package ir.mosharekat.feedback.tck;

import ir.mosharekat.feedback.spi.LeasedWork;
import ir.mosharekat.feedback.spi.WorkItem;
import ir.mosharekat.feedback.spi.WorkQueue;
import ir.mosharekat.feedback.tracking.CaseId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A queue that remembers what went through it, so that it can be wrong about it. */
class RememberingQueue extends ForwardingQueue {

    /** Later than everything. */
    static final Instant FAR = Instant.parse("9999-12-31T00:00:00Z");

    private final Memory memory;

    RememberingQueue(WorkQueue sound, Memory memory) {
        super(sound);
        this.memory = memory;
    }

    /**
     * What went through the queue of one tenant.
     *
     * @param items what is in it
     * @param tokens the token of the last lease of each item
     * @param ends when the last lease of each item runs out
     */
    record Memory(Map<UUID, WorkItem> items, Map<UUID, Long> tokens, Map<UUID, Instant> ends) {

        Memory() {
            this(new ConcurrentHashMap<>(), new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
        }

        boolean isHeld(LeasedWork work) {
            return work.token() == token(work.item());
        }

        long token(WorkItem item) {
            return tokens.getOrDefault(item.id(), 0L);
        }

        Set<String> names() {
            return items.values().stream().map(WorkItem::name).collect(Collectors.toSet());
        }

        Set<CaseId> cases() {
            return items.values().stream().map(WorkItem::caseId).collect(Collectors.toSet());
        }

        void forget(Predicate<WorkItem> which) {
            items.values().removeIf(which);
            tokens.keySet().retainAll(items.keySet());
            ends.keySet().retainAll(items.keySet());
        }
    }

    Memory memory() {
        return memory;
    }

    @Override
    public void enqueue(List<WorkItem> items) {
        super.enqueue(items);
        items.forEach(item -> memory.items().put(item.id(), item));
    }

    @Override
    public void cancel(CaseId id, Collection<String> names) {
        super.cancel(id, names);
        memory.forget(item -> item.caseId().equals(id) && names.contains(item.name()));
    }

    @Override
    public List<LeasedWork> lease(Instant now, Instant until, int limit) {
        List<LeasedWork> leased = super.lease(now, until, limit);
        for (LeasedWork work : leased) {
            memory.tokens().put(work.item().id(), work.token());
            memory.ends().put(work.item().id(), until);
        }
        return leased;
    }

    @Override
    public void settle(LeasedWork work) {
        super.settle(work);
        memory.forget(item -> item.id().equals(work.item().id()));
    }

    @Override
    public void postpone(LeasedWork work, Instant due) {
        super.postpone(work, due);
        WorkItem item = work.item();
        memory.items().put(item.id(), new WorkItem(item.id(), item.caseId(), item.name(), due));
    }

    /** Gives items back as if they had not been leased, save that their tokens have grown. */
    void giveBack(List<LeasedWork> leased) {
        leased.forEach(work -> super.postpone(work, work.item().due()));
    }
}
