package ir.mosharekat.feedback.internal;

import ir.mosharekat.feedback.cases.CaseSnapshot;
import ir.mosharekat.feedback.internal.lifecycle.PromiseTurn;
import ir.mosharekat.feedback.internal.lifecycle.Timers;
import ir.mosharekat.feedback.internal.lifecycle.Timers.Timer;
import ir.mosharekat.feedback.promise.Promise;
import ir.mosharekat.feedback.spi.LeasedWork;
import ir.mosharekat.feedback.spi.UnitOfWork;
import ir.mosharekat.feedback.spi.WorkItem;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Fires the timers of cases. */
final class TimerChore implements Chore {

    private final Parts parts;
    private final JobCommands job;
    private final TimerSchedule timers;

    TimerChore(Parts parts, Gate gate, CaseCommands commands) {
        this.parts = parts;
        this.job = new JobCommands("timer", parts, gate, commands);
        this.timers = new TimerSchedule(parts);
    }

    @Override
    public boolean isFor(WorkItem item) {
        return timers.isFor(item);
    }

    @Override
    public void carryOut(UnitOfWork unit, LeasedWork work) {
        Optional<CaseSnapshot> found = unit.cases().find(work.item().caseId());
        Optional<Timer> timer = found.flatMap(snapshot -> timers.due(work.item(), snapshot));
        if (timer.isPresent()) {
            comeUp(unit, work, found.orElseThrow(), timer.get());
        } else {
            unit.queue().settle(work);
            found.ifPresent(snapshot -> timers.renew(unit.queue(), snapshot));
        }
    }

    private void comeUp(UnitOfWork unit, LeasedWork work, CaseSnapshot found, Timer queued) {
        Instant now = parts.now();
        Timer first = Timers.nextFrom(now, found, parts.rules(found)).orElseThrow();
        if (first.due().isAfter(now)) {
            unit.queue().postpone(work, first.due());
            return;
        }
        if (first.name().equals(queued.name())) {
            unit.queue().settle(work);
        } else {
            // The one that was queued still runs: it stays in the queue unless this ends it.
            unit.queue().postpone(work, now);
        }
        List<Promise> forgotten =
                first.name().equals(Timers.RETENTION) ? unit.promises().ofCases(List.of(found.id())) : List.of();
        job.carryOut(unit, found, now, first.fires(), any -> {
            any.fire(first.fires());
            forgotten.forEach(promise -> new PromiseTurn(any, promise).forget());
        });
    }
}
