package ir.mosharekat.feedback.cases;

import ir.mosharekat.feedback.tracking.CaseId;
import ir.mosharekat.feedback.workflow.Phase;

/**
 * Where a case stands after a command.
 *
 * @param id the case
 * @param version its version now, for the next command to expect
 * @param state the name of its state
 * @param phase the phase of its state
 */
public record CaseStatus(CaseId id, long version, String state, Phase phase) {

    /**
     * The status of a snapshot.
     *
     * @param snapshot the case as it stands
     * @return its status
     */
    public static CaseStatus of(CaseSnapshot snapshot) {
        return new CaseStatus(snapshot.id(), snapshot.version(), snapshot.state(), snapshot.phase());
    }
}
