package ir.mosharekat.feedback.access;

import ir.mosharekat.feedback.organization.StaffId;
import ir.mosharekat.feedback.organization.UnitId;
import ir.mosharekat.feedback.tracking.CaseId;
import ir.mosharekat.feedback.workflow.CaseKind;
import ir.mosharekat.feedback.workflow.Phase;
import java.util.Optional;
import java.util.Set;

/** What a policy decides on: facts about a case without a word of what people wrote or who they are. */
public interface CaseFacts {

    /**
     * The case.
     *
     * @return its identifier
     */
    CaseId id();

    /**
     * What kind of case it is.
     *
     * @return the kind
     */
    CaseKind kind();

    /**
     * Where it stands.
     *
     * @return the name of its state
     */
    String state();

    /**
     * Where it stands, roughly.
     *
     * @return the phase
     */
    Phase phase();

    /**
     * The unit that has to answer.
     *
     * @return the unit, or empty if none was chosen yet
     */
    Optional<UnitId> responsibleUnit();

    /**
     * Every unit that has a part in the case: the responsible one, earlier ones, and those with a directive.
     *
     * @return the units, maybe none
     */
    Set<UnitId> involvedUnits();

    /**
     * The official who works on it.
     *
     * @return the official, or empty if nobody was chosen yet
     */
    Optional<StaffId> assignee();

    /**
     * The officials the case is about.
     *
     * @return the officials, most often none
     */
    Set<StaffId> accused();

    /**
     * The officials who have decided it so far; none of them may decide an appeal.
     *
     * @return the officials, maybe none
     */
    Set<StaffId> deciders();

    /**
     * The citizen whose case it is, if the host had identified the citizen.
     *
     * @return the host's identifier, or empty
     */
    Optional<CitizenId> owner();
}
