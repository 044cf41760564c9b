package ir.mosharekat.feedback.handling;

import ir.mosharekat.feedback.access.Guarded;
import ir.mosharekat.feedback.organization.StaffId;
import ir.mosharekat.feedback.tracking.CaseId;
import ir.mosharekat.feedback.tracking.TrackingCode;
import ir.mosharekat.feedback.workflow.CaseKind;
import java.util.Optional;

/**
 * A case as a list shows it.
 *
 * @param id the case
 * @param trackingCode its public number
 * @param kind what kind of case it is
 * @param version its version, for the next command to expect
 * @param progress where it stands
 * @param subject its subject
 * @param name the name of who submitted it; empty if it is anonymous
 * @param assignee the official who works on it; empty if nobody does yet
 */
public record CaseLine(
        CaseId id,
        TrackingCode trackingCode,
        CaseKind kind,
        long version,
        Guarded<Progress> progress,
        Guarded<String> subject,
        Guarded<Optional<String>> name,
        Guarded<Optional<StaffId>> assignee) {

    @Override
    public String toString() {
        return "CaseLine[" + id + "]";
    }
}
