package ir.mosharekat.feedback.ticket;

import static ir.mosharekat.feedback.ticket.TicketState.*;
import static ir.mosharekat.feedback.workflow.Role.CITIZEN;
import static ir.mosharekat.feedback.workflow.Role.DELEGATE;
import static ir.mosharekat.feedback.workflow.Role.GOVERNOR;
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

/** The lifecycle of a ticket: delivered, read, maybe directed to units, answered, and asked about afterwards. */
public final class TicketLifecycle {

    private static final Set<TicketState> ENDED = Set.of(CLOSED, EXPIRED, DISCARDED, CONVERTED, WITHDRAWN);
    private static final Set<TicketState> UNANSWERED = EnumSet.range(QUEUED, READY_TO_REPLY);

    /** The one table, verified when this class is loaded. */
    public static final TransitionTable<TicketState, TicketAction> TABLE = table();

    private TicketLifecycle() {}

    private static TransitionTable<TicketState, TicketAction> table() {
        return TransitionTable.named("Ticket", TicketState.class, TicketAction.class)
                .begin(TicketAction.SUBMIT, by(CITIZEN, INTAKE_CLERK, SYSTEM), to(PENDING_CONFIRMATION, QUEUED))
                .end(CLOSED, EXPIRED, DISCARDED, CONVERTED, WITHDRAWN)

                // Confirmation and screening
                .row(TicketAction.CONFIRM, in(PENDING_CONFIRMATION), by(CITIZEN), to(QUEUED))
                .row(TicketAction.EXPIRE, in(PENDING_CONFIRMATION), by(SYSTEM), to(EXPIRED))
                .row(TicketAction.HOLD, in(QUEUED), by(SCREENER), staying())
                .row(TicketAction.RELEASE, in(QUEUED), by(SCREENER, SYSTEM), staying())
                .row(TicketAction.DISCARD, in(QUEUED), by(SCREENER), to(DISCARDED))
                .row(TicketAction.CONVERT, in(QUEUED), by(SCREENER), to(CONVERTED))
                .row(TicketAction.DELIVER, in(QUEUED), by(SCREENER, SYSTEM), to(DELIVERED))

                // On the desk
                .row(TicketAction.READ, in(DELIVERED), by(GOVERNOR, DELEGATE, UNIT_MANAGER), to(READ))
                .row(TicketAction.DIRECT, in(DELIVERED, READ, DIRECTED), by(GOVERNOR), to(DIRECTED))
                .row(TicketAction.REPORT, in(DIRECTED), by(HANDLER, UNIT_MANAGER), to(DIRECTED, READY_TO_REPLY))
                .row(
                        TicketAction.REPLY,
                        in(DELIVERED, READ, DIRECTED, READY_TO_REPLY),
                        by(GOVERNOR, DELEGATE, UNIT_MANAGER),
                        to(REPLIED))
                .row(
                        TicketAction.CLOSE_WITHOUT_REPLY,
                        in(DELIVERED, READ),
                        by(GOVERNOR, DELEGATE, UNIT_MANAGER),
                        to(CLOSED))
                .row(TicketAction.WARN, UNANSWERED, by(SYSTEM), staying())
                .row(TicketAction.MISS, UNANSWERED, by(SYSTEM), staying())
                .row(TicketAction.ESCALATE, UNANSWERED, by(SYSTEM, SUPERVISOR), staying())

                // Were you answered?
                .row(TicketAction.CONFIRM_ANSWERED, in(REPLIED), by(CITIZEN), to(CLOSED))
                .row(TicketAction.DENY_ANSWERED, in(REPLIED), by(CITIZEN), to(READ))
                .row(TicketAction.CLOSE_UNCHALLENGED, in(REPLIED), by(SYSTEM), to(CLOSED))
                .row(TicketAction.WITHDRAW, EnumSet.complementOf(EnumSet.copyOf(ENDED)), by(CITIZEN), to(WITHDRAWN))
                .row(TicketAction.PURGE, ENDED, by(SYSTEM), staying())

                // What has to hold besides
                .guard(TicketAction.HOLD, "notHeld")
                .guard(TicketAction.RELEASE, "held")
                .guard(TicketAction.DISCARD, "held")
                .guard(TicketAction.CONVERT, "notHeld")
                .guard(TicketAction.DELIVER, "notHeld", "notAccused")
                .guard(TicketAction.REPORT, "ownDirective")
                .guard(TicketAction.DENY_ANSWERED, "objectionWindow", "objectionLimit")
                .guard(TicketAction.PURGE, "notPreserved")

                // What ends each wait
                .timer("confirmation", TicketAction.EXPIRE, in(PENDING_CONFIRMATION))
                .timer("quarantine", TicketAction.RELEASE, in(QUEUED))
                .timer("warning", TicketAction.WARN, UNANSWERED)
                .timer("breach", TicketAction.MISS, UNANSWERED)
                .timer("escalation", TicketAction.ESCALATE, UNANSWERED)
                .timer("objection", TicketAction.CLOSE_UNCHALLENGED, in(REPLIED))
                .timer("retention", TicketAction.PURGE, ENDED)
                .build();
    }
}
