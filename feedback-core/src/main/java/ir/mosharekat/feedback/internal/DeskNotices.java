package ir.mosharekat.feedback.internal;

import ir.mosharekat.feedback.cases.Audience;
import ir.mosharekat.feedback.cases.CaseSnapshot;
import ir.mosharekat.feedback.event.CaseEvent;
import ir.mosharekat.feedback.notification.Delivery;
import ir.mosharekat.feedback.notification.Notifications;
import ir.mosharekat.feedback.notification.Occasion;
import ir.mosharekat.feedback.organization.StaffId;
import ir.mosharekat.feedback.organization.UnitId;
import ir.mosharekat.feedback.promise.Promise;
import ir.mosharekat.feedback.promise.PromiseFile;
import ir.mosharekat.feedback.promise.PromiseId;
import ir.mosharekat.feedback.spi.LeasedWork;
import ir.mosharekat.feedback.spi.UnitOfWork;
import ir.mosharekat.feedback.spi.WorkItem;
import ir.mosharekat.feedback.tracking.CaseId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Finds the officials who are told something. The host's directory is asked with no transaction open; whether they may
 * know is asked now, to find somebody who may, and again when the notice is sent.
 */
final class DeskNotices implements Chore {

    private final Parts parts;
    private final Gate gate;
    private final Deliveries deliveries;

    DeskNotices(Parts parts, Gate gate) {
        this.parts = parts;
        this.gate = gate;
        this.deliveries = new Deliveries(parts);
    }

    @Override
    public boolean isFor(WorkItem item) {
        return Errand.of(item)
                .filter(errand -> errand.occasion().audience() == Audience.STAFF)
                .isPresent();
    }

    @Override
    public Consumer<UnitOfWork> begin(LeasedWork work) {
        // A host that tells desks no more has no use for what was queued while it did.
        return parts.outlets()
                .desks()
                .map(desks -> begin(work, desks))
                .orElse(unit -> unit.queue().settle(work));
    }

    private Consumer<UnitOfWork> begin(LeasedWork work, Outlets.Desks desks) {
        Errand errand = Errand.of(work.item()).orElseThrow();
        CaseId id = work.item().caseId();
        Set<StaffId> told = parts.store()
                .inUnitOfWork(parts.tenant(), unit -> circle(unit, id, errand))
                .map(circle -> new Choice(parts, gate, desks.directory()).of(circle))
                .orElse(Set.of());
        return unit -> {
            unit.queue().settle(work);
            told.forEach(official -> deliveries.queue(
                    unit,
                    work.item(),
                    to -> to.official(official).channel(desks.notifier().channel())));
        };
    }

    @Override
    public void carryOut(UnitOfWork unit, LeasedWork work) {
        throw new IllegalStateException("A directory is not asked within a transaction");
    }

    private Optional<Circle> circle(UnitOfWork unit, CaseId id, Errand errand) {
        Optional<CaseSnapshot> found = unit.cases().find(id);
        Optional<CaseEvent> event = Entries.find(unit, id, errand.event());
        List<Delivery> earlier = unit.deliveries().ofCase(id, Notifications.MOST).stream()
                .filter(errand::isOf)
                .toList();
        // What did not reach one of several officials need not be told to others.
        boolean known =
                earlier.stream().anyMatch(delivery -> delivery.official().isPresent() && isUnderWay(delivery));
        return found.filter(snapshot -> !known && Timeliness.isTimely(errand.occasion(), event, snapshot))
                .flatMap(snapshot -> event.map(entry -> circle(unit, snapshot, entry, errand.occasion())))
                .map(circle -> circle.without(
                        earlier.stream().flatMap(one -> one.official().stream()).toList()));
    }

    private static boolean isUnderWay(Delivery delivery) {
        return switch (delivery.state()) {
            case QUEUED, RETRYING, SENT, DELIVERED -> true;
            case BOUNCED, DEAD, UNREACHABLE, DROPPED -> false;
        };
    }

    private Circle circle(UnitOfWork unit, CaseSnapshot snapshot, CaseEvent entry, Occasion occasion) {
        Map<String, String> facts = entry.happening().facts();
        return switch (occasion) {
            case PROMISE_DUE, PROMISE_OVERDUE, PROMISE_DISPUTED -> {
                Optional<Promise> promise = unit.promises()
                        .find(PromiseId.of(facts.getOrDefault("promise", "")))
                        .map(PromiseFile::promise);
                // A dispute is settled by somebody else than its owner.
                Optional<StaffId> owner = promise.filter(it -> occasion != Occasion.PROMISE_DISPUTED)
                        .map(Promise::owner);
                yield Circle.of(
                        snapshot,
                        entry,
                        owner,
                        promise.map(Promise::unit).stream().toList());
            }
            case ESCALATED -> Circle.of(snapshot, entry, Optional.empty(), units(facts));
            case ASSIGNED ->
                facts.containsKey("unit") || units(facts).isEmpty()
                        ? Circle.of(snapshot, entry, snapshot.assignee(), own(snapshot))
                        : Circle.of(snapshot, entry, Optional.empty(), units(facts));
            default -> Circle.of(snapshot, entry, snapshot.assignee(), own(snapshot));
        };
    }

    private List<UnitId> own(CaseSnapshot snapshot) {
        return List.of(snapshot.responsibleUnit().orElse(parts.organization().intake()));
    }

    /** Those that the entry names: one, or for each directive one. */
    private static List<UnitId> units(Map<String, String> facts) {
        return facts.entrySet().stream()
                .filter(fact -> fact.getKey().equals("unit") || fact.getKey().startsWith("unit."))
                .map(fact -> new UnitId(fact.getValue()))
                .distinct()
                .toList();
    }
}
