package ir.mosharekat.feedback.internal;

import ir.mosharekat.feedback.access.Actor;
import ir.mosharekat.feedback.access.CommandContext;
import ir.mosharekat.feedback.cases.CaseSnapshot;
import ir.mosharekat.feedback.complaint.ComplaintAction;
import ir.mosharekat.feedback.internal.lifecycle.Change;
import ir.mosharekat.feedback.internal.lifecycle.Complaint;
import ir.mosharekat.feedback.internal.lifecycle.Ticket;
import ir.mosharekat.feedback.internal.lifecycle.Timers.Timer;
import ir.mosharekat.feedback.internal.lifecycle.Turn;
import ir.mosharekat.feedback.organization.Channel;
import ir.mosharekat.feedback.spi.LeasedWork;
import ir.mosharekat.feedback.spi.UnitOfWork;
import ir.mosharekat.feedback.spi.WorkItem;
import ir.mosharekat.feedback.ticket.TicketAction;
import java.time.Instant;
import java.util.Optional;

/** Fires the timers of cases. */
final class TimerChore implements Chore {

    private static final CommandContext CONTEXT = CommandContext.of(new Actor.Job("timer"), Channel.API);

    private final Parts parts;
    private final Gate gate;
    private final CaseCommands commands;
    private final TimerSchedule timers;

    TimerChore(Parts parts, Gate gate, CaseCommands commands) {
        this.parts = parts;
        this.gate = gate;
        this.commands = commands;
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
            fire(unit, found.orElseThrow(), timer.get());
        } else {
            found.ifPresent(snapshot -> timers.renew(unit.queue(), snapshot));
        }
    }

    private void fire(UnitOfWork unit, CaseSnapshot before, Timer timer) {
        Instant now = parts.now();
        gate.pass(CONTEXT, timer.fires(), before, now);
        Turn turn = new Turn(now, CONTEXT, parts.rules(before));
        commands.store(unit, before, change(before, timer, turn));
    }

    private static Change change(CaseSnapshot before, Timer timer, Turn turn) {
        return switch (before.kind()) {
            case COMPLAINT -> {
                Complaint complaint = new Complaint(before, turn);
                complaint.fire((ComplaintAction) timer.fires());
                yield complaint.finish();
            }
            case TICKET -> {
                Ticket ticket = new Ticket(before, turn);
                ticket.fire((TicketAction) timer.fires());
                yield ticket.finish();
            }
        };
    }
}
