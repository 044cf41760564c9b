package ir.mosharekat.feedback.internal;

import ir.mosharekat.feedback.access.Staff;
import ir.mosharekat.feedback.internal.Ways.Way;
import ir.mosharekat.feedback.notification.Address;
import ir.mosharekat.feedback.notification.Delivery;
import ir.mosharekat.feedback.notification.Notifier;
import ir.mosharekat.feedback.organization.Channel;
import java.time.Instant;
import java.util.Optional;

/**
 * Where notices to officials are given out: to those who may open the case at this moment, as the host's directory knows
 * them now, and in office hours (pitfall 5).
 */
final class DeskCounter implements Sending.Counter {

    private final Parts parts;
    private final Gate gate;

    DeskCounter(Parts parts, Gate gate) {
        this.parts = parts;
        this.gate = gate;
    }

    @Override
    public boolean serves(Delivery delivery) {
        return delivery.official().isPresent();
    }

    @Override
    public Optional<Way> way(Dispatch dispatch) {
        return parts.outlets()
                .desks()
                .flatMap(desks -> dispatch.delivery()
                        .official()
                        .flatMap(desks.directory()::find)
                        .filter(staff -> gate.mayOpen(staff, dispatch.snapshot(), parts.now()))
                        .map(staff -> way(staff, desks.notifier().channel())));
    }

    private Way way(Staff staff, Channel channel) {
        String id = staff.id().value();
        String keyId = parts.keys().currentId();
        return new Way(new Address(channel, id), parts.keys().mark(parts.tenant(), keyId, "official:" + id));
    }

    @Override
    public Instant opening(Dispatch dispatch, Instant now) {
        return parts.board().editions().current().nextOpening(now);
    }

    @Override
    public Notifier notifier(Way way) {
        return parts.outlets().desks().orElseThrow().notifier();
    }
}
