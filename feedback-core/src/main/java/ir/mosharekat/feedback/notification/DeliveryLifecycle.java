package ir.mosharekat.feedback.notification;

import static ir.mosharekat.feedback.notification.DeliveryAction.BOUNCE;
import static ir.mosharekat.feedback.notification.DeliveryAction.CONFIRM;
import static ir.mosharekat.feedback.notification.DeliveryAction.DROP;
import static ir.mosharekat.feedback.notification.DeliveryAction.FAIL;
import static ir.mosharekat.feedback.notification.DeliveryAction.QUEUE;
import static ir.mosharekat.feedback.notification.DeliveryAction.REFUSE;
import static ir.mosharekat.feedback.notification.DeliveryAction.SEND;
import static ir.mosharekat.feedback.notification.DeliveryState.BOUNCED;
import static ir.mosharekat.feedback.notification.DeliveryState.DEAD;
import static ir.mosharekat.feedback.notification.DeliveryState.DELIVERED;
import static ir.mosharekat.feedback.notification.DeliveryState.DROPPED;
import static ir.mosharekat.feedback.notification.DeliveryState.QUEUED;
import static ir.mosharekat.feedback.notification.DeliveryState.RETRYING;
import static ir.mosharekat.feedback.notification.DeliveryState.SENT;
import static ir.mosharekat.feedback.notification.DeliveryState.UNREACHABLE;
import static ir.mosharekat.feedback.workflow.Role.SYSTEM;
import static ir.mosharekat.feedback.workflow.TransitionTable.by;
import static ir.mosharekat.feedback.workflow.TransitionTable.in;
import static ir.mosharekat.feedback.workflow.TransitionTable.to;

import ir.mosharekat.feedback.workflow.TransitionTable;

/** The lifecycle of a delivery (feature row 38): tried later and later until the medium takes it, and for ten times. */
public final class DeliveryLifecycle {

    /** How often it is tried to hand a notice over. */
    public static final int MOST_ATTEMPTS = 10;

    /** The one table, verified when this class is loaded. */
    public static final TransitionTable<DeliveryState, DeliveryAction> TABLE = table();

    private DeliveryLifecycle() {}

    private static TransitionTable<DeliveryState, DeliveryAction> table() {
        return TransitionTable.named("Delivery", DeliveryState.class, DeliveryAction.class)
                .begin(QUEUE, by(SYSTEM), to(QUEUED, UNREACHABLE))
                .end(SENT, DELIVERED, BOUNCED, DEAD, UNREACHABLE, DROPPED)
                .row(SEND, in(QUEUED, RETRYING), by(SYSTEM), to(SENT))
                .row(FAIL, in(QUEUED, RETRYING), by(SYSTEM), to(RETRYING, DEAD))
                .row(REFUSE, in(QUEUED, RETRYING), by(SYSTEM), to(BOUNCED))
                .row(DROP, in(QUEUED, RETRYING), by(SYSTEM), to(DROPPED))

                // What the medium reports afterwards; a mailbox can send back what it had taken
                .row(CONFIRM, in(SENT), by(SYSTEM), to(DELIVERED))
                .row(BOUNCE, in(SENT, DELIVERED), by(SYSTEM), to(BOUNCED))
                .timer("attempt", SEND, in(QUEUED, RETRYING))
                .build();
    }
}
