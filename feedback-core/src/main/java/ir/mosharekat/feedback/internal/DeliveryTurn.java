package ir.mosharekat.feedback.internal;

import ir.mosharekat.feedback.notification.Delivery;
import ir.mosharekat.feedback.notification.DeliveryAction;
import ir.mosharekat.feedback.notification.DeliveryBuilder;
import ir.mosharekat.feedback.notification.DeliveryLifecycle;
import ir.mosharekat.feedback.notification.DeliveryReport;
import ir.mosharekat.feedback.notification.DeliveryState;
import ir.mosharekat.feedback.notification.Handover;
import ir.mosharekat.feedback.workflow.Transition;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What becomes of a delivery, by its table. */
final class DeliveryTurn {

    private static final Duration FIRST_WAIT = Duration.ofMinutes(5);

    /** So the ninth wait ends more than a day after the first attempt. */
    private static final double BACKOFF = 1.9;

    private final Delivery before;
    private final Instant now;

    DeliveryTurn(Delivery before, Instant now) {
        this.before = before;
        this.now = now;
    }

    /** {@return whether it is still to be made} */
    boolean isOpen() {
        return DeliveryLifecycle.TABLE.find(before.state(), DeliveryAction.SEND).isPresent();
    }

    Delivery drop() {
        return take(row(DeliveryAction.DROP).orElseThrow()).build();
    }

    /** It was tried, and the medium has answered. */
    Delivery tried(Handover answer, Ways.Way way) {
        int attempts = before.attempts() + 1;
        DeliveryBuilder next = switch (answer.answer()) {
            case TAKEN -> take(row(DeliveryAction.SEND).orElseThrow());
            case REFUSED -> take(row(DeliveryAction.REFUSE).orElseThrow());
            case LATER ->
                take(row(DeliveryAction.FAIL).orElseThrow())
                        .state(
                                attempts < DeliveryLifecycle.MOST_ATTEMPTS
                                        ? DeliveryState.RETRYING
                                        : DeliveryState.DEAD);
        };
        return next.attempts(attempts)
                .addressMark(way.mark())
                .reference(answer.reference())
                .build();
    }

    /** {@return what a report makes of it; empty if it says nothing new} */
    Optional<Delivery> reported(DeliveryReport.Arrival arrival) {
        DeliveryAction action = switch (arrival) {
            case DELIVERED -> DeliveryAction.CONFIRM;
            case BOUNCED -> DeliveryAction.BOUNCE;
        };
        return row(action).map(row -> take(row).build());
    }

    /** {@return how long to wait after so many attempts} */
    static Duration pauseAfter(int attempts) {
        return Duration.ofMillis(Math.round(FIRST_WAIT.toMillis() * Math.pow(BACKOFF, attempts - 1.0)));
    }

    private Optional<Transition<DeliveryState, DeliveryAction>> row(DeliveryAction action) {
        return DeliveryLifecycle.TABLE.find(before.state(), action);
    }

    /** It is where the row leads, if that is one state. */
    private DeliveryBuilder take(Transition<DeliveryState, DeliveryAction> row) {
        DeliveryBuilder next = before.toBuilder().version(before.version() + 1).changedAt(now);
        return row.to().size() == 1 ? next.state(row.to().iterator().next()) : next;
    }
}
