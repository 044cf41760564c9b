package ir.mosharekat.feedback.access;

import static ir.mosharekat.feedback.access.FieldGroup.*;

import ir.mosharekat.feedback.organization.StaffId;
import ir.mosharekat.feedback.workflow.Action;
import ir.mosharekat.feedback.workflow.CaseKind;
import ir.mosharekat.feedback.workflow.Role;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * An example of a policy for a governorate, to be read, copied or used as it is; nothing uses it unless the host says
 * so. Screeners, supervisors, the governor and the appeal body see every case; handlers and managers those in which
 * their units have a part; citizens their own.
 * Promises are made, kept and disputed by whom their lifecycle lets, in the cases they see. Supervisors and the governor's
 * office correct the calendar, supervisors have other systems told again of what happened, clerks and screeners take in paper letters. The originals of attached files are for
 * screeners; names of files for those who know who wrote. Who has looked at a case is read by its citizen, in which part
 * and for which unit, and by screeners and supervisors, by name. Nobody sees a case that accuses them or somebody they are
 * bound to.
 */
public final class GovernmentPolicy implements AccessPolicy {

    private static final Set<Role> SEE_ALL =
            EnumSet.of(Role.SCREENER, Role.SUPERVISOR, Role.GOVERNOR, Role.DELEGATE, Role.APPEAL_BODY);
    private static final Set<Role> SEE_THEIR_UNITS = EnumSet.of(Role.HANDLER, Role.UNIT_MANAGER);

    private static final Set<FieldGroup> CITIZEN_SEES = EnumSet.of(STATUS, BODY, ATTACHMENT_NAME, ATTACHMENT_CONTENT);
    private static final Map<Role, Set<FieldGroup>> STAFF_SEE = staffSee();

    private static final Set<DeskAction> RECEIPT_OPENS = EnumSet.of(
            DeskAction.TRACK,
            DeskAction.VIEW,
            DeskAction.SUPPLEMENT,
            DeskAction.DOWNLOAD,
            DeskAction.CHANGE_CONTACT,
            DeskAction.READ_ACCESSES);
    private static final Set<DeskAction> CITIZEN_FOLLOWS = EnumSet.of(
            DeskAction.TRACK,
            DeskAction.VIEW,
            DeskAction.SUPPLEMENT,
            DeskAction.DOWNLOAD,
            DeskAction.CHANGE_CONTACT,
            DeskAction.READ_ACCESSES,
            DeskAction.LIST,
            DeskAction.COUNT);

    private static final Set<DeskAction> JOBS_DO =
            EnumSet.of(DeskAction.RECOUNT, DeskAction.QUARANTINE, DeskAction.UNDELIVERED);

    private static final Set<Role> ANNOUNCE = EnumSet.of(Role.SUPERVISOR, Role.GOVERNOR, Role.DELEGATE);

    private static final Set<Role> TAKE_IN = EnumSet.of(Role.INTAKE_CLERK, Role.SCREENER);

    private static final Set<Role> SEE_WHO_LOOKED = EnumSet.of(Role.SCREENER, Role.SUPERVISOR);

    private static final Set<Role> KEEP_EVIDENCE = EnumSet.of(Role.SUPERVISOR, Role.APPEAL_BODY);

    private static final Set<Action> SCREENERS_ONLY = Set.of(
            DeskAction.NAME_ACCUSED,
            DeskAction.REISSUE_RECEIPT,
            DeskAction.TAKE_IN,
            DeskAction.GIVE_BACK,
            DeskAction.SPLIT);

    /** What the lifecycle of complaints lets a clerk take down. */
    private static final Set<String> CLERKS_TAKE_DOWN = Set.of("REPLY", "REOPEN");

    /** What the lifecycle of promises lets a clerk take down, in a case of any kind. */
    private static final String DISPUTES = "DISPUTE";

    /** Creates the policy. */
    public GovernmentPolicy() {}

    @Override
    public Decision decide(Actor actor, Action action, CaseFacts facts) {
        if (actor instanceof Staff staff) {
            return decideForStaff(staff, action, facts);
        }
        if (actor instanceof Actor.IdentifiedCitizen citizen) {
            return decideForCitizen(citizen, action, facts);
        }
        if (actor instanceof Actor.ReceiptHolder holder) {
            return holder.caseId().equals(facts.id())
                    ? decideForOwner(action, RECEIPT_OPENS)
                    : Decision.hide("a receipt opens one case");
        }
        if (actor instanceof Actor.Job) {
            // Of the lifecycle's actions a job may take what the system may; it is no administrator at the desk.
            return action instanceof DeskAction desk && !JOBS_DO.contains(desk)
                    ? Decision.hide("timers fire and do no more")
                    : Decision.allow(EnumSet.noneOf(FieldGroup.class), "timers fire");
        }
        return isSubmission(action)
                ? Decision.allow(EnumSet.noneOf(FieldGroup.class), "everybody may submit")
                : Decision.hide("whom nobody knows may submit and no more");
    }

    @Override
    public Decision decide(Actor actor, OfficeAction action) {
        boolean permitted = switch (action) {
            case CORRECT_CALENDAR -> !Collections.disjoint(actor.roles(), ANNOUNCE);
            case TAKE_IN_LETTERS -> !Collections.disjoint(actor.roles(), TAKE_IN);
            case REPORT_DELIVERY -> actor instanceof Actor.ChannelGateway;
            // Whoever may say something may attach something; timers have no files.
            case UPLOAD -> !(actor instanceof Actor.Job);
            case REPLAY_EVENTS -> actor.roles().contains(Role.SUPERVISOR);
        };
        return permitted
                ? Decision.allow(EnumSet.noneOf(FieldGroup.class), "among those who do this")
                : Decision.forbid("not among those who do this");
    }

    @Override
    public Scope scope(Actor actor, Action listAction) {
        if (actor instanceof Actor.IdentifiedCitizen citizen) {
            return Scope.ownedBy(citizen.id());
        }
        if (!(actor instanceof Staff staff)) {
            return Scope.nothing();
        }
        if (!Collections.disjoint(staff.roles(), SEE_ALL)) {
            return Scope.everything().exceptAccusing(staff.conflicts());
        }
        if (!Collections.disjoint(staff.roles(), SEE_THEIR_UNITS)) {
            return Scope.ofUnits(staff.units()).exceptAccusing(staff.conflicts());
        }
        return Scope.nothing();
    }

    private static Decision decideForStaff(Staff staff, Action action, CaseFacts facts) {
        Set<StaffId> conflicts = staff.conflicts();
        if (!Collections.disjoint(conflicts, facts.accused())) {
            return Decision.hide("who is accused, or bound to the accused, learns nothing");
        }
        if (isSubmission(action)) {
            return Decision.allow(EnumSet.noneOf(FieldGroup.class), "everybody may submit");
        }
        boolean everything = !Collections.disjoint(staff.roles(), SEE_ALL);
        boolean theirs = !Collections.disjoint(staff.roles(), SEE_THEIR_UNITS)
                && !Collections.disjoint(staff.units(), facts.involvedUnits());
        if (!everything && !theirs) {
            // No more than that: a clerk who is a handler too would handle the cases of every other unit.
            return staff.roles().contains(Role.INTAKE_CLERK) && isTakenDown(action, facts)
                    ? Decision.allow(EnumSet.of(STATUS), "clerks take down what citizens add")
                    : Decision.hide("no part in the case");
        }
        if (SCREENERS_ONLY.contains(action)) {
            return staff.roles().contains(Role.SCREENER)
                    ? Decision.allow(readable(staff), "screeners know who is who and what belongs where")
                    : Decision.forbid("only screeners know who is who and what belongs where");
        }
        if (action instanceof DeskAction desk && JOBS_DO.contains(desk)) {
            return Decision.forbid("deadlines follow the calendar, scanners and notices do their work, by themselves");
        }
        if (action == DeskAction.CHANGE_CONTACT && !readable(staff).contains(CONTACT)) {
            return Decision.forbid("who sees how a citizen can be reached may change it");
        }
        if (action == DeskAction.SUPPLEMENT && !staff.roles().contains(Role.INTAKE_CLERK)) {
            return Decision.forbid("citizens add to their cases, and clerks who take it down");
        }
        if (action == DeskAction.READ_ACCESSES && Collections.disjoint(staff.roles(), SEE_WHO_LOOKED)) {
            return Decision.forbid("only citizens, screeners and supervisors see who has looked");
        }
        if (action == DeskAction.PRESERVE || action == DeskAction.END_PRESERVATION) {
            return Collections.disjoint(staff.roles(), KEEP_EVIDENCE)
                    ? Decision.forbid("only supervisors and the appeal body keep evidence")
                    : Decision.allow(readable(staff), "keeps evidence");
        }
        return Decision.allow(readable(staff), everything ? "sees every case" : "its unit has a part in it");
    }

    private static Decision decideForCitizen(Actor.IdentifiedCitizen citizen, Action action, CaseFacts facts) {
        boolean own = facts.owner().filter(citizen.id()::equals).isPresent();
        return own ? decideForOwner(action, CITIZEN_FOLLOWS) : Decision.hide("somebody else's case");
    }

    /** The lifecycle says what a citizen may do with a case; at the desk, only look and follow it. */
    private static Decision decideForOwner(Action action, Set<DeskAction> atTheDesk) {
        boolean forCitizens = !(action instanceof DeskAction desk) || atTheDesk.contains(desk);
        return forCitizens ? Decision.allow(CITIZEN_SEES, "one's own case") : Decision.forbid("for officials only");
    }

    private static boolean isTakenDown(Action action, CaseFacts facts) {
        boolean added = facts.kind() == CaseKind.COMPLAINT && CLERKS_TAKE_DOWN.contains(action.name());
        boolean anywhere = action == DeskAction.CO_SIGN || action == DeskAction.SUPPLEMENT;
        return added || anywhere || action.name().equals(DISPUTES);
    }

    private static boolean isSubmission(Action action) {
        return action.name().equals(Action.SUBMISSION);
    }

    private static Set<FieldGroup> readable(Staff staff) {
        Set<FieldGroup> groups = EnumSet.noneOf(FieldGroup.class);
        staff.roles().forEach(role -> groups.addAll(STAFF_SEE.getOrDefault(role, Set.of())));
        return groups;
    }

    private static Map<Role, Set<FieldGroup>> staffSee() {
        Map<Role, Set<FieldGroup>> see = new EnumMap<>(Role.class);
        Set<FieldGroup> whoWrote =
                EnumSet.of(STATUS, BODY, IDENTITY, INTERNAL_NOTE, ATTACHMENT_NAME, ATTACHMENT_CONTENT, AUDIT);
        Set<FieldGroup> howToReachThem = EnumSet.copyOf(whoWrote);
        howToReachThem.add(CONTACT);
        see.put(Role.SCREENER, EnumSet.allOf(FieldGroup.class));
        see.put(Role.APPEAL_BODY, EnumSet.of(STATUS, BODY, ACCUSED, INTERNAL_NOTE, ATTACHMENT_CONTENT, AUDIT));
        see.put(Role.SUPERVISOR, EnumSet.of(STATUS, BODY, INTERNAL_NOTE, ATTACHMENT_CONTENT, AUDIT));
        see.put(Role.GOVERNOR, howToReachThem);
        see.put(Role.DELEGATE, whoWrote);
        see.put(Role.UNIT_MANAGER, howToReachThem);
        see.put(Role.HANDLER, howToReachThem);
        return see;
    }
}
