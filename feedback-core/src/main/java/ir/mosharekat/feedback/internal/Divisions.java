package ir.mosharekat.feedback.internal;

import ir.mosharekat.feedback.access.CommandContext;
import ir.mosharekat.feedback.access.DeskAction;
import ir.mosharekat.feedback.cases.CaseFile;
import ir.mosharekat.feedback.cases.CaseSnapshot;
import ir.mosharekat.feedback.error.ConcurrentUpdateException;
import ir.mosharekat.feedback.error.NotFoundException;
import ir.mosharekat.feedback.error.RuleViolatedException;
import ir.mosharekat.feedback.internal.lifecycle.Case;
import ir.mosharekat.feedback.internal.lifecycle.Lifecycle;
import ir.mosharekat.feedback.internal.lifecycle.Turn;
import ir.mosharekat.feedback.linking.Conversion;
import ir.mosharekat.feedback.linking.Split;
import ir.mosharekat.feedback.organization.CategoryId;
import ir.mosharekat.feedback.spi.StaleVersionException;
import ir.mosharekat.feedback.spi.UnitOfWork;
import ir.mosharekat.feedback.tracking.CaseId;
import ir.mosharekat.feedback.workflow.Action;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/** Makes a case of another, and stores both together; once, if the command carries an idempotency key. */
final class Divisions {

    private final Parts parts;
    private final Gate gate;
    private final CaseCommands commands;
    private final Submissions submissions;
    private final NewCases newCases;
    private final Claims claims;

    Divisions(Parts parts, Gate gate, CaseCommands commands) {
        this.parts = parts;
        this.gate = gate;
        this.commands = commands;
        this.submissions = new Submissions(parts);
        this.newCases = new NewCases(parts);
        this.claims = new Claims(parts);
    }

    CaseFile split(CaseId id, Split split, Optional<CategoryId> category, CommandContext context) {
        Division division = new Division(
                whole -> DeskAction.SPLIT,
                Content.of(
                        "split",
                        id,
                        split.subject(),
                        split.text(),
                        category,
                        split.notice().canonical()),
                (whole, offspring) -> offspring.part(whole.snapshot(), split, category),
                (any, part) -> any.ties().splitOff(part, split.notice()));
        return carryOut(id, division, context);
    }

    CaseFile convert(CaseId id, Conversion conversion, Offspring.Names names, CommandContext context) {
        Division division = new Division(
                before -> Lifecycle.of(before.kind()).conversion(),
                Content.of(
                        "convert",
                        id,
                        conversion.kind(),
                        names.unit(),
                        conversion instanceof Conversion.ToTicket ticket ? ticket.contribution() : "",
                        names.category(),
                        conversion.reason().canonical()),
                (file, offspring) -> offspring.converted(file, conversion, names),
                (any, successor) -> any.convert(successor, conversion.reason()));
        return carryOut(id, division, context);
    }

    private CaseFile carryOut(CaseId id, Division division, CommandContext context) {
        AtomicLong read = new AtomicLong();
        Supplier<CaseFile> attempt = () -> parts.store().inUnitOfWork(parts.tenant(), unit -> {
            CaseFile file = unit.cases().open(id).orElseThrow(NotFoundException::new);
            read.set(file.snapshot().version());
            Action action = division.action().apply(file.snapshot());
            Instant now = parts.now();
            gate.pass(context, action, file.snapshot(), now);
            return context.key()
                    .flatMap(key -> submissions.earlier(unit, key, division.content()))
                    .orElseGet(() -> divide(unit, file, division, context, now));
        });
        try {
            // Whoever repeats a command meets oneself, and finds on the next attempt what became of the first.
            return context.key().isPresent() ? Retry.onTakenKeyOrStaleVersion(attempt) : Retry.onTakenKey(attempt);
        } catch (StaleVersionException e) {
            throw new ConcurrentUpdateException(read.get(), commands.versionOf(id));
        }
    }

    private CaseFile divide(UnitOfWork unit, CaseFile file, Division division, CommandContext context, Instant now) {
        CaseSnapshot before = file.snapshot();
        if (before.retention().isPurged()) {
            throw new RuleViolatedException("notPurged");
        }
        CaseCommands.requireExpected(context, before);
        gate.requireRole(context, division.action().apply(before), before);
        CaseFile child = withKey(division.child().apply(file, new Offspring(parts, context, now)), division, context);
        Case<?, ?> any = Case.of(before, new Turn(now, context, parts.rules(before)));
        division.command().accept(any, child.snapshot().id());
        commands.store(unit, before, any.finish());
        newCases.store(unit, child, context, now);
        claims.handOver(unit, file, child, now);
        return child;
    }

    private CaseFile withKey(CaseFile child, Division division, CommandContext context) {
        CaseSnapshot known = child.snapshot().toBuilder()
                .submission(context.key()
                        .map(key -> submissions.of(key, division.content()))
                        .orElse(null))
                .build();
        return new CaseFile(known, child.messages());
    }

    /**
     * One way to make a case of another.
     *
     * @param action what the gate is asked for
     * @param content all of the command, by which a repetition is known
     * @param child makes the other case
     * @param command what is done to the first one, given the other
     */
    private record Division(
            Function<CaseSnapshot, Action> action,
            String content,
            BiFunction<CaseFile, Offspring, CaseFile> child,
            BiConsumer<Case<?, ?>, CaseId> command) {}
}
