package ir.mosharekat.feedback.internal;

import ir.mosharekat.feedback.cases.CaseSnapshot;
import ir.mosharekat.feedback.spi.LeasedWork;
import ir.mosharekat.feedback.spi.UnitOfWork;
import ir.mosharekat.feedback.spi.WorkItem;
import ir.mosharekat.feedback.subscription.EventSubscriber;
import ir.mosharekat.feedback.subscription.PublishedEvent;
import ir.mosharekat.feedback.subscription.Taking;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands events to subscribers, with no transaction open, and puts down afterwards what they said. If a node dies in between,
 * the same event is handed over again.
 */
final class HandingOut implements Chore {

    private static final Logger LOG = LoggerFactory.getLogger(HandingOut.class);

    /** How often it is looked whether this node knows a subscriber by now that it did not know. */
    private static final Duration UNKNOWN = Duration.ofHours(1);

    private final Parts parts;
    private final Rests rests;

    HandingOut(Parts parts, Rests rests) {
        this.parts = parts;
        this.rests = rests;
    }

    @Override
    public boolean isFor(WorkItem item) {
        return Leaving.of(item).isPresent();
    }

    @Override
    public Consumer<UnitOfWork> begin(LeasedWork work) {
        Leaving leaving = Leaving.of(work.item()).orElseThrow();
        Instant now = parts.now();
        EventSubscriber subscriber = parts.outlets().subscribers().get(leaving.subscriber());
        if (subscriber == null) {
            return forNobody(work, now);
        }
        Optional<Instant> rest = rests.until(leaving.subscriber(), now);
        if (rest.isPresent()) {
            Duration pause =
                    Pauses.spread(Duration.between(now, rest.get()), work.item().id());
            boolean hopeless = rests.isHopeless(leaving.subscriber(), now);
            return putOff(
                    work,
                    now.plus(pause),
                    hopeless && Pauses.isStale(work.item().id(), now));
        }
        return event(work.item(), leaving)
                .map(event -> hand(subscriber, event, work, leaving))
                .orElse(unit -> unit.queue().settle(work));
    }

    @Override
    public void carryOut(UnitOfWork unit, LeasedWork work) {
        throw new IllegalStateException("Nothing is handed out within a transaction");
    }

    private Optional<PublishedEvent> event(WorkItem item, Leaving leaving) {
        return parts.store()
                .inUnitOfWork(
                        parts.tenant(),
                        unit -> unit.cases()
                                .find(item.caseId())
                                .map(CaseSnapshot::kind)
                                .flatMap(
                                        kind -> unit.events().history(item.caseId(), leaving.sequence() - 1, 1).stream()
                                                .filter(entry -> entry.sequence() == leaving.sequence())
                                                .findFirst()
                                                .map(entry -> PublishedEvent.of(parts.tenant(), kind, entry))));
    }

    private Consumer<UnitOfWork> hand(
            EventSubscriber subscriber, PublishedEvent event, LeasedWork work, Leaving leaving) {
        Taking taking = taking(subscriber, event, work.item());
        Instant now = parts.now();
        if (taking.answer() == Taking.Answer.TAKEN) {
            rests.took(leaving.subscriber());
            return unit -> unit.queue().settle(work);
        }
        boolean gone = taking.answer() == Taking.Answer.GONE;
        Duration wanted = gone ? Pauses.LONGEST : taking.pause();
        rests.failed(leaving.subscriber(), now, wanted);
        int attempts = Math.max(leaving.attempts() + 1, gone ? Pauses.LONGEST_FROM : 0);
        if (attempts >= Pauses.MOST_ATTEMPTS) {
            return giveUp(work);
        }
        Duration pause = Pauses.longer(Pauses.after(attempts), wanted);
        UUID tried = work.item().id();
        UUID number = Uuids.next(Uuids.madeAt(tried), parts.random());
        WorkItem again =
                leaving.after(attempts).item(number, work.item().caseId(), now.plus(Pauses.spread(pause, tried)));
        return unit -> {
            unit.queue().settle(work);
            unit.queue().enqueue(List.of(again));
        };
    }

    private static Taking taking(EventSubscriber subscriber, PublishedEvent event, WorkItem item) {
        try {
            Taking taking = subscriber.take(event);
            return taking == null ? Taking.later() : taking;
        } catch (RuntimeException | LinkageError e) {
            LOG.warn("Item {} was not taken: {}", item.id(), e.getClass());
            return Taking.later();
        }
    }

    /** What is for a subscriber that this node does not know, and another may, is left for three days. */
    static Consumer<UnitOfWork> forNobody(LeasedWork work, Instant now) {
        return putOff(work, now.plus(UNKNOWN), Pauses.isStale(work.item().id(), now));
    }

    private static Consumer<UnitOfWork> putOff(LeasedWork work, Instant due, boolean over) {
        return over ? giveUp(work) : unit -> unit.queue().postpone(work, due);
    }

    private static Consumer<UnitOfWork> giveUp(LeasedWork work) {
        return unit -> {
            unit.queue().settle(work);
            LOG.warn(
                    "Item {} is given up: nobody took it in three days",
                    work.item().id());
        };
    }
}
