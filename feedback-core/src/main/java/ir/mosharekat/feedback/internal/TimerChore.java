package ir.mosharekat.feedback.internal;

import ir.mosharekat.feedback.cases.CaseSnapshot;
import ir.mosharekat.feedback.internal.lifecycle.Timers.Timer;
import ir.mosharekat.feedback.spi.LeasedWork;
import ir.mosharekat.feedback.spi.UnitOfWork;
import ir.mosharekat.feedback.spi.WorkItem;
import ir.mosharekat.feedback.workflow.Action;
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
        unit.queue().settle(work);
        if (timer.isPresent()) {
            Action action = timer.get().fires();
            job.carryOut(unit, found.orElseThrow(), parts.now(), action, any -> any.fire(action));
        } else {
            found.ifPresent(snapshot -> timers.renew(unit.queue(), snapshot));
        }
    }
}
