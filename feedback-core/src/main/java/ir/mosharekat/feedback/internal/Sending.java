package ir.mosharekat.feedback.internal;

import ir.mosharekat.feedback.internal.Ways.Way;
import ir.mosharekat.feedback.notification.Delivery;
import ir.mosharekat.feedback.notification.DeliveryState;
import ir.mosharekat.feedback.notification.Handover;
import ir.mosharekat.feedback.notification.Notice;
import ir.mosharekat.feedback.notification.Notifier;
import ir.mosharekat.feedback.spi.LeasedWork;
import ir.mosharekat.feedback.spi.UnitOfWork;
import ir.mosharekat.feedback.spi.WorkItem;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes deliveries: looks whether there is still something to be said, and to whom and where, hands the notice over with no
 * transaction open, and puts down what the medium answered. If a node dies in between, the same notice is handed over
 * again.
 */
final class Sending implements Chore {

    private static final Logger LOG = LoggerFactory.getLogger(Sending.class);

    private final Parts parts;
    private final NoticeWords words;
    private final List<Counter> counters;

    Sending(Parts parts, List<Counter> counters) {
        this.parts = parts;
        this.words = new NoticeWords(parts);
        this.counters = List.copyOf(counters);
    }

    /** Where notices to one sort of people are given out. */
    interface Counter {

        /** Whether it serves the person a delivery is for. */
        boolean serves(Delivery delivery);

        /** Where the notice goes now; empty if the person is not to be told, or not by that way. */
        Optional<Way> way(Dispatch dispatch);

        /** When the person may be disturbed: now, or later. */
        Instant opening(Dispatch dispatch, Instant now);

        /** By what the notice goes. */
        Notifier notifier(Way way);
    }

    @Override
    public boolean isFor(WorkItem item) {
        return Deliveries.isFor(item);
    }

    @Override
    public Consumer<UnitOfWork> begin(LeasedWork work) {
        Instant now = parts.now();
        Optional<Dispatch> found = parts.store()
                .inUnitOfWork(parts.tenant(), unit -> Dispatch.read(unit, Deliveries.id(work.item())))
                .filter(dispatch -> new DeliveryTurn(dispatch.delivery(), now).isOpen());
        return found.map(dispatch -> make(dispatch, work, now))
                .orElse(unit -> unit.queue().settle(work));
    }

    @Override
    public void carryOut(UnitOfWork unit, LeasedWork work) {
        throw new IllegalStateException("Nothing is sent within a transaction");
    }

    private Consumer<UnitOfWork> make(Dispatch dispatch, LeasedWork work, Instant now) {
        DeliveryTurn turn = new DeliveryTurn(dispatch.delivery(), now);
        Counter counter = counters.stream()
                .filter(each -> each.serves(dispatch.delivery()))
                .findFirst()
                .orElseThrow();
        if (!dispatch.isTimely()) {
            return unit -> end(unit, work, turn.drop());
        }
        Optional<Way> way = counter.way(dispatch);
        if (way.isEmpty()) {
            return unit -> {
                end(unit, work, turn.drop());
                again(unit, dispatch);
            };
        }
        Instant opening = counter.opening(dispatch, now);
        if (opening.isAfter(now)) {
            return unit -> unit.queue().postpone(work, opening);
        }
        Delivery next = turn.tried(hand(dispatch, way.get(), counter.notifier(way.get())), way.get());
        return unit -> putDown(unit, work, dispatch, next);
    }

    private Handover hand(Dispatch dispatch, Way way, Notifier notifier) {
        Delivery delivery = dispatch.delivery();
        try {
            Notice.Wording wording = words.of(dispatch, notifier.privacy());
            Handover answer = notifier.hand(
                    new Notice(delivery.id(), parts.tenant(), delivery.occasion(), way.address(), wording));
            return answer == null ? Handover.later() : answer;
        } catch (RuntimeException | LinkageError e) {
            LOG.warn("Delivery {} failed with {}", delivery.id(), e.getClass());
            return Handover.later();
        }
    }

    private void putDown(UnitOfWork unit, LeasedWork work, Dispatch dispatch, Delivery next) {
        if (next.state() == DeliveryState.RETRYING) {
            unit.deliveries().update(next, next.version() - 1);
            unit.queue().postpone(work, next.changedAt().plus(DeliveryTurn.pauseAfter(next.attempts())));
            return;
        }
        end(unit, work, next);
        if (next.state() != DeliveryState.SENT) {
            LOG.warn("Delivery {} ended as {}", next.id(), next.state());
            again(unit, dispatch);
        }
    }

    /** Another way, or somebody else, is looked for. */
    private void again(UnitOfWork unit, Dispatch dispatch) {
        Errand again = dispatch.errand().as(Errand.Sort.AGAIN);
        unit.queue().enqueue(List.of(again.about(dispatch.snapshot().id(), parts.now(), parts)));
    }

    private static void end(UnitOfWork unit, LeasedWork work, Delivery next) {
        unit.queue().settle(work);
        unit.deliveries().update(next, next.version() - 1);
    }
}
