package ir.mosharekat.feedback.internal;

import ir.mosharekat.feedback.access.Actor;
import ir.mosharekat.feedback.access.CommandContext;
import ir.mosharekat.feedback.cases.CaseSnapshot;
import ir.mosharekat.feedback.internal.lifecycle.Case;
import ir.mosharekat.feedback.internal.lifecycle.Change;
import ir.mosharekat.feedback.internal.lifecycle.Turn;
import ir.mosharekat.feedback.organization.Channel;
import ir.mosharekat.feedback.spi.UnitOfWork;
import ir.mosharekat.feedback.workflow.Action;
import java.time.Instant;
import java.util.function.Consumer;

/** Carries out what a job does to cases by itself, in the unit of work of its chore; the gate is asked all the same. */
final class JobCommands {

    private final CommandContext context;
    private final Parts parts;
    private final Gate gate;
    private final CaseCommands commands;

    JobCommands(String job, Parts parts, Gate gate, CaseCommands commands) {
        this.context = CommandContext.of(new Actor.Job(job), Channel.API);
        this.parts = parts;
        this.gate = gate;
        this.commands = commands;
    }

    /** {@return the case as it is stored then} */
    CaseSnapshot carryOut(
            UnitOfWork unit, CaseSnapshot before, Instant now, Action action, Consumer<Case<?, ?>> command) {
        gate.pass(context, action, before, now);
        Case<?, ?> any = Case.of(before, new Turn(now, context, parts.rules(before)));
        command.accept(any);
        Change change = any.finish();
        commands.store(unit, before, change);
        return change.next();
    }
}
