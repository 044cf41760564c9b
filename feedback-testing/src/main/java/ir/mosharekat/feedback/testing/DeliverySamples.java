package ir.mosharekat.feedback.testing;

import ir.mosharekat.feedback.notification.Delivery;
import ir.mosharekat.feedback.notification.DeliveryBuilder;
import ir.mosharekat.feedback.notification.DeliveryId;
import ir.mosharekat.feedback.notification.DeliveryState;
import ir.mosharekat.feedback.notification.Occasion;
import ir.mosharekat.feedback.organization.Channel;
import ir.mosharekat.feedback.organization.StaffId;
import ir.mosharekat.feedback.tracking.CaseId;
import java.util.UUID;

/** Deliveries to store. */
public final class DeliverySamples {

    private DeliverySamples() {}

    /**
     * An identifier.
     *
     * @param number any number; another one gives another identifier
     * @return the identifier, of which half are greater than the others as a signed number
     */
    public static DeliveryId id(int number) {
        return new DeliveryId(new UUID(((long) number << 62) | 0x7000L | number, 0x8000_0000_0000_0000L | number));
    }

    /**
     * A delivery with nothing in it that can be left out.
     *
     * @param number makes its identifier
     * @param caseId its case
     * @return a builder of it, of version 1: for the citizen, whom no medium reaches
     */
    public static DeliveryBuilder bare(int number, CaseId caseId) {
        return Delivery.builder()
                .id(id(number))
                .caseId(caseId)
                .about(Occasion.RECEIPT, 0)
                .state(DeliveryState.UNREACHABLE)
                .madeAt(Samples.NOON)
                .changedAt(Samples.NOON);
    }

    /**
     * A delivery with everything in it that there can be.
     *
     * @param number makes its identifier
     * @param caseId its case
     * @param reference by what the medium knows it
     * @return a builder of it, of version 1
     */
    public static DeliveryBuilder full(int number, CaseId caseId, String reference) {
        return bare(number, caseId)
                .about(Occasion.PROMISE_DISPUTED, 5_000_000_000L)
                .official(new StaffId("U'5"))
                .channel(Channel.EMAIL)
                .state(DeliveryState.DELIVERED)
                .attempts(9)
                .addressMark("0123456789abcdef01234567")
                .reference(reference)
                .madeAt(Samples.REPEATED_HOUR)
                .changedAt(Samples.NOON.plusMillis(1));
    }
}
