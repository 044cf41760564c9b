package ir.mosharekat.feedback.internal;

import ir.mosharekat.feedback.access.CommandContext;
import ir.mosharekat.feedback.cases.CaseSnapshot;
import ir.mosharekat.feedback.cases.CaseStatus;
import ir.mosharekat.feedback.error.ConcurrentUpdateException;
import ir.mosharekat.feedback.error.NotFoundException;
import ir.mosharekat.feedback.internal.lifecycle.Case;
import ir.mosharekat.feedback.internal.lifecycle.Change;
import ir.mosharekat.feedback.internal.lifecycle.Complaint;
import ir.mosharekat.feedback.internal.lifecycle.Ticket;
import ir.mosharekat.feedback.internal.lifecycle.Turn;
import ir.mosharekat.feedback.spi.StaleVersionException;
import ir.mosharekat.feedback.spi.UnitOfWork;
import ir.mosharekat.feedback.tracking.CaseId;
import ir.mosharekat.feedback.workflow.Action;
import ir.mosharekat.feedback.workflow.CaseKind;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/**
 * Carries out one command on one case: reads it, asks the gate on what was read, lets the rules act, and stores the
 * case, what was said, the history and the timers together. The version that was read is the one that has to be there
 * when it is stored, so nobody decides on facts that have changed.
 */
final class CaseCommands {

    private final Parts parts;
    private final Gate gate;
    private final TimerSchedule timers;
    private final PromiseSchedule promises;
    private final Claims claims;
    private final Errands errands;
    private final Publishing publishing;

    CaseCommands(Parts parts, Gate gate) {
        this.parts = parts;
        this.gate = gate;
        this.timers = new TimerSchedule(parts);
        this.claims = new Claims(parts);
        this.promises = new PromiseSchedule(parts);
        this.errands = new Errands(parts);
        this.publishing = new Publishing(parts);
    }

    CaseStatus onComplaint(CaseId id, Action action, CommandContext context, Consumer<Complaint> command) {
        return carryOut(id, action, context, (snapshot, turn) -> {
            requireKind(snapshot, CaseKind.COMPLAINT);
            Complaint complaint = new Complaint(snapshot, turn);
            command.accept(complaint);
            return complaint.finish();
        });
    }

    CaseStatus onTicket(CaseId id, Action action, CommandContext context, Consumer<Ticket> command) {
        return carryOut(id, action, context, (snapshot, turn) -> {
            requireKind(snapshot, CaseKind.TICKET);
            Ticket ticket = new Ticket(snapshot, turn);
            command.accept(ticket);
            return ticket.finish();
        });
    }

    CaseStatus onAny(CaseId id, Action action, CommandContext context, Consumer<Case<?, ?>> command) {
        return carryOut(id, action, context, (snapshot, turn) -> {
            Case<?, ?> any = Case.of(snapshot, turn);
            command.accept(any);
            return any.finish();
        });
    }

    private CaseStatus carryOut(CaseId id, Action action, CommandContext context, Command command) {
        AtomicLong read = new AtomicLong();
        try {
            return parts.store().inUnitOfWork(parts.tenant(), unit -> {
                CaseSnapshot before = unit.cases().find(id).orElseThrow(NotFoundException::new);
                read.set(before.version());
                Instant now = parts.now();
                gate.pass(context, action, before, now);
                requireExpected(context, before);
                gate.requireRole(context, action, before);
                Change change = command.on(before, new Turn(now, context, parts.rules(before)));
                store(unit, before, change);
                return CaseStatus.of(change.next());
            });
        } catch (StaleVersionException e) {
            long found = versionOf(id);
            if (found == read.get()) {
                // The case stands where it stood: somebody else attached an upload first.
                throw Claims.unknown();
            }
            throw new ConcurrentUpdateException(read.get(), found);
        }
    }

    static void requireExpected(CommandContext context, CaseSnapshot found) {
        context.expectedVersion().ifPresent(expected -> {
            if (expected != found.version()) {
                throw new ConcurrentUpdateException(expected, found.version());
            }
        });
    }

    long versionOf(CaseId id) {
        return parts.store()
                .inUnitOfWork(parts.tenant(), unit -> unit.cases().find(id))
                .map(CaseSnapshot::version)
                .orElseThrow(NotFoundException::new);
    }

    /** Stores all that a command changed, in the unit of work in which the case was read. */
    void store(UnitOfWork unit, CaseSnapshot before, Change change) {
        claims.claim(unit, before.id(), change.attached(), parts.now());
        if (change.next().retention().isPurged()) {
            claims.giveUp(unit, before);
            unit.cases().purge(change.next(), before.version());
        } else {
            unit.cases().update(change.next(), before.version(), change.said());
        }
        unit.events().append(change.events());
        change.promises().forEach(promise -> promises.store(unit, promise, parts.rules(before)));
        timers.adjust(unit.queue(), before, change.next());
        Orphans.leave(unit.queue(), before, change.next(), parts);
        errands.leave(unit.queue(), change.next(), change.events());
        publishing.leave(unit.queue(), change.events());
    }

    /** To the service of one kind, a case of another does not exist. */
    private static void requireKind(CaseSnapshot snapshot, CaseKind kind) {
        if (snapshot.kind() != kind) {
            throw new NotFoundException();
        }
    }

    private interface Command {
        Change on(CaseSnapshot before, Turn turn);
    }
}
