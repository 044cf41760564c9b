package ir.mosharekat.feedback.spi;

import ir.mosharekat.feedback.notification.Delivery;
import ir.mosharekat.feedback.notification.DeliveryId;
import ir.mosharekat.feedback.organization.Channel;
import ir.mosharekat.feedback.tracking.CaseId;
import java.util.List;
import java.util.Optional;

/** What became of the notices about the cases of one tenant, within one unit of work. */
public interface DeliveryRepository {

    /**
     * Stores a new delivery. Many of them may come in one unit of work.
     *
     * @param first the delivery, of version 1
     * @throws DuplicateKeyException if its identifier is taken within the tenant; at once or at the end of the unit of
     *     work
     */
    void insert(Delivery first);

    /**
     * Stores the next version of a delivery.
     *
     * @param next the delivery, of version {@code expectedVersion + 1}
     * @param expectedVersion the version it has to have now
     * @throws StaleVersionException if it has another version, or does not exist; at once or at the end of the unit of
     *     work
     */
    void update(Delivery next, long expectedVersion);

    /**
     * Finds a delivery.
     *
     * @param id the delivery
     * @return the delivery as it stands, or empty if there is none
     */
    Optional<Delivery> find(DeliveryId id);

    /**
     * Finds the delivery that a medium speaks of. Where a medium has used a name twice, the one that was made last is
     * meant; of those made at the same instant, any.
     *
     * @param channel the medium
     * @param reference by what the medium knows it; it has to match exactly
     * @return the delivery as it stands, or empty if there is none
     */
    Optional<Delivery> find(Channel channel, String reference);

    /**
     * Finds the deliveries about a case.
     *
     * @param id the case
     * @param limit the most deliveries, at least 1
     * @return those that were made last, the newest first; of those made at the same instant, the one with the greater
     *     identifier first, as its usual form is compared; empty if there are none
     */
    List<Delivery> ofCase(CaseId id, int limit);
}
