package ir.mosharekat.feedback.notification;

import ir.mosharekat.feedback.organization.Channel;
import ir.mosharekat.feedback.organization.StaffId;
import ir.mosharekat.feedback.tracking.CaseId;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A notice to one person, and how far it got. Neither address nor text stands in it: both are taken from the case when
 * it is sent. Immutable.
 */
public final class Delivery {

    private final DeliveryId id;
    private final CaseId caseId;
    private final long version;
    private final Occasion occasion;
    private final long event;
    private final @Nullable StaffId official;
    private final @Nullable Channel channel;
    private final DeliveryState state;
    private final int attempts;
    private final @Nullable String addressMark;
    private final @Nullable String reference;
    private final Instant madeAt;
    private final Instant changedAt;

    Delivery(DeliveryBuilder builder) {
        id = DeliveryBuilder.given("id", builder.id);
        caseId = DeliveryBuilder.given("caseId", builder.caseId);
        version = builder.version;
        occasion = DeliveryBuilder.given("occasion", builder.occasion);
        event = builder.event;
        official = builder.official;
        channel = builder.channel;
        state = builder.state;
        attempts = builder.attempts;
        addressMark = builder.addressMark;
        reference = builder.reference;
        madeAt = DeliveryBuilder.given("madeAt", builder.madeAt);
        changedAt = DeliveryBuilder.given("changedAt", builder.changedAt);
    }

    /** {@return a builder without values, for a queued delivery of version 1} */
    public static DeliveryBuilder builder() {
        return new DeliveryBuilder();
    }

    /** {@return a builder with all values of this delivery} */
    public DeliveryBuilder toBuilder() {
        return new DeliveryBuilder()
                .id(id)
                .caseId(caseId)
                .version(version)
                .about(occasion, event)
                .official(official)
                .channel(channel)
                .state(state)
                .attempts(attempts)
                .addressMark(addressMark)
                .reference(reference)
                .madeAt(madeAt)
                .changedAt(changedAt);
    }

    /** {@return its identifier} */
    public DeliveryId id() {
        return id;
    }

    /** {@return the case it is about} */
    public CaseId caseId() {
        return caseId;
    }

    /** {@return how often it has been stored, from 1} */
    public long version() {
        return version;
    }

    /** {@return what it is about} */
    public Occasion occasion() {
        return occasion;
    }

    /** {@return the number of the entry in the history of the case that gave the occasion; 0 if another case did} */
    public long event() {
        return event;
    }

    /** {@return the official it is for; empty if it is for the citizen} */
    public Optional<StaffId> official() {
        return Optional.ofNullable(official);
    }

    /** {@return the medium; empty if there is none by which the person can be reached} */
    public Optional<Channel> channel() {
        return Optional.ofNullable(channel);
    }

    /** {@return how far it got} */
    public DeliveryState state() {
        return state;
    }

    /** {@return how often it was tried to hand it over} */
    public int attempts() {
        return attempts;
    }

    /** {@return a keyed mark of the address, 24 hexadecimal digits, by which one that does not work is known again} */
    public Optional<String> addressMark() {
        return Optional.ofNullable(addressMark);
    }

    /** {@return by what the medium knows it; empty if it does not say} */
    public Optional<String> reference() {
        return Optional.ofNullable(reference);
    }

    /** {@return when there was occasion for it, with millisecond precision} */
    public Instant madeAt() {
        return madeAt;
    }

    /** {@return since when it is in its state, or when it was last tried} */
    public Instant changedAt() {
        return changedAt;
    }

    private List<@Nullable Object> values() {
        return Arrays.asList(
                id,
                caseId,
                version,
                occasion,
                event,
                official,
                channel,
                state,
                attempts,
                addressMark,
                reference,
                madeAt,
                changedAt);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Delivery delivery && values().equals(delivery.values());
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "Delivery[" + id + ", " + occasion + ", " + state + ", version " + version + "]";
    }
}
