package ir.mosharekat.feedback.notification;

import ir.mosharekat.feedback.organization.Channel;

/**
 * What a medium says of a notice that it had taken.
 *
 * @param channel the medium
 * @param reference by what the medium knows the notice, as it said when it took it
 * @param arrival whether it arrived
 */
public record DeliveryReport(Channel channel, String reference, Arrival arrival) {

    /**
     * Refuses references that no medium has given.
     *
     * @param channel the medium
     * @param reference by what the medium knows the notice
     * @param arrival whether it arrived
     * @throws IllegalArgumentException if the reference is blank, longer than 200 characters, or has control characters
     */
    public DeliveryReport {
        Handover.requireReference(reference);
    }

    /** Whether a notice arrived. */
    public enum Arrival {
        /** It did. */
        DELIVERED,
        /** It could not: there is nobody at that address. */
        BOUNCED
    }
}
