package ir.mosharekat.feedback.internal;

import ir.mosharekat.feedback.cases.CaseSnapshot;
import ir.mosharekat.feedback.event.ActorRef;
import ir.mosharekat.feedback.event.CaseEvent;
import ir.mosharekat.feedback.organization.StaffId;
import ir.mosharekat.feedback.organization.UnitId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The officials whom something concerns.
 *
 * @param snapshot the case
 * @param official whose it is
 * @param units those who are told if not the official
 * @param actor who did it, and need not be told
 * @param tried whom it was tried to tell before
 */
record Circle(
        CaseSnapshot snapshot, Optional<StaffId> official, List<UnitId> units, ActorRef actor, Set<StaffId> tried) {

    static Circle of(CaseSnapshot snapshot, CaseEvent entry, Optional<StaffId> official, List<UnitId> units) {
        return new Circle(snapshot, official, units, entry.happening().origin().actor(), Set.of());
    }

    Circle without(Collection<StaffId> others) {
        return new Circle(snapshot, official, units, actor, Set.copyOf(others));
    }

    boolean isActor(StaffId id) {
        return actor.kind() == ActorRef.Kind.STAFF && actor.id().equals(id.value());
    }
}
