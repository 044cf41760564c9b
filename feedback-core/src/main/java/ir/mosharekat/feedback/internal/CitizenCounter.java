package ir.mosharekat.feedback.internal;

import ir.mosharekat.feedback.internal.Ways.Way;
import ir.mosharekat.feedback.notification.Delivery;
import ir.mosharekat.feedback.notification.Notifier;
import ir.mosharekat.feedback.organization.Channel;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/** Where notices to citizens are given out: by the way that is the first one now, and by telephone not at night. */
final class CitizenCounter implements Sending.Counter {

    private final Parts parts;
    private final Ways ways;

    CitizenCounter(Parts parts) {
        this.parts = parts;
        this.ways = new Ways(parts);
    }

    @Override
    public boolean serves(Delivery delivery) {
        return delivery.official().isEmpty();
    }

    @Override
    public Optional<Way> way(Dispatch dispatch) {
        Optional<Channel> channel = dispatch.delivery().channel();
        return ways.first(dispatch.snapshot(), dispatch.errand(), dispatch.earlier())
                .filter(way -> channel.filter(way.address().channel()::equals).isPresent());
    }

    @Override
    public Instant opening(Dispatch dispatch, Instant now) {
        if (dispatch.delivery().channel().filter(Channel.SMS::equals).isEmpty()) {
            return now;
        }
        ZoneId zone = parts.organization().calendar().zone();
        return now.plus(
                parts.organization().noticeTerms().quiet().from(now.atZone(zone).toLocalTime()));
    }

    @Override
    public Notifier notifier(Way way) {
        return parts.outlets().to(way.address().channel()).orElseThrow();
    }
}
