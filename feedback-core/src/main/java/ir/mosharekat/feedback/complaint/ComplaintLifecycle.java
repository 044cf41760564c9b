package ir.mosharekat.feedback.complaint;

import static ir.mosharekat.feedback.complaint.ComplaintAction.*;
import static ir.mosharekat.feedback.complaint.ComplaintState.*;
import static ir.mosharekat.feedback.workflow.Role.APPEAL_BODY;
import static ir.mosharekat.feedback.workflow.Role.CITIZEN;
import static ir.mosharekat.feedback.workflow.Role.HANDLER;
import static ir.mosharekat.feedback.workflow.Role.INTAKE_CLERK;
import static ir.mosharekat.feedback.workflow.Role.SCREENER;
import static ir.mosharekat.feedback.workflow.Role.SUPERVISOR;
import static ir.mosharekat.feedback.workflow.Role.SYSTEM;
import static ir.mosharekat.feedback.workflow.Role.UNIT_MANAGER;
import static ir.mosharekat.feedback.workflow.TransitionTable.by;
import static ir.mosharekat.feedback.workflow.TransitionTable.in;
import static ir.mosharekat.feedback.workflow.TransitionTable.staying;
import static ir.mosharekat.feedback.workflow.TransitionTable.to;

import ir.mosharekat.feedback.workflow.TransitionTable;
import java.util.EnumSet;
import java.util.Set;

/** The lifecycle of a complaint, after ISO 10002 and the practice of the governorates' inspection offices. */
public final class ComplaintLifecycle {

    /** Where it is a desk's turn. */
    private static final Set<ComplaintState> DESK = EnumSet.of(RECEIVED, ASSIGNED, IN_PROGRESS, UNDER_APPEAL);

    private static final Set<ComplaintState> ENDED = Set.of(CLOSED, WITHDRAWN, MERGED, DISCARDED);

    /** The one table, verified when this class is loaded. */
    public static final TransitionTable<ComplaintState, ComplaintAction> TABLE = table();

    private ComplaintLifecycle() {}

    private static TransitionTable<ComplaintState, ComplaintAction> table() {
        return TransitionTable.named("Complaint", ComplaintState.class, ComplaintAction.class)
                .begin(SUBMIT, by(CITIZEN, INTAKE_CLERK, SYSTEM), to(RECEIVED, MERGED))
                .end(CLOSED, WITHDRAWN, MERGED, DISCARDED)

                // Screening
                .row(RELEASE, in(RECEIVED), by(SCREENER, SYSTEM), staying())
                .row(DISCARD, in(RECEIVED), by(SCREENER), to(DISCARDED))
                .row(ACKNOWLEDGE, in(RECEIVED), by(SCREENER, SYSTEM), staying())
                .row(ASSIGN, in(RECEIVED), by(SCREENER, SYSTEM), to(ASSIGNED))
                .row(MERGE, in(RECEIVED, ASSIGNED), by(SCREENER), to(MERGED))
                .row(UNMERGE, in(MERGED), by(SCREENER), to(RECEIVED, ASSIGNED))
                .row(RESUME, in(MERGED), by(SYSTEM), to(RECEIVED, ASSIGNED))

                // Handling
                .row(START, in(ASSIGNED), by(HANDLER, UNIT_MANAGER), to(IN_PROGRESS))
                .row(TRANSFER, in(ASSIGNED, IN_PROGRESS), by(UNIT_MANAGER, SCREENER), to(ASSIGNED))
                .row(RETURN_TO_SCREENING, in(ASSIGNED, IN_PROGRESS), by(HANDLER, UNIT_MANAGER), to(RECEIVED))
                .row(ASK_CITIZEN, in(IN_PROGRESS), by(HANDLER, UNIT_MANAGER), to(AWAITING_CITIZEN))
                .row(REPLY, in(AWAITING_CITIZEN), by(CITIZEN, INTAKE_CLERK), to(IN_PROGRESS))
                .row(TIME_OUT, in(AWAITING_CITIZEN), by(SYSTEM), to(IN_PROGRESS))
                .row(EXTEND, in(ASSIGNED, IN_PROGRESS, AWAITING_CITIZEN), by(UNIT_MANAGER), staying())
                .row(WARN, DESK, by(SYSTEM), staying())
                .row(MISS, DESK, by(SYSTEM), staying())
                .row(ESCALATE, DESK, by(SYSTEM, SUPERVISOR, HANDLER, UNIT_MANAGER), staying())

                // Decision
                .row(RESOLVE, in(IN_PROGRESS), by(HANDLER, UNIT_MANAGER), to(RESOLVED))
                .row(REJECT, in(RECEIVED), by(SCREENER), to(REJECTED))
                .row(REJECT, in(ASSIGNED, IN_PROGRESS), by(UNIT_MANAGER), to(REJECTED))
                .row(ACCEPT, in(RESOLVED, REJECTED), by(CITIZEN), to(CLOSED))
                .row(CLOSE_UNCHALLENGED, in(RESOLVED, REJECTED), by(SYSTEM), to(CLOSED))
                .row(REOPEN, in(RESOLVED, REJECTED), by(CITIZEN, INTAKE_CLERK), to(IN_PROGRESS))

                // Appeal
                .row(APPEAL, in(RESOLVED, REJECTED, CLOSED), by(CITIZEN), to(UNDER_APPEAL))
                .row(UPHOLD, in(UNDER_APPEAL), by(APPEAL_BODY), to(CLOSED))
                .row(OVERTURN, in(UNDER_APPEAL), by(APPEAL_BODY), to(CLOSED))
                .row(REMAND, in(UNDER_APPEAL), by(APPEAL_BODY), to(IN_PROGRESS))

                // At any time
                .row(WITHDRAW, EnumSet.complementOf(EnumSet.copyOf(ENDED)), by(CITIZEN), to(WITHDRAWN))
                .row(CONVERT, EnumSet.complementOf(EnumSet.of(MERGED, DISCARDED)), by(SCREENER), to(CLOSED))
                .row(PURGE, ENDED, by(SYSTEM), staying())

                // What has to hold besides
                .guard(RELEASE, "held")
                .guard(DISCARD, "held")
                .guard(ACKNOWLEDGE, "notAcknowledged")
                .guard(ASSIGN, "notHeld", "notAccused")
                .guard(START, "notAccused")
                .guard(TRANSFER, "notAccused")
                .guard(MERGE, "notHeld")
                .guard(UNMERGE, "unmergeWindow")
                .guard(ASK_CITIZEN, "questionLimit", "questionDays")
                .guard(EXTEND, "extensionLimit", "laterDue", "outerLimit")
                .guard(REJECT, "notHeld")
                .guard(REOPEN, "objectionWindow", "reopeningLimit")
                .guard(APPEAL, "decided", "appealWindow", "notContinued")
                .guard(UPHOLD, "otherDecider", "notAccused")
                .guard(OVERTURN, "otherDecider", "notAccused")
                .guard(REMAND, "otherDecider", "notAccused")
                .guard(CONVERT, "notHeld", "notContinued")
                .guard(PURGE, "notPreserved")

                // What ends each wait
                .timer("quarantine", RELEASE, in(RECEIVED))
                .timer("warning", WARN, DESK)
                .timer("breach", MISS, DESK)
                .timer("escalation", ESCALATE, DESK)
                .timer("reply", TIME_OUT, in(AWAITING_CITIZEN))
                .timer("objection", CLOSE_UNCHALLENGED, in(RESOLVED, REJECTED))
                .timer("retention", PURGE, ENDED)
                .build();
    }
}
