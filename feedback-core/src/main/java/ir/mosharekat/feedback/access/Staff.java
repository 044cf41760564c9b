package ir.mosharekat.feedback.access;

import ir.mosharekat.feedback.event.ActorRef;
import ir.mosharekat.feedback.organization.StaffId;
import ir.mosharekat.feedback.organization.UnitId;
import ir.mosharekat.feedback.workflow.Role;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;

/** An official, with the parts and the units he or she acts in, and those with whom a conflict of interest binds. */
public final class Staff implements Actor {

    private final StaffId id;
    private final Set<Role> roles;
    private final Set<UnitId> units;
    private final Set<StaffId> bound;

    private Staff(StaffId id, Set<Role> roles, Set<UnitId> units, Set<StaffId> bound) {
        this.id = id;
        this.roles = Set.copyOf(roles);
        this.units = Set.copyOf(units);
        this.bound = Set.copyOf(bound);
    }

    /**
     * An official without units.
     *
     * @param id the host's identifier
     * @param role a part he or she acts in
     * @param more further parts
     * @return the official
     */
    public static Staff of(StaffId id, Role role, Role... more) {
        return new Staff(id, EnumSet.of(role, more), Set.of(), Set.of());
    }

    /**
     * The same official, acting for units.
     *
     * @param actsFor the units
     * @return a copy
     */
    public Staff in(Collection<UnitId> actsFor) {
        return new Staff(id, roles, new LinkedHashSet<>(actsFor), bound);
    }

    /**
     * The same official, bound to others by a conflict of interest: superiors and relatives. A case that accuses one
     * of them is hidden from this official as if it accused him or her.
     *
     * @param others the officials
     * @return a copy
     */
    public Staff boundTo(Collection<StaffId> others) {
        return new Staff(id, roles, units, new LinkedHashSet<>(others));
    }

    /**
     * The host's identifier.
     *
     * @return the identifier
     */
    public StaffId id() {
        return id;
    }

    /**
     * The units the official acts for.
     *
     * @return the units, maybe none
     */
    public Set<UnitId> units() {
        return units;
    }

    /**
     * Whose accusation hides a case from this official.
     *
     * @return the official and all those he or she is bound to
     */
    public Set<StaffId> conflicts() {
        Set<StaffId> all = new LinkedHashSet<>(bound);
        all.add(id);
        return all;
    }

    @Override
    public ActorRef ref() {
        return new ActorRef(ActorRef.Kind.STAFF, id.value());
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }

    @Override
    public String toString() {
        return "Staff[" + id + "]";
    }
}
