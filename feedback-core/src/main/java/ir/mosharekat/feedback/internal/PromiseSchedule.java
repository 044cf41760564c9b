package ir.mosharekat.feedback.internal;

import ir.mosharekat.feedback.internal.lifecycle.PromiseTimers;
import ir.mosharekat.feedback.internal.lifecycle.Rules;
import ir.mosharekat.feedback.promise.Promise;
import ir.mosharekat.feedback.promise.PromiseId;
import ir.mosharekat.feedback.spi.UnitOfWork;
import ir.mosharekat.feedback.spi.WorkItem;
import java.util.List;

/** Stores promises, and keeps one item in the queue for each: the timer that is due next, while any runs. */
final class PromiseSchedule {

    private static final String PREFIX = "promise.due.";

    private final Parts parts;

    PromiseSchedule(Parts parts) {
        this.parts = parts;
    }

    /** Stores a promise that was made or has changed, in the unit of work in which its case is stored. */
    void store(UnitOfWork unit, Promise promise, Rules rules) {
        String name = PREFIX + promise.id();
        if (promise.version() == 1) {
            unit.promises().insert(promise);
        } else {
            unit.promises().update(promise, promise.version() - 1);
            unit.queue().cancel(promise.caseId(), List.of(name));
        }
        PromiseTimers.next(promise, rules)
                .map(timer ->
                        new WorkItem(Uuids.next(parts.now(), parts.random()), promise.caseId(), name, timer.due()))
                .ifPresent(item -> unit.queue().enqueue(List.of(item)));
    }

    boolean isFor(WorkItem item) {
        return item.name().startsWith(PREFIX);
    }

    PromiseId promise(WorkItem item) {
        return PromiseId.of(item.name().substring(PREFIX.length()));
    }
}
