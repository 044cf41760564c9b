package ir.mosharekat.feedback.internal;

import ir.mosharekat.feedback.internal.lifecycle.PromiseTimers;
import ir.mosharekat.feedback.internal.lifecycle.PromiseTurn;
import ir.mosharekat.feedback.promise.PromiseFile;
import ir.mosharekat.feedback.spi.LeasedWork;
import ir.mosharekat.feedback.spi.UnitOfWork;
import ir.mosharekat.feedback.spi.WorkItem;
import java.time.Instant;
import java.util.Optional;

/** Fires the timers of promises: the reminder, the end of the day, and the end of a dispute that nobody settled. */
final class PromiseChore implements Chore {

    private final Parts parts;
    private final JobCommands job;
    private final PromiseSchedule schedule;

    PromiseChore(Parts parts, Gate gate, CaseCommands commands) {
        this.parts = parts;
        this.job = new JobCommands("promise", parts, gate, commands);
        this.schedule = new PromiseSchedule(parts);
    }

    @Override
    public boolean isFor(WorkItem item) {
        return schedule.isFor(item);
    }

    @Override
    public void carryOut(UnitOfWork unit, LeasedWork work) {
        Instant now = parts.now();
        Optional<PromiseFile> found = unit.promises().find(schedule.promise(work.item()));
        Optional<PromiseTimers.Timer> timer =
                found.flatMap(file -> PromiseTimers.nextFrom(now, file.promise(), parts.rules(file.snapshot())));
        if (timer.isPresent() && timer.get().due().isAfter(now)) {
            unit.queue().postpone(work, timer.get().due());
            return;
        }
        unit.queue().settle(work);
        timer.ifPresent(due -> fire(unit, found.orElseThrow(), due, now));
    }

    private void fire(UnitOfWork unit, PromiseFile file, PromiseTimers.Timer timer, Instant now) {
        job.carryOut(
                unit,
                file.snapshot(),
                now,
                timer.fires(),
                any -> new PromiseTurn(any, file.promise()).fire(timer.fires()));
    }
}
