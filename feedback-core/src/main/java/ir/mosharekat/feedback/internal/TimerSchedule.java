package ir.mosharekat.feedback.internal;

import ir.mosharekat.feedback.cases.CaseSnapshot;
import ir.mosharekat.feedback.internal.lifecycle.Timers;
import ir.mosharekat.feedback.internal.lifecycle.Timers.Timer;
import ir.mosharekat.feedback.spi.WorkItem;
import ir.mosharekat.feedback.spi.WorkQueue;
import java.util.List;
import java.util.Optional;

/** Keeps one item in the queue for each case: the timer that is due next, until nothing of it is left to remove. */
final class TimerSchedule {

    private static final String PREFIX = "timer.";

    private final Parts parts;

    TimerSchedule(Parts parts) {
        this.parts = parts;
    }

    /** Queues the first timer of a new case. */
    void begin(WorkQueue queue, CaseSnapshot first) {
        next(first).ifPresent(timer -> queue.enqueue(List.of(item(first, timer))));
    }

    /** Replaces the timer if another one is next now. */
    void adjust(WorkQueue queue, CaseSnapshot before, CaseSnapshot after) {
        Optional<Timer> then = next(before);
        Optional<Timer> now = next(after);
        if (!then.equals(now)) {
            then.ifPresent(timer -> queue.cancel(before.id(), List.of(PREFIX + timer.name())));
            now.ifPresent(timer -> queue.enqueue(List.of(item(after, timer))));
        }
    }

    /** {@return whether an item was queued for a timer} */
    boolean isFor(WorkItem item) {
        return item.name().startsWith(PREFIX);
    }

    /** {@return the timer that an item was queued for, if it is still the one to fire} */
    Optional<Timer> due(WorkItem item, CaseSnapshot snapshot) {
        return next(snapshot)
                .filter(timer -> item.name().equals(PREFIX + timer.name())
                        && !timer.due().isAfter(parts.now()));
    }

    /** Queues the next timer anew, for a case whose numbers or days have changed since it was queued. */
    void renew(WorkQueue queue, CaseSnapshot snapshot) {
        List<String> names = Timers.names(snapshot).stream().map(PREFIX::concat).toList();
        queue.cancel(snapshot.id(), names);
        next(snapshot).ifPresent(timer -> queue.enqueue(List.of(item(snapshot, timer))));
    }

    private Optional<Timer> next(CaseSnapshot snapshot) {
        return Timers.next(snapshot, parts.rules(snapshot));
    }

    private WorkItem item(CaseSnapshot snapshot, Timer timer) {
        return new WorkItem(Uuids.next(parts.now(), parts.random()), snapshot.id(), PREFIX + timer.name(), timer.due());
    }
}
