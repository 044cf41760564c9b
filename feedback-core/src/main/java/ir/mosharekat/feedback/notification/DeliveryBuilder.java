package ir.mosharekat.feedback.notification;

import ir.mosharekat.feedback.organization.Channel;
import ir.mosharekat.feedback.organization.StaffId;
import ir.mosharekat.feedback.tracking.CaseId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Collects what a {@link Delivery} is made of. Not thread-safe. */
public final class DeliveryBuilder {

    @Nullable
    Occasion occasion;

    long event;

    @Nullable
    DeliveryId id;

    @Nullable
    CaseId caseId;

    long version = 1;

    @Nullable
    StaffId official;

    @Nullable
    Channel channel;

    DeliveryState state = DeliveryState.QUEUED;

    int attempts;

    @Nullable
    String addressMark;

    @Nullable
    String reference;

    @Nullable
    Instant madeAt;

    @Nullable
    Instant changedAt;

    DeliveryBuilder() {}

    /**
     * Sets what it is about.
     *
     * @param what the occasion
     * @param entry the number of the entry in the history of the case that gave it; 0 if another case did
     * @return this builder
     */
    public DeliveryBuilder about(Occasion what, long entry) {
        occasion = what;
        event = entry;
        return this;
    }

    /**
     * Sets its identifier.
     *
     * @param value the identifier
     * @return this builder
     */
    public DeliveryBuilder id(DeliveryId value) {
        id = value;
        return this;
    }

    /**
     * Sets the case it is about.
     *
     * @param value the case
     * @return this builder
     */
    public DeliveryBuilder caseId(CaseId value) {
        caseId = value;
        return this;
    }

    /**
     * Sets how often it has been stored.
     *
     * @param value the number, from 1
     * @return this builder
     */
    public DeliveryBuilder version(long value) {
        version = value;
        return this;
    }

    /**
     * Sets the official it is for.
     *
     * @param value the official; null for the citizen
     * @return this builder
     */
    public DeliveryBuilder official(@Nullable StaffId value) {
        official = value;
        return this;
    }

    /**
     * Sets the medium.
     *
     * @param value the medium; null if there is none
     * @return this builder
     */
    public DeliveryBuilder channel(@Nullable Channel value) {
        channel = value;
        return this;
    }

    /**
     * Sets how far it got.
     *
     * @param value the state
     * @return this builder
     */
    public DeliveryBuilder state(DeliveryState value) {
        state = value;
        return this;
    }

    /**
     * Sets how often it was tried to hand it over.
     *
     * @param value the number
     * @return this builder
     */
    public DeliveryBuilder attempts(int value) {
        attempts = value;
        return this;
    }

    /**
     * Sets a keyed mark of the address.
     *
     * @param value the mark; null if there is no address
     * @return this builder
     */
    public DeliveryBuilder addressMark(@Nullable String value) {
        addressMark = value;
        return this;
    }

    /**
     * Sets by what the medium knows it.
     *
     * @param value the medium's own name for it, at most 200 characters; null if it does not say
     * @return this builder
     */
    public DeliveryBuilder reference(@Nullable String value) {
        reference = value;
        return this;
    }

    /**
     * Sets when there was occasion for it.
     *
     * @param value the instant, with millisecond precision
     * @return this builder
     */
    public DeliveryBuilder madeAt(Instant value) {
        madeAt = value;
        return this;
    }

    /**
     * Sets since when it is in its state.
     *
     * @param value the instant, with millisecond precision
     * @return this builder
     */
    public DeliveryBuilder changedAt(Instant value) {
        changedAt = value;
        return this;
    }

    /**
     * Builds the delivery.
     *
     * @return the delivery
     * @throws IllegalStateException if something that every delivery has is missing
     */
    public Delivery build() {
        return new Delivery(this);
    }

    static <T> T given(String what, @Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("A delivery has a value for " + what);
        }
        return value;
    }
}
