package ir.mosharekat.feedback.internal;

import ir.mosharekat.feedback.notification.Delivery;
import ir.mosharekat.feedback.notification.DeliveryBuilder;
import ir.mosharekat.feedback.notification.DeliveryId;
import ir.mosharekat.feedback.spi.UnitOfWork;
import ir.mosharekat.feedback.spi.WorkItem;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Puts down that somebody is told something, and keeps one item in the queue for each delivery that is still to be made. */
final class Deliveries {

    private static final String PREFIX = "delivery.";

    private final Parts parts;

    Deliveries(Parts parts) {
        this.parts = parts;
    }

    /** Stores a delivery that is to be made, in the place in the queue that its errand had: so none overtakes another. */
    void queue(UnitOfWork unit, WorkItem item, UnaryOperator<DeliveryBuilder> to) {
        Delivery first = insert(unit, item, to);
        UUID id = Uuids.next(first.madeAt(), parts.random());
        unit.queue().enqueue(List.of(new WorkItem(id, item.caseId(), PREFIX + first.id(), item.due())));
    }

    /** Stores a delivery. */
    Delivery insert(UnitOfWork unit, WorkItem item, UnaryOperator<DeliveryBuilder> to) {
        Instant now = parts.now();
        Errand errand = Errand.of(item).orElseThrow();
        Delivery first = to.apply(Delivery.builder()
                        .id(new DeliveryId(Uuids.next(now, parts.random())))
                        .caseId(item.caseId())
                        .about(errand.occasion(), errand.event())
                        .madeAt(now)
                        .changedAt(now))
                .build();
        unit.deliveries().insert(first);
        return first;
    }

    static boolean isFor(WorkItem item) {
        return item.name().startsWith(PREFIX);
    }

    static DeliveryId id(WorkItem item) {
        return DeliveryId.of(item.name().substring(PREFIX.length()));
    }
}
