package ir.mosharekat.feedback.internal;

import ir.mosharekat.feedback.access.Staff;
import ir.mosharekat.feedback.notification.StaffDirectory;
import ir.mosharekat.feedback.organization.StaffId;
import ir.mosharekat.feedback.organization.UnitId;
import ir.mosharekat.feedback.workflow.Role;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Chooses who is told something, among those who may know: the official whose it is, or else the managers of the units,
 * or else everybody there.
 */
final class Choice {

    private static final Logger LOG = LoggerFactory.getLogger(Choice.class);

    /** What everybody in a large unit is told is told to nobody. */
    private static final int MOST_OF_A_UNIT = 20;

    private final Parts parts;
    private final Gate gate;
    private final StaffDirectory directory;

    Choice(Parts parts, Gate gate, StaffDirectory directory) {
        this.parts = parts;
        this.gate = gate;
        this.directory = directory;
    }

    Set<StaffId> of(Circle circle) {
        Set<StaffId> chosen = new LinkedHashSet<>();
        circle.official().flatMap(directory::find).filter(mayBeTold(circle)).ifPresent(one -> chosen.add(one.id()));
        if (chosen.isEmpty()) {
            circle.units().forEach(unit -> chosen.addAll(members(unit, circle)));
        }
        // Who did it knows it, and nobody needs to be told instead.
        chosen.removeIf(circle::isActor);
        return chosen;
    }

    private List<StaffId> members(UnitId unit, Circle circle) {
        List<Staff> all = directory.of(unit).stream().filter(mayBeTold(circle)).toList();
        if (all.isEmpty()) {
            LOG.error(
                    "Nobody of unit {} could be told of case {}",
                    unit,
                    circle.snapshot().id());
        }
        return managers(all).stream().map(Staff::id).limit(MOST_OF_A_UNIT).toList();
    }

    private Predicate<Staff> mayBeTold(Circle circle) {
        return staff -> !circle.tried().contains(staff.id()) && gate.mayOpen(staff, circle.snapshot(), parts.now());
    }

    private static Collection<Staff> managers(List<Staff> unit) {
        List<Staff> managers = unit.stream()
                .filter(staff -> staff.roles().contains(Role.UNIT_MANAGER))
                .toList();
        return managers.isEmpty() ? unit : managers;
    }
}
