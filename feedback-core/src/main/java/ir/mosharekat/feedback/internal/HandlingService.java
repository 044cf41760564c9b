package ir.mosharekat.feedback.internal;

import ir.mosharekat.feedback.access.CommandContext;
import ir.mosharekat.feedback.access.DeskAction;
import ir.mosharekat.feedback.access.FieldGroup;
import ir.mosharekat.feedback.access.Scope;
import ir.mosharekat.feedback.accesslog.AccessCursor;
import ir.mosharekat.feedback.accesslog.AccessPage;
import ir.mosharekat.feedback.accesslog.CaseAccess;
import ir.mosharekat.feedback.cases.CaseClock;
import ir.mosharekat.feedback.cases.CaseFile;
import ir.mosharekat.feedback.cases.CaseSnapshot;
import ir.mosharekat.feedback.cases.CaseStatus;
import ir.mosharekat.feedback.cases.Statement;
import ir.mosharekat.feedback.error.NotFoundException;
import ir.mosharekat.feedback.event.CaseEvent;
import ir.mosharekat.feedback.event.EventPlace;
import ir.mosharekat.feedback.handling.CaseChanges;
import ir.mosharekat.feedback.handling.CaseLine;
import ir.mosharekat.feedback.handling.CaseView;
import ir.mosharekat.feedback.handling.Handling;
import ir.mosharekat.feedback.handling.TrackedCase;
import ir.mosharekat.feedback.internal.lifecycle.Rules;
import ir.mosharekat.feedback.organization.StaffId;
import ir.mosharekat.feedback.query.CaseQuery;
import ir.mosharekat.feedback.query.Page;
import ir.mosharekat.feedback.time.DeadlineExplanation;
import ir.mosharekat.feedback.tracking.CaseId;
import ir.mosharekat.feedback.tracking.Receipt;
import ir.mosharekat.feedback.workflow.Action;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

final class HandlingService implements Handling {

    private final Parts parts;
    private final Gate gate;
    private final CaseCommands commands;
    private final Tracking tracking;
    private final Projection projection;
    private final Sequels sequels;
    private final Visits visits;
    private final Offer offer;
    private final Changes changes;

    HandlingService(Parts parts, Gate gate, CaseCommands commands) {
        this.parts = parts;
        this.gate = gate;
        this.commands = commands;
        this.projection = new Projection(parts);
        this.sequels = new Sequels(parts, gate);
        this.visits = new Visits(parts);
        this.offer = new Offer(parts, gate);
        this.changes = new Changes(parts, gate, projection);
        this.tracking = new Tracking(parts, gate, offer);
    }

    @Override
    public Optional<TrackedCase> track(String code, String secret, CommandContext context) {
        return tracking.open(code, secret, context);
    }

    @Override
    public TrackedCase follow(CaseId id, CommandContext context) {
        return tracking.follow(id, context);
    }

    @Override
    public CaseView view(CaseId id, CommandContext context) {
        return parts.store().inUnitOfWork(parts.tenant(), unit -> {
            CaseFile file = unit.cases().open(id).orElseThrow(NotFoundException::new);
            Set<FieldGroup> readable = gate.pass(context, DeskAction.VIEW, file.snapshot(), parts.now());
            CaseView view = projection.view(unit, file, sequels.of(unit, file.snapshot(), readable, context), readable);
            visits.note(unit, id, CaseAccess.Read.CASE, context);
            return view;
        });
    }

    @Override
    public Page<CaseLine> search(CaseQuery query, CommandContext context) {
        Scope scope = gate.scope(context, DeskAction.LIST);
        Page<CaseSnapshot> page =
                parts.store().inUnitOfWork(parts.tenant(), unit -> unit.cases().search(query, scope));
        Instant now = parts.now();
        return page.map(snapshot -> projection.line(snapshot, gate.readable(context, DeskAction.LIST, snapshot, now)));
    }

    @Override
    public CaseChanges changes(EventPlace after, CommandContext context) {
        return changes.since(after, context);
    }

    @Override
    public long count(CaseQuery query, CommandContext context) {
        Scope scope = gate.scope(context, DeskAction.COUNT);
        return parts.store().inUnitOfWork(parts.tenant(), unit -> unit.cases().count(query, scope));
    }

    @Override
    public List<Action> allowedActions(CaseId id, CommandContext context) {
        CaseSnapshot snapshot = parts.store()
                .inUnitOfWork(parts.tenant(), unit -> unit.cases().find(id))
                .orElseThrow(NotFoundException::new);
        Instant now = parts.now();
        gate.pass(context, DeskAction.VIEW, snapshot, now);
        return offer.to(context, snapshot, now);
    }

    @Override
    public CaseStatus note(CaseId id, Statement note, CommandContext context) {
        new Border(parts, note).close();
        return commands.onAny(id, DeskAction.NOTE, context, any -> any.note(note));
    }

    @Override
    public CaseStatus write(CaseId id, Statement letter, CommandContext context) {
        new Border(parts, letter).close();
        return commands.onAny(id, DeskAction.WRITE, context, any -> any.write(letter));
    }

    @Override
    public CaseStatus supplement(CaseId id, Statement added, CommandContext context) {
        new Border(parts, added).close();
        return commands.onAny(id, DeskAction.SUPPLEMENT, context, any -> any.supplement(added));
    }

    @Override
    public CaseStatus nameAccused(CaseId id, Collection<String> officials, CommandContext context) {
        Border border = new Border(parts, officials);
        Set<StaffId> accused = border.officials("officials", officials);
        border.close();
        return commands.onAny(id, DeskAction.NAME_ACCUSED, context, any -> any.nameAccused(accused));
    }

    @Override
    public CaseStatus preserve(CaseId id, Statement reason, CommandContext context) {
        new Border(parts, reason).close();
        return commands.onAny(id, DeskAction.PRESERVE, context, any -> any.preserve(reason));
    }

    @Override
    public CaseStatus endPreservation(CaseId id, Statement reason, CommandContext context) {
        new Border(parts, reason).close();
        return commands.onAny(id, DeskAction.END_PRESERVATION, context, any -> any.endPreservation(reason));
    }

    @Override
    public List<CaseEvent> history(CaseId id, long after, CommandContext context) {
        return parts.store().inUnitOfWork(parts.tenant(), unit -> {
            CaseSnapshot snapshot = unit.cases().find(id).orElseThrow(NotFoundException::new);
            gate.pass(context, DeskAction.READ_HISTORY, snapshot, parts.now());
            List<CaseEvent> history = unit.events().history(id, after, MOST_EVENTS);
            visits.note(unit, id, CaseAccess.Read.HISTORY, context);
            return history;
        });
    }

    @Override
    public AccessPage accesses(CaseId id, AccessCursor after, CommandContext context) {
        return parts.store().inUnitOfWork(parts.tenant(), unit -> {
            CaseSnapshot snapshot = unit.cases().find(id).orElseThrow(NotFoundException::new);
            Set<FieldGroup> readable = gate.pass(context, DeskAction.READ_ACCESSES, snapshot, parts.now());
            return visits.page(unit, Conversions.own(unit, snapshot, context), after, readable);
        });
    }

    @Override
    public Map<CaseClock.Duty, DeadlineExplanation> explainDeadlines(CaseId id, CommandContext context) {
        return parts.store().inUnitOfWork(parts.tenant(), unit -> {
            CaseSnapshot snapshot = unit.cases().find(id).orElseThrow(NotFoundException::new);
            gate.pass(context, DeskAction.VIEW, snapshot, parts.now());
            Rules rules = parts.rules(snapshot);
            Map<CaseClock.Duty, DeadlineExplanation> explained = new EnumMap<>(CaseClock.Duty.class);
            snapshot.clock()
                    .deadlines()
                    .open()
                    .forEach((duty, time) ->
                            explained.put(duty, rules.deadline(time).explain()));
            visits.note(unit, id, CaseAccess.Read.CASE, context);
            return explained;
        });
    }

    @Override
    public Receipt reissueReceipt(CaseId id, CommandContext context) {
        CaseId first = parts.store().inUnitOfWork(parts.tenant(), unit -> {
            CaseSnapshot snapshot = unit.cases().find(id).orElseThrow(NotFoundException::new);
            gate.pass(context, DeskAction.REISSUE_RECEIPT, snapshot, parts.now());
            List<CaseSnapshot> line = Conversions.back(unit, snapshot);
            return line.get(line.size() - 1).id();
        });
        commands.onAny(first, DeskAction.REISSUE_RECEIPT, context, any -> any.reissueReceipt());
        CaseFile file = parts.store()
                .inUnitOfWork(parts.tenant(), unit -> unit.cases().open(first))
                .orElseThrow(NotFoundException::new);
        return new Receipts(parts).current(file);
    }
}
