package ir.mosharekat.feedback.internal;

import ir.mosharekat.feedback.access.Actor;
import ir.mosharekat.feedback.access.CommandContext;
import ir.mosharekat.feedback.access.FieldGroup;
import ir.mosharekat.feedback.cases.CaseSnapshot;
import ir.mosharekat.feedback.error.AccessDeniedException;
import ir.mosharekat.feedback.error.ConcurrentUpdateException;
import ir.mosharekat.feedback.error.NotFoundException;
import ir.mosharekat.feedback.internal.lifecycle.Case;
import ir.mosharekat.feedback.internal.lifecycle.Change;
import ir.mosharekat.feedback.internal.lifecycle.PromiseTurn;
import ir.mosharekat.feedback.internal.lifecycle.Turn;
import ir.mosharekat.feedback.promise.PromiseAction;
import ir.mosharekat.feedback.promise.PromiseFile;
import ir.mosharekat.feedback.promise.PromiseId;
import ir.mosharekat.feedback.promise.PromiseLifecycle;
import ir.mosharekat.feedback.promise.PromiseView;
import ir.mosharekat.feedback.spi.StaleVersionException;
import ir.mosharekat.feedback.spi.UnitOfWork;
import ir.mosharekat.feedback.tracking.CaseId;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Carries out one command on one promise: reads it with its case, asks the gate on the facts of that, lets the rules act,
 * and stores both with what was said, the history and the timers.
 */
final class PromiseCommands {

    private final Parts parts;
    private final Gate gate;
    private final CaseCommands commands;
    private final PromiseProjection projection;

    PromiseCommands(Parts parts, Gate gate, CaseCommands commands) {
        this.parts = parts;
        this.gate = gate;
        this.commands = commands;
        this.projection = new PromiseProjection(parts, gate);
    }

    PromiseView carryOut(PromiseId id, PromiseAction action, CommandContext context, Consumer<PromiseTurn> command) {
        Read read = new Read();
        return orConflict(
                read,
                () -> parts.store().inUnitOfWork(parts.tenant(), unit -> {
                    PromiseFile file = unit.promises().find(id).orElseThrow(NotFoundException::new);
                    CaseSnapshot before = file.snapshot();
                    read.last = before;
                    Instant now = parts.now();
                    CaseSnapshot seen = seen(unit, before, context);
                    Set<FieldGroup> readable = gate.pass(context, action, seen, now);
                    if (seen.id().equals(before.id())) {
                        CaseCommands.requireExpected(context, before);
                    }
                    requireRole(file, action, context);
                    Case<?, ?> any = Case.of(before, new Turn(now, context, parts.rules(before)));
                    command.accept(new PromiseTurn(any, file.promise()));
                    return store(unit, before, any.finish(), context, readable);
                }));
    }

    PromiseView make(CaseId id, Pledges.Ready pledge, Pledges pledges, CommandContext context) {
        Read read = new Read();
        return orConflict(
                read,
                () -> parts.store().inUnitOfWork(parts.tenant(), unit -> {
                    CaseSnapshot before = unit.cases().find(id).orElseThrow(NotFoundException::new);
                    read.last = before;
                    Instant now = parts.now();
                    Set<FieldGroup> readable = gate.pass(context, PromiseAction.MAKE, before, now);
                    CaseCommands.requireExpected(context, before);
                    Case<?, ?> any = Case.of(before, new Turn(now, context, parts.rules(before)));
                    pledges.make(any, List.of(pledge), context);
                    return store(unit, before, any.finish(), context, readable);
                }));
    }

    private PromiseView store(
            UnitOfWork unit, CaseSnapshot before, Change change, CommandContext context, Set<FieldGroup> readable) {
        commands.store(unit, before, change);
        return projection.view(new PromiseFile(change.promises().get(0), change.next()), readable, context);
    }

    /** A citizen whose case was converted acts with the receipt of the case it is now on what was promised in the first. */
    private static CaseSnapshot seen(UnitOfWork unit, CaseSnapshot of, CommandContext context) {
        if (context.actor() instanceof Actor.ReceiptHolder holder
                && !holder.caseId().equals(of.id())) {
            return unit.cases()
                    .find(holder.caseId())
                    .filter(own -> Conversions.back(unit, own).stream()
                            .anyMatch(each -> each.id().equals(of.id())))
                    .orElse(of);
        }
        return of;
    }

    private static void requireRole(PromiseFile file, PromiseAction action, CommandContext context) {
        boolean known = PromiseLifecycle.TABLE
                .find(file.promise().state(), action)
                .filter(row -> Collections.disjoint(row.by(), context.actor().roles()))
                .isEmpty();
        if (!known) {
            throw new AccessDeniedException(action.name());
        }
    }

    private PromiseView orConflict(Read read, Supplier<PromiseView> work) {
        try {
            return work.get();
        } catch (StaleVersionException e) {
            CaseSnapshot before = read.last;
            if (before == null) {
                throw e;
            }
            throw new ConcurrentUpdateException(before.version(), commands.versionOf(before.id()));
        }
    }

    /** The case as the last attempt found it; null if it found none. */
    private static final class Read {
        private @Nullable CaseSnapshot last;
    }
}
