package ir.mosharekat.feedback.internal;

import ir.mosharekat.feedback.cases.CaseFile;
import ir.mosharekat.feedback.cases.CaseSnapshot;
import ir.mosharekat.feedback.cases.Message;
import ir.mosharekat.feedback.cases.MessageType;
import ir.mosharekat.feedback.event.CaseEvent;
import ir.mosharekat.feedback.notification.Delivery;
import ir.mosharekat.feedback.notification.DeliveryId;
import ir.mosharekat.feedback.notification.Notifications;
import ir.mosharekat.feedback.notification.Occasion;
import ir.mosharekat.feedback.organization.StaffId;
import ir.mosharekat.feedback.spi.UnitOfWork;
import ir.mosharekat.feedback.tracking.TrackingCode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A delivery that is to be made, and all it has to be known about it: read anew each time, because the case, the address
 * and who may know of it can have changed.
 *
 * @param delivery the delivery
 * @param file the case
 * @param code the tracking code of the receipt that the citizen has
 * @param event the entry of the history that gave the occasion; empty if another case did
 * @param earlier the deliveries about the case, this one too
 */
record Dispatch(
        Delivery delivery, CaseFile file, TrackingCode code, Optional<CaseEvent> event, List<Delivery> earlier) {

    /** What somebody at a desk has written for the citizen. */
    private static final Set<MessageType> WRITTEN = Set.of(
            MessageType.LETTER,
            MessageType.QUESTION,
            MessageType.INTERIM_REPLY,
            MessageType.ANSWER,
            MessageType.REJECTION,
            MessageType.DIRECTIVE,
            MessageType.PROMISE,
            MessageType.NOTICE);

    static Optional<Dispatch> read(UnitOfWork unit, DeliveryId id) {
        return unit.deliveries()
                .find(id)
                .flatMap(delivery -> unit.cases()
                        .open(delivery.caseId())
                        .map(file -> new Dispatch(
                                delivery,
                                file,
                                code(unit, file.snapshot()),
                                Entries.find(unit, delivery.caseId(), delivery.event()),
                                unit.deliveries().ofCase(delivery.caseId(), Notifications.MOST))));
    }

    CaseSnapshot snapshot() {
        return file.snapshot();
    }

    Errand errand() {
        return Errand.tell(delivery.occasion(), delivery.event());
    }

    boolean isTimely() {
        return Timeliness.isTimely(delivery.occasion(), event, snapshot()) && !isTakenAway();
    }

    /** Whoever was given the case has it no more. */
    private boolean isTakenAway() {
        Optional<StaffId> given =
                event.map(entry -> entry.happening().facts().get("official")).map(StaffId::new);
        return delivery.occasion() == Occasion.ASSIGNED
                && given.isPresent()
                && !given.equals(snapshot().assignee());
    }

    /** What was written for the citizen on this occasion. */
    Optional<String> written() {
        return event.map(known -> known.happening().facts().get("message"))
                .map(Integer::parseInt)
                .flatMap(number -> file.messages().stream()
                        .filter(message -> message.number() == number)
                        .findFirst())
                .filter(message -> WRITTEN.contains(message.type()))
                .map(Message::text);
    }

    /** That of the case the citizen came with, whatever was made of it since. */
    private static TrackingCode code(UnitOfWork unit, CaseSnapshot last) {
        CaseSnapshot first = last;
        Optional<CaseSnapshot> earlier = predecessor(unit, first);
        while (earlier.isPresent()) {
            first = earlier.get();
            earlier = predecessor(unit, first);
        }
        return first.trackingCode();
    }

    private static Optional<CaseSnapshot> predecessor(UnitOfWork unit, CaseSnapshot snapshot) {
        return Optional.ofNullable(snapshot.links().predecessor()).flatMap(unit.cases()::find);
    }
}
