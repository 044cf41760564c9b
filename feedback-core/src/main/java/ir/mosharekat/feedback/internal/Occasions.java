package ir.mosharekat.feedback.internal;

import static ir.mosharekat.feedback.notification.Occasion.*;

import ir.mosharekat.feedback.access.DeskAction;
import ir.mosharekat.feedback.cases.Audience;
import ir.mosharekat.feedback.cases.CaseSnapshot;
import ir.mosharekat.feedback.complaint.ComplaintAction;
import ir.mosharekat.feedback.event.CaseEvent;
import ir.mosharekat.feedback.internal.lifecycle.Lifecycle;
import ir.mosharekat.feedback.notification.Occasion;
import ir.mosharekat.feedback.promise.PromiseAction;
import ir.mosharekat.feedback.ticket.TicketAction;
import ir.mosharekat.feedback.workflow.Action;
import ir.mosharekat.feedback.workflow.Phase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Who is told what of which entry of a history. Every action there is has its line here. */
final class Occasions {

    private static final Set<Occasion> NONE = Set.of();

    private Occasions() {}

    /** {@return what people are told of what one command did: the citizen of one thing, officials of each} */
    static List<Errand> of(CaseSnapshot after, List<CaseEvent> events) {
        List<Errand> errands = new ArrayList<>();
        List<Errand> toCitizen = new ArrayList<>();
        for (CaseEvent event : events) {
            for (Occasion occasion : of(after, event)) {
                (occasion.audience() == Audience.CITIZEN ? toCitizen : errands)
                        .add(Errand.tell(occasion, event.sequence()));
            }
        }
        toCitizen.stream().min(Comparator.comparing(Errand::occasion)).ifPresent(errands::add);
        return errands;
    }

    private static Set<Occasion> of(CaseSnapshot after, CaseEvent event) {
        Action action =
                Lifecycle.of(after.kind()).action(event.happening().type()).orElseThrow();
        Set<Occasion> usual = of(action);
        if (usual.contains(RECEIPT)) {
            return registered(after);
        }
        boolean unsaid = !event.happening().facts().containsKey("message");
        if (unsaid && (action == DeskAction.RECOUNT || action == DeskAction.SPLIT)) {
            return NONE;
        }
        return usual;
    }

    /** What is kept back is acknowledged to nobody; a case made of another has the receipt of that one. */
    private static Set<Occasion> registered(CaseSnapshot after) {
        if (after.phase() == Phase.WAITING) {
            return EnumSet.of(CONFIRMATION);
        }
        boolean silent = after.heldSince().isPresent() || after.links().predecessor() != null;
        return silent ? NONE : EnumSet.of(RECEIPT);
    }

    private static Set<Occasion> of(Action action) {
        if (action instanceof ComplaintAction complaint) {
            return of(complaint);
        } else if (action instanceof TicketAction ticket) {
            return of(ticket);
        } else if (action instanceof PromiseAction promise) {
            return of(promise);
        }
        return of((DeskAction) action);
    }

    private static Set<Occasion> of(ComplaintAction action) {
        return switch (action) {
            case SUBMIT, RELEASE -> EnumSet.of(RECEIPT);
            case ASSIGN, TRANSFER -> EnumSet.of(REFERRAL, ASSIGNED);
            case RETURN_TO_SCREENING -> EnumSet.of(ASSIGNED);
            case ASK_CITIZEN -> EnumSet.of(QUESTION);
            case REPLY, REOPEN, APPEAL, WITHDRAW -> EnumSet.of(CITIZEN_ACTED);
            case TIME_OUT -> EnumSet.of(CITIZEN_SILENT);
            case EXTEND -> EnumSet.of(EXTENSION);
            case WARN -> EnumSet.of(DUE_SOON);
            case MISS -> EnumSet.of(OVERDUE);
            case ESCALATE -> EnumSet.of(ESCALATED);
            case RESOLVE, REJECT, UPHOLD, OVERTURN -> EnumSet.of(ANSWER);
            case REMAND -> EnumSet.of(ANSWER, ASSIGNED);
            case MERGE, UNMERGE, RESUME, CONVERT -> EnumSet.of(NEWS);
            case DISCARD, ACKNOWLEDGE, START, ACCEPT, CLOSE_UNCHALLENGED, PURGE -> NONE;
        };
    }

    private static Set<Occasion> of(TicketAction action) {
        return switch (action) {
            case SUBMIT, CONFIRM, RELEASE -> EnumSet.of(RECEIPT);
            case DELIVER, DIRECT -> EnumSet.of(REFERRAL, ASSIGNED);
            case REPORT -> EnumSet.of(REPORTED);
            case REPLY -> EnumSet.of(ANSWER);
            case CLOSE_WITHOUT_REPLY -> EnumSet.of(ENDED);
            case DENY_ANSWERED, WITHDRAW -> EnumSet.of(CITIZEN_ACTED);
            case WARN -> EnumSet.of(DUE_SOON);
            case MISS -> EnumSet.of(OVERDUE);
            case ESCALATE -> EnumSet.of(ESCALATED);
            case CONVERT -> EnumSet.of(NEWS);
            case EXPIRE, HOLD, DISCARD, READ, CONFIRM_ANSWERED, CLOSE_UNCHALLENGED, PURGE -> NONE;
        };
    }

    private static Set<Occasion> of(PromiseAction action) {
        return switch (action) {
            case MAKE, KEEP, POSTPONE, WITHDRAW, CONFIRM, TAKE_UP_AGAIN -> EnumSet.of(PROMISE);
            case REMIND -> EnumSet.of(PROMISE_DUE);
            case MISS -> EnumSet.of(PROMISE, PROMISE_OVERDUE);
            case DISPUTE -> EnumSet.of(PROMISE_DISPUTED);
            case LAPSE -> NONE;
        };
    }

    private static Set<Occasion> of(DeskAction action) {
        return switch (action) {
            case WRITE, SPLIT -> EnumSet.of(NEWS);
            case SUPPLEMENT -> EnumSet.of(CITIZEN_ACTED);
            case RECOUNT -> EnumSet.of(EXTENSION);
            case REISSUE_RECEIPT -> EnumSet.of(RECEIPT_REPLACED);
            case UNDELIVERED -> EnumSet.of(Occasion.UNDELIVERED);
            case TRACK,
                    VIEW,
                    LIST,
                    COUNT,
                    NOTE,
                    DOWNLOAD,
                    QUARANTINE,
                    CHANGE_CONTACT,
                    NAME_ACCUSED,
                    READ_HISTORY,
                    TAKE_IN,
                    GIVE_BACK,
                    PRESERVE,
                    END_PRESERVATION,
                    CO_SIGN,
                    READ_ACCESSES,
                    LINK,
                    UNLINK -> NONE;
        };
    }
}
