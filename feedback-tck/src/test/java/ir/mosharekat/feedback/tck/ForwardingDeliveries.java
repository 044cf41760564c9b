package ir.mosharekat.feedback.tck;

import ir.mosharekat.feedback.notification.Delivery;
import ir.mosharekat.feedback.notification.DeliveryId;
import ir.mosharekat.feedback.organization.Channel;
import ir.mosharekat.feedback.spi.DeliveryRepository;
import ir.mosharekat.feedback.tracking.CaseId;
import java.util.List;
import java.util.Optional;

/** Hands everything over to a sound repository; what is planted overrides a method. */
class ForwardingDeliveries implements DeliveryRepository {

    private final DeliveryRepository sound;

    ForwardingDeliveries(DeliveryRepository sound) {
        this.sound = sound;
    }

    @Override
    public void insert(Delivery first) {
        sound.insert(first);
    }

    @Override
    public void update(Delivery next, long expectedVersion) {
        sound.update(next, expectedVersion);
    }

    @Override
    public Optional<Delivery> find(DeliveryId id) {
        return sound.find(id);
    }

    @Override
    public Optional<Delivery> find(Channel channel, String reference) {
        return sound.find(channel, reference);
    }

    @Override
    public List<Delivery> ofCase(CaseId id, int limit) {
        return sound.ofCase(id, limit);
    }
}
