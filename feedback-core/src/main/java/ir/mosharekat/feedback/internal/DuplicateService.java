package ir.mosharekat.feedback.internal;

import ir.mosharekat.feedback.access.CommandContext;
import ir.mosharekat.feedback.access.DeskAction;
import ir.mosharekat.feedback.access.FieldGroup;
import ir.mosharekat.feedback.access.Scope;
import ir.mosharekat.feedback.accesslog.CaseAccess;
import ir.mosharekat.feedback.cases.CaseLinks;
import ir.mosharekat.feedback.cases.CaseSnapshot;
import ir.mosharekat.feedback.duplicate.Campaign;
import ir.mosharekat.feedback.duplicate.Duplicates;
import ir.mosharekat.feedback.duplicate.Resemblance;
import ir.mosharekat.feedback.error.NotFoundException;
import ir.mosharekat.feedback.query.CaseQuery;
import ir.mosharekat.feedback.query.Page;
import ir.mosharekat.feedback.spi.UnitOfWork;
import ir.mosharekat.feedback.tracking.CaseId;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

final class DuplicateService implements Duplicates {

    private static final Duration APART = Duration.ofDays(DAYS_APART);

    private final Parts parts;
    private final Gate gate;
    private final Likeness likeness;
    private final Projection projection;
    private final Visits visits;

    DuplicateService(Parts parts, Gate gate) {
        this.parts = parts;
        this.gate = gate;
        this.likeness = new Likeness(parts);
        this.projection = new Projection(parts);
        this.visits = new Visits(parts);
    }

    @Override
    public List<Resemblance> suggest(CaseId id, CommandContext context) {
        Scope scope = gate.scope(context, DeskAction.LIST);
        return parts.store().inUnitOfWork(parts.tenant(), unit -> {
            CaseSnapshot one = unit.cases().find(id).orElseThrow(NotFoundException::new);
            Set<FieldGroup> readable = gate.pass(context, DeskAction.VIEW, one, parts.now());
            List<Resemblance> suggested = candidates(unit, one, scope).stream()
                    .map(other -> resemblance(one, other, readable, context))
                    .filter(found -> found.points() >= Resemblance.FEWEST_POINTS)
                    .sorted(Comparator.comparing(Resemblance::points).reversed())
                    .limit(MOST_SUGGESTED)
                    .toList();
            visits.note(unit, id, CaseAccess.Read.CASE, context);
            return suggested;
        });
    }

    /** The newest of those that have a mark in common, but for those of which it is known how they belong together. */
    private List<CaseSnapshot> candidates(UnitOfWork unit, CaseSnapshot one, Scope scope) {
        Set<String> sought = likeness.soughtFor(one);
        if (sought.isEmpty()) {
            return List.of();
        }
        Instant received = one.receivedAt();
        CaseQuery query = CaseQuery.builder()
                .marks(sought)
                .received(new CaseQuery.Period(received.minus(APART), received.plus(APART)))
                .limit(CaseQuery.LARGEST_PAGE)
                .build();
        return unit.cases().search(query, scope).items().stream()
                .filter(other -> !other.id().equals(one.id()) && !areLinked(one, other))
                .toList();
    }

    private static boolean areLinked(CaseSnapshot one, CaseSnapshot other) {
        return pointsAt(one.links(), other.id()) || pointsAt(other.links(), one.id());
    }

    private static boolean pointsAt(CaseLinks links, CaseId id) {
        return id.equals(links.predecessor())
                || id.equals(links.successor())
                || links.related().contains(id);
    }

    private Resemblance resemblance(
            CaseSnapshot one, CaseSnapshot other, Set<FieldGroup> readable, CommandContext context) {
        Set<FieldGroup> ofOther = gate.readable(context, DeskAction.LIST, other, parts.now());
        Set<FieldGroup> ofBoth = EnumSet.noneOf(FieldGroup.class);
        ofBoth.addAll(readable);
        ofBoth.retainAll(ofOther);
        return new Resemblance(projection.line(other, ofOther), Resemblances.between(one, other, ofBoth));
    }

    @Override
    public List<Campaign> campaigns(CaseQuery.Period received, CommandContext context) {
        Scope scope = gate.scope(context, DeskAction.LIST);
        Instant now = parts.now();
        Copies copies = new Copies();
        CaseQuery query = CaseQuery.builder()
                .received(received)
                .limit(CaseQuery.LARGEST_PAGE)
                .build();
        @Nullable CaseQuery next = query;
        for (int compared = 0; next != null && compared < MOST_COMPARED; compared += CaseQuery.LARGEST_PAGE) {
            CaseQuery ask = next;
            Page<CaseSnapshot> page = parts.store()
                    .inUnitOfWork(parts.tenant(), unit -> unit.cases().search(ask, scope));
            page.items().stream()
                    .filter(each ->
                            gate.readable(context, DeskAction.LIST, each, now).contains(FieldGroup.BODY))
                    .forEach(copies::add);
            next = page.next()
                    .map(place -> query.toBuilder().after(place).build())
                    .orElse(null);
        }
        return copies.campaigns(each -> projection.line(each, gate.readable(context, DeskAction.LIST, each, now)));
    }
}
