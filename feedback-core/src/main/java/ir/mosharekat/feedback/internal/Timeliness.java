package ir.mosharekat.feedback.internal;

import ir.mosharekat.feedback.cases.CaseClock;
import ir.mosharekat.feedback.cases.CaseSnapshot;
import ir.mosharekat.feedback.event.CaseEvent;
import ir.mosharekat.feedback.notification.Occasion;
import ir.mosharekat.feedback.workflow.Phase;
import java.util.Optional;

/** Whether what somebody was to be told is still so. */
final class Timeliness {

    private Timeliness() {}

    static boolean isTimely(Occasion occasion, Optional<CaseEvent> event, CaseSnapshot snapshot) {
        // Whether a sender whom nobody knows is genuine shows when asked to confirm.
        boolean kept = snapshot.heldSince().isPresent() && occasion != Occasion.CONFIRMATION;
        if (snapshot.retention().isPurged() || kept) {
            return false;
        }
        return switch (occasion) {
            case QUESTION, CONFIRMATION, REMINDER -> isAwaited(event, snapshot);
            case FOLLOW_UP -> isUndisputed(event, snapshot);
            case EXTENSION, REFERRAL, ASSIGNED, CITIZEN_SILENT, DUE_SOON, OVERDUE, ESCALATED ->
                snapshot.phase() == Phase.OPEN || snapshot.phase() == Phase.WAITING;
            case ANSWER,
                    ENDED,
                    PROMISE,
                    NEWS,
                    RECEIPT,
                    RECEIPT_REPLACED,
                    REPORTED,
                    CITIZEN_ACTED,
                    PROMISE_DUE,
                    PROMISE_OVERDUE,
                    PROMISE_DISPUTED,
                    UNDELIVERED -> true;
        };
    }

    /** It is still the citizen's turn, and still about the same. */
    private static boolean isAwaited(Optional<CaseEvent> event, CaseSnapshot snapshot) {
        CaseClock.Pause pause = snapshot.clock().pause();
        return pause != null
                && event.filter(asked -> asked.happening().at().equals(pause.since()))
                        .isPresent();
    }

    /** The answer stands, and the citizen can still say that it was none. */
    private static boolean isUndisputed(Optional<CaseEvent> event, CaseSnapshot snapshot) {
        return snapshot.phase() == Phase.DECIDED
                && event.map(answered -> answered.happening().at()).equals(snapshot.decidedAt());
    }
}
