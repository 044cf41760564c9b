package ir.mosharekat.feedback.testing;

import ir.mosharekat.feedback.access.Actor;
import ir.mosharekat.feedback.access.CaseFacts;
import ir.mosharekat.feedback.access.CitizenId;
import ir.mosharekat.feedback.access.Staff;
import ir.mosharekat.feedback.organization.Channel;
import ir.mosharekat.feedback.organization.StaffId;
import ir.mosharekat.feedback.organization.UnitId;
import ir.mosharekat.feedback.tracking.CaseId;
import ir.mosharekat.feedback.workflow.CaseKind;
import ir.mosharekat.feedback.workflow.Phase;
import ir.mosharekat.feedback.workflow.Role;
import ir.mosharekat.feedback.workflow.State;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The case a {@link PolicyMatrix} asks a policy about: one unit has to answer it, another one has a part in it, an
 * official works on it, one decided it, one is accused, and a citizen owns it. Only kind and state differ from cell to
 * cell.
 *
 * @param kind the kind of case
 * @param at where it stands
 */
public record MatrixCase(CaseKind kind, State at) implements CaseFacts {

    /** The case. */
    public static final CaseId ID = CaseId.of("01900000-0000-7000-8000-000000000001");

    /** The unit that has to answer. */
    public static final UnitId RESPONSIBLE = new UnitId("unit/responsible");

    /** A unit that has a part in it, by an earlier assignment or by a directive. */
    public static final UnitId INVOLVED = new UnitId("unit/involved");

    /** A unit that has no part in it. */
    public static final UnitId ELSEWHERE = new UnitId("unit/elsewhere");

    /** The official who works on it. */
    public static final StaffId ASSIGNEE = new StaffId("assignee");

    /** The official it is about. */
    public static final StaffId ACCUSED = new StaffId("accused");

    /** The official who has decided it. */
    public static final StaffId DECIDER = new StaffId("decider");

    /** The citizen whose case it is. */
    public static final CitizenId OWNER = new CitizenId("owner");

    @Override
    public CaseId id() {
        return ID;
    }

    @Override
    public String state() {
        return at.name();
    }

    @Override
    public Phase phase() {
        return at.phase();
    }

    @Override
    public Optional<UnitId> responsibleUnit() {
        return Optional.of(RESPONSIBLE);
    }

    @Override
    public Set<UnitId> involvedUnits() {
        return Set.of(RESPONSIBLE, INVOLVED);
    }

    @Override
    public Optional<StaffId> assignee() {
        return Optional.of(ASSIGNEE);
    }

    @Override
    public Set<StaffId> accused() {
        return Set.of(ACCUSED);
    }

    @Override
    public Set<StaffId> deciders() {
        return Set.of(DECIDER);
    }

    @Override
    public Optional<CitizenId> owner() {
        return Optional.of(OWNER);
    }

    /** Everybody who stands in a relation to the case that a policy may care about, by name. */
    static Map<String, Actor> cast() {
        Map<String, Actor> cast = new LinkedHashMap<>();
        cast.put("anonymous citizen", new Actor.AnonymousCitizen());
        cast.put("citizen, owner of the case", new Actor.IdentifiedCitizen(OWNER));
        cast.put("citizen, owner of another case", new Actor.IdentifiedCitizen(new CitizenId("other-owner")));
        cast.put("receipt of the case", new Actor.ReceiptHolder(ID, Instant.MAX));
        CaseId other = CaseId.of("01900000-0000-7000-8000-000000000002");
        cast.put("receipt of another case", new Actor.ReceiptHolder(other, Instant.MAX));
        cast.put("gateway for text messages", new Actor.ChannelGateway(Channel.SMS));
        cast.put("job that fires timers", new Actor.Job("timer"));
        cast.put("intake clerk", staff("clerk", Role.INTAKE_CLERK));
        cast.put("screener", staff("screener", Role.SCREENER));
        for (Role role : List.of(Role.HANDLER, Role.UNIT_MANAGER)) {
            String name = role == Role.HANDLER ? "handler" : "manager";
            cast.put(name + " of the responsible unit", staff(name, role).in(List.of(RESPONSIBLE)));
            cast.put(
                    name + " of a unit with a part in the case",
                    staff(name, role).in(List.of(INVOLVED)));
            cast.put(name + " of another unit", staff(name, role).in(List.of(ELSEWHERE)));
            cast.put(name + " without a unit", staff(name, role));
        }
        cast.put(
                "handler who works on the case",
                Staff.of(ASSIGNEE, Role.HANDLER).in(List.of(RESPONSIBLE)));
        cast.put("supervisor", staff("supervisor", Role.SUPERVISOR));
        cast.put("governor", staff("governor", Role.GOVERNOR));
        cast.put("delegate", staff("delegate", Role.DELEGATE));
        cast.put("appeal body", staff("appeal", Role.APPEAL_BODY));
        cast.put("appeal body that decided before", Staff.of(DECIDER, Role.APPEAL_BODY));
        Role[] all = Role.values();
        List<UnitId> everywhere = List.of(RESPONSIBLE, INVOLVED, ELSEWHERE);
        cast.put(
                "accused official in every part", Staff.of(ACCUSED, all[0], all).in(everywhere));
        Staff bound = Staff.of(new StaffId("bound"), all[0], all).in(everywhere);
        cast.put("official in every part, bound to the accused", bound.boundTo(List.of(ACCUSED)));
        Staff both = Staff.of(new StaffId("both"), Role.INTAKE_CLERK, Role.HANDLER, Role.UNIT_MANAGER);
        cast.put("clerk, handler and manager of another unit", both.in(List.of(ELSEWHERE)));
        return cast;
    }

    private static Staff staff(String id, Role role) {
        return Staff.of(new StaffId(id), role);
    }
}
