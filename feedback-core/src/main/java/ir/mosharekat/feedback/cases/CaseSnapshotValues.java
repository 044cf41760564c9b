package ir.mosharekat.feedback.cases;

import ir.mosharekat.feedback.access.CitizenId;
import ir.mosharekat.feedback.organization.CategoryId;
import ir.mosharekat.feedback.organization.Channel;
import ir.mosharekat.feedback.organization.StaffId;
import ir.mosharekat.feedback.organization.UnitId;
import ir.mosharekat.feedback.tracking.CaseId;
import ir.mosharekat.feedback.tracking.SecretStamp;
import ir.mosharekat.feedback.tracking.TrackingCode;
import ir.mosharekat.feedback.workflow.Phase;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The values of a {@link CaseSnapshot} that is being made; its builder sets them. */
abstract sealed class CaseSnapshotValues permits CaseSnapshotBuilder {

    @Nullable
    CaseId id;

    @Nullable
    TrackingCode trackingCode;

    long version = 1;

    @Nullable
    String state;

    @Nullable
    Phase phase;

    @Nullable
    Instant heldSince;

    @Nullable
    Outcome outcome;

    @Nullable
    Channel channel;

    @Nullable
    CitizenId owner;

    @Nullable
    Submitter submitter;

    @Nullable
    CategoryId category;

    @Nullable
    String subject;

    @Nullable
    UnitId responsibleUnit;

    @Nullable
    StaffId assignee;

    Set<UnitId> involvedUnits = new LinkedHashSet<>();
    Set<StaffId> accused = new LinkedHashSet<>();
    Escalation escalation = Escalation.NONE;
    int hops;

    @Nullable
    Instant receivedAt;

    @Nullable
    Instant acknowledgedAt;

    @Nullable
    Instant decidedAt;

    @Nullable
    Instant closedAt;

    @Nullable
    CaseClock clock;

    @Nullable
    CaseDetails details;

    @Nullable
    SecretStamp secretStamp;

    @Nullable
    Submission submission;

    Map<String, String> attributes = Map.of();
    CaseLinks links = CaseLinks.NONE;

    @Nullable
    Letter letter;

    Set<String> marks = Set.of();

    Retention retention = Retention.NONE;
    HistoryTail tail = HistoryTail.EMPTY;
    int attachments;

    CaseSnapshotValues() {}

    static <T> T given(String name, @Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("A case snapshot needs its " + name);
        }
        return value;
    }
}
