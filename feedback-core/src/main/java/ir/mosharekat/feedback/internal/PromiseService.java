package ir.mosharekat.feedback.internal;

import ir.mosharekat.feedback.access.CommandContext;
import ir.mosharekat.feedback.access.DeskAction;
import ir.mosharekat.feedback.access.FieldGroup;
import ir.mosharekat.feedback.access.Scope;
import ir.mosharekat.feedback.accesslog.CaseAccess;
import ir.mosharekat.feedback.cases.CaseSnapshot;
import ir.mosharekat.feedback.cases.Statement;
import ir.mosharekat.feedback.error.NotFoundException;
import ir.mosharekat.feedback.internal.lifecycle.PromiseTurn;
import ir.mosharekat.feedback.promise.KeptRate;
import ir.mosharekat.feedback.promise.KeptRateQuery;
import ir.mosharekat.feedback.promise.Pledge;
import ir.mosharekat.feedback.promise.Postponement;
import ir.mosharekat.feedback.promise.PromiseAction;
import ir.mosharekat.feedback.promise.PromiseFile;
import ir.mosharekat.feedback.promise.PromiseId;
import ir.mosharekat.feedback.promise.PromisePage;
import ir.mosharekat.feedback.promise.PromiseQuery;
import ir.mosharekat.feedback.promise.PromiseView;
import ir.mosharekat.feedback.promise.Promises;
import ir.mosharekat.feedback.query.CaseQuery;
import ir.mosharekat.feedback.spi.UnitOfWork;
import ir.mosharekat.feedback.tracking.CaseId;
import ir.mosharekat.feedback.workflow.Role;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

final class PromiseService implements Promises {

    private final Parts parts;
    private final Gate gate;
    private final Pledges pledges;
    private final PromiseCommands commands;
    private final PromiseProjection projection;
    private final Visits visits;

    PromiseService(Parts parts, Gate gate, CaseCommands commands, Pledges pledges) {
        this.parts = parts;
        this.gate = gate;
        this.pledges = pledges;
        this.commands = new PromiseCommands(parts, gate, commands);
        this.projection = new PromiseProjection(parts, gate);
        this.visits = new Visits(parts);
    }

    @Override
    public PromiseView make(CaseId id, Pledge pledge, CommandContext context) {
        Border border = new Border(parts, pledge);
        Pledges.Ready ready = pledges.read(border, "", pledge);
        border.close();
        return commands.make(id, ready, pledges, context);
    }

    @Override
    public PromiseView keep(PromiseId id, Statement done, CommandContext context) {
        return take(PromiseAction.KEEP, id, context, done, PromiseTurn::keep);
    }

    @Override
    public PromiseView postpone(PromiseId id, Postponement postponement, CommandContext context) {
        Border border = new Border(parts, postponement);
        border.notBeyond(
                "until",
                postponement.until(),
                parts.organization().promiseTerms().mostDays());
        border.close();
        return commands.carryOut(
                id,
                PromiseAction.POSTPONE,
                context,
                promise -> promise.postpone(postponement.until().orElseThrow(), postponement.reason()));
    }

    @Override
    public PromiseView withdraw(PromiseId id, Statement reason, CommandContext context) {
        return take(PromiseAction.WITHDRAW, id, context, reason, PromiseTurn::withdraw);
    }

    @Override
    public PromiseView dispute(PromiseId id, Statement objection, CommandContext context) {
        return take(PromiseAction.DISPUTE, id, context, objection, PromiseTurn::dispute);
    }

    @Override
    public PromiseView confirm(PromiseId id, Statement reply, CommandContext context) {
        return take(PromiseAction.CONFIRM, id, context, reply, PromiseTurn::confirm);
    }

    @Override
    public PromiseView takeUpAgain(PromiseId id, Statement reply, CommandContext context) {
        return take(PromiseAction.TAKE_UP_AGAIN, id, context, reply, PromiseTurn::takeUpAgain);
    }

    /** Checks what is said with the action, and takes it. */
    private PromiseView take(
            PromiseAction action,
            PromiseId id,
            CommandContext context,
            Statement said,
            BiConsumer<PromiseTurn, Statement> command) {
        new Border(parts, said).close();
        return commands.carryOut(id, action, context, promise -> command.accept(promise, said));
    }

    @Override
    public List<PromiseView> of(CaseId id, CommandContext context) {
        return parts.store().inUnitOfWork(parts.tenant(), unit -> {
            CaseSnapshot asked = unit.cases().find(id).orElseThrow(NotFoundException::new);
            Set<FieldGroup> readable = gate.pass(context, DeskAction.VIEW, asked, parts.now());
            List<CaseSnapshot> own = Conversions.own(unit, asked, context);
            Map<CaseId, CaseSnapshot> all = new LinkedHashMap<>();
            Stream.concat(own.stream(), since(unit, asked, context).stream())
                    .forEach(each -> all.putIfAbsent(each.id(), each));
            Instant joined = Sequels.since(asked);
            List<PromiseView> views = unit.promises().ofCases(all.keySet()).stream()
                    .flatMap(promise -> Stream.ofNullable(all.get(promise.caseId()))
                            .map(snapshot -> new PromiseFile(promise, snapshot)))
                    .flatMap(file -> {
                        if (own.stream()
                                .anyMatch(
                                        each -> each.id().equals(file.snapshot().id()))) {
                            return Stream.of(projection.view(file, readable, context, asked));
                        }
                        boolean told = !file.promise().madeAt().isBefore(joined);
                        return told ? Stream.of(projection.line(file, readable)) : Stream.of();
                    })
                    .toList();
            visits.note(unit, id, CaseAccess.Read.CASE, context);
            return views;
        });
    }

    /** Those in which it goes on, for its citizen. No case goes on in a circle. */
    private static List<CaseSnapshot> since(UnitOfWork unit, CaseSnapshot asked, CommandContext context) {
        if (!context.actor().roles().contains(Role.CITIZEN)) {
            return List.of();
        }
        return Stream.iterate(next(unit, asked), Optional::isPresent, found -> found.flatMap(one -> next(unit, one)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<CaseSnapshot> next(UnitOfWork unit, CaseSnapshot before) {
        return before.links().goesOnIn().flatMap(unit.cases()::find);
    }

    @Override
    public PromisePage<PromiseView> search(PromiseQuery query, CommandContext context) {
        Scope scope = gate.scope(context, DeskAction.LIST);
        PromisePage<PromiseFile> page = parts.store()
                .inUnitOfWork(parts.tenant(), unit -> unit.promises().search(query, scope));
        Instant now = parts.now();
        return page.map(file -> projection.line(file, gate.readable(context, DeskAction.LIST, file.snapshot(), now)));
    }

    @Override
    public long count(PromiseQuery query, CommandContext context) {
        Scope scope = gate.scope(context, DeskAction.COUNT);
        return parts.store()
                .inUnitOfWork(parts.tenant(), unit -> unit.promises().count(query, scope));
    }

    @Override
    public List<KeptRate> keptRate(CaseQuery.Period period, KeptRate.By by, CommandContext context) {
        Scope scope = gate.scope(context, DeskAction.COUNT);
        KeptRateQuery query = new KeptRateQuery(period, by, parts.now());
        return parts
                .store()
                .inUnitOfWork(parts.tenant(), unit -> unit.promises().tally(query, scope))
                .stream()
                .sorted(Comparator.comparingLong(KeptRate::made).reversed().thenComparing(KeptRate::name))
                .toList();
    }
}
