package ir.mosharekat.feedback.internal;

import ir.mosharekat.feedback.Dispatcher;
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
import ir.mosharekat.feedback.spi.StaleLeaseException;
import ir.mosharekat.feedback.spi.StaleVersionException;
import ir.mosharekat.feedback.spi.UnitOfWork;
import ir.mosharekat.feedback.ticket.TicketAction;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fires timers. The item is settled in the transaction in which its timer fires, so it fires exactly once however many
 * nodes run and whichever of them dies.
 */
final class TimerDispatcher implements Dispatcher {

    private static final Logger LOG = LoggerFactory.getLogger(TimerDispatcher.class);
    private static final Duration LEASE = Duration.ofMinutes(5);
    private static final Duration NEXT_TRY = Duration.ofMinutes(15);
    private static final CommandContext CONTEXT = CommandContext.of(new Actor.Job("timer"), Channel.API);

    private final Parts parts;
    private final Gate gate;
    private final CaseCommands commands;
    private final TimerSchedule timers;

    TimerDispatcher(Parts parts, Gate gate, CaseCommands commands) {
        this.parts = parts;
        this.gate = gate;
        this.commands = commands;
        this.timers = new TimerSchedule(parts);
    }

    @Override
    public int runOnce() {
        Instant now = parts.now();
        List<LeasedWork> batch =
                parts.store().inUnitOfWork(parts.tenant(), unit -> unit.queue().lease(now, now.plus(LEASE), BATCH));
        batch.forEach(this::attempt);
        return batch.size();
    }

    private void attempt(LeasedWork work) {
        try {
            parts.store().inUnitOfWork(parts.tenant(), unit -> settle(unit, work));
        } catch (StaleLeaseException | StaleVersionException e) {
            // Somebody else has it, or the case has moved: what has to happen then is queued anew.
            LOG.debug("Timer item {} was overtaken", work.item().id());
        } catch (RuntimeException e) {
            LOG.warn(
                    "Timer item {} failed with {}: it is tried again later",
                    work.item().id(),
                    e.getClass());
            postpone(work);
        }
    }

    private boolean settle(UnitOfWork unit, LeasedWork work) {
        Optional<CaseSnapshot> found = unit.cases().find(work.item().caseId());
        Optional<Timer> timer = found.flatMap(snapshot -> timers.due(work.item(), snapshot));
        unit.queue().settle(work);
        timer.ifPresent(due -> fire(unit, found.orElseThrow(), due));
        return timer.isPresent();
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

    private void postpone(LeasedWork work) {
        try {
            parts.store().inUnitOfWork(parts.tenant(), unit -> {
                unit.queue().postpone(work, parts.now().plus(NEXT_TRY));
                return work;
            });
        } catch (RuntimeException e) {
            LOG.warn(
                    "Timer item {} keeps its lease until it runs out: {}",
                    work.item().id(),
                    e.getClass());
        }
    }
}
