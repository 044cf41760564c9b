package ir.mosharekat.feedback.internal;

import ir.mosharekat.feedback.access.Actor;
import ir.mosharekat.feedback.access.CommandContext;
import ir.mosharekat.feedback.access.FieldGroup;
import ir.mosharekat.feedback.access.Staff;
import ir.mosharekat.feedback.accesslog.AccessCursor;
import ir.mosharekat.feedback.accesslog.AccessPage;
import ir.mosharekat.feedback.accesslog.AccessView;
import ir.mosharekat.feedback.accesslog.CaseAccess;
import ir.mosharekat.feedback.accesslog.Visitor;
import ir.mosharekat.feedback.cases.CaseSnapshot;
import ir.mosharekat.feedback.event.ActorRef;
import ir.mosharekat.feedback.organization.Unit;
import ir.mosharekat.feedback.organization.UnitId;
import ir.mosharekat.feedback.spi.UnitOfWork;
import ir.mosharekat.feedback.text.LocalizedText;
import ir.mosharekat.feedback.tracking.CaseId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Notes what officials read of a case, in the unit of work in which they read it: what cannot be noted is not read. What
 * citizens, gateways and jobs read is not noted.
 */
final class Visits {

    private final Parts parts;

    Visits(Parts parts) {
        this.parts = parts;
    }

    /** Notes a reading, after all that is read: an earlier write would cost a transaction around the rest. */
    void note(UnitOfWork unit, CaseId id, CaseAccess.Read read, CommandContext context) {
        visitor(context).ifPresent(visitor -> {
            Instant now = parts.now();
            unit.accesses().note(new CaseAccess(Uuids.next(now, parts.random()), id, read, visitor, now));
        });
    }

    /** The official who looks, or for whom somebody else does. */
    private static Optional<Visitor> visitor(CommandContext context) {
        if (context.actor() instanceof Staff staff) {
            return Optional.of(
                    visitor(staff, context.onBehalfOf().map(Actor::ref).orElse(null), context));
        }
        return context.onBehalfOf()
                .flatMap(other ->
                        other instanceof Staff staff ? Optional.of(visitor(staff, null, context)) : Optional.empty());
    }

    private static Visitor visitor(Staff staff, @Nullable ActorRef onBehalfOf, CommandContext context) {
        return new Visitor(staff.id(), staff.roles(), staff.units(), onBehalfOf, context.channel());
    }

    /** A page of what was noted of several cases. */
    AccessPage page(UnitOfWork unit, List<CaseSnapshot> cases, AccessCursor after, Set<FieldGroup> readable) {
        List<CaseId> ids = cases.stream().map(CaseSnapshot::id).toList();
        List<CaseAccess> found = unit.accesses().entries(ids, after, AccessPage.MOST + 1);
        List<CaseAccess> page = found.subList(0, Math.min(found.size(), AccessPage.MOST));
        return new AccessPage(
                page.stream()
                        .map(entry -> new AccessView(entry, names(entry.by().units()), readable))
                        .toList(),
                found.size() > page.size() ? AccessCursor.of(page.get(page.size() - 1)) : null);
    }

    /** A unit that is no more goes by the identifier it had. */
    private List<LocalizedText> names(Set<UnitId> units) {
        return units.stream()
                .sorted(Comparator.comparing(UnitId::toString))
                .map(id -> parts.organization()
                        .unit(id)
                        .map(Unit::name)
                        .orElseGet(() -> new LocalizedText(id.toString(), id.toString())))
                .toList();
    }
}
