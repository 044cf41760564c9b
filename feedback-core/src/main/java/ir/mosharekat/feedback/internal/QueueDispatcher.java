package ir.mosharekat.feedback.internal;

import ir.mosharekat.feedback.Dispatcher;
import ir.mosharekat.feedback.spi.LeasedWork;
import ir.mosharekat.feedback.spi.StaleLeaseException;
import ir.mosharekat.feedback.spi.StaleVersionException;
import ir.mosharekat.feedback.spi.UnitOfWork;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has every item that is due carried out by the chore it is for. */
final class QueueDispatcher implements Dispatcher {

    private static final Logger LOG = LoggerFactory.getLogger(QueueDispatcher.class);
    private static final Duration LEASE = Duration.ofMinutes(5);

    /** After that nothing more of a batch is begun, so that what was begun is done before its lease is over. */
    private static final Duration BUSY = LEASE.dividedBy(2);

    private static final Duration NEXT_TRY = Duration.ofMinutes(15);

    private final Parts parts;
    private final List<Chore> chores;
    private final Runnable sweep;

    QueueDispatcher(Parts parts, List<Chore> chores, Runnable sweep) {
        this.parts = parts;
        this.chores = chores;
        this.sweep = sweep;
    }

    @Override
    public int runOnce() {
        Instant now = parts.now();
        List<LeasedWork> batch =
                parts.store().inUnitOfWork(parts.tenant(), unit -> unit.queue().lease(now, now.plus(LEASE), BATCH));
        for (LeasedWork work : batch) {
            if (parts.now().isAfter(now.plus(BUSY))) {
                // Something is slow today; what a lease may run out for is given back, to be done by whoever comes
                // first.
                postpone(work, parts.now());
            } else {
                attempt(work);
            }
        }
        sweep.run();
        return batch.size();
    }

    private void attempt(LeasedWork work) {
        Optional<Chore> found =
                chores.stream().filter(each -> each.isFor(work.item())).findFirst();
        if (found.isEmpty()) {
            LOG.warn(
                    "Nothing is known about item {}: it is left to nodes that are newer",
                    work.item().id());
            postpone(work, parts.now().plus(NEXT_TRY));
            return;
        }
        try {
            Consumer<UnitOfWork> rest = found.get().begin(work);
            parts.store().inUnitOfWork(parts.tenant(), unit -> {
                rest.accept(unit);
                return work;
            });
        } catch (StaleLeaseException | StaleVersionException e) {
            // Somebody else has it, or the case has moved: what has to happen then is queued anew.
            LOG.debug("Item {} was overtaken", work.item().id());
        } catch (RuntimeException e) {
            LOG.warn(
                    "Item {} failed with {}: it is tried again later",
                    work.item().id(),
                    e.getClass());
            postpone(work, parts.now().plus(NEXT_TRY));
        }
    }

    private void postpone(LeasedWork work, Instant due) {
        try {
            parts.store().inUnitOfWork(parts.tenant(), unit -> {
                unit.queue().postpone(work, due);
                return work;
            });
        } catch (RuntimeException e) {
            LOG.warn(
                    "Item {} keeps its lease until it runs out: {}", work.item().id(), e.getClass());
        }
    }
}
