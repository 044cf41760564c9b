package ir.mosharekat.feedback.json.wire;

import ir.mosharekat.feedback.notification.Delivery;
import ir.mosharekat.feedback.text.LocalizedText;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of the notices about a case, the newest first.
 *
 * @param items the notices
 */
public record DeliveriesReply(List<DeliveryReply> items) {

    /**
     * Deliveries, to be sent.
     *
     * @param deliveries the deliveries
     * @return the reply
     */
    public static DeliveriesReply of(List<Delivery> deliveries) {
        return new DeliveriesReply(deliveries.stream().map(DeliveryReply::of).toList());
    }

    /**
     * A notice to one person, and how far it got.
     *
     * @param id the delivery
     * @param occasion what it is about
     * @param label what that is called
     * @param official the official it is for; null if it is for the citizen
     * @param channel by what it goes; null if there is nothing by which the person can be reached
     * @param state how far it got
     * @param attempts how often it was tried to hand it over
     * @param madeAt when there was occasion for it
     * @param changedAt since when it is in its state, or when it was last tried
     */
    public record DeliveryReply(
            UUID id,
            String occasion,
            LocalizedText label,
            @Nullable String official,
            @Nullable String channel,
            String state,
            int attempts,
            Instant madeAt,
            Instant changedAt) {

        static DeliveryReply of(Delivery delivery) {
            return new DeliveryReply(
                    delivery.id().value(),
                    delivery.occasion().name(),
                    delivery.occasion().label(),
                    Replies.official(delivery.official().orElse(null)),
                    Replies.name(delivery.channel()),
                    delivery.state().name(),
                    delivery.attempts(),
                    delivery.madeAt(),
                    delivery.changedAt());
        }
    }
}
