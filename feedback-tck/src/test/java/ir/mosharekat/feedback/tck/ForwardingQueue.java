package ir.mosharekat.feedback.tck;

import ir.mosharekat.feedback.spi.LeasedWork;
import ir.mosharekat.feedback.spi.WorkItem;
import ir.mosharekat.feedback.spi.WorkQueue;
import ir.mosharekat.feedback.tracking.CaseId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Hands everything over to a sound queue; what is planted overrides a method. */
class ForwardingQueue implements WorkQueue {

    private final WorkQueue sound;

    ForwardingQueue(WorkQueue sound) {
        this.sound = sound;
    }

    @Override
    public void enqueue(List<WorkItem> items) {
        sound.enqueue(items);
    }

    @Override
    public void cancel(CaseId id, Collection<String> names) {
        sound.cancel(id, names);
    }

    @Override
    public List<LeasedWork> lease(Instant now, Instant until, int limit) {
        return sound.lease(now, until, limit);
    }

    @Override
    public void settle(LeasedWork work) {
        sound.settle(work);
    }

    @Override
    public void postpone(LeasedWork work, Instant due) {
        sound.postpone(work, due);
    }
}
