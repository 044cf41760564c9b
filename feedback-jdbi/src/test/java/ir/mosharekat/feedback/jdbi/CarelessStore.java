package ir.mosharekat.feedback.jdbi;

import ir.mosharekat.feedback.cases.CaseSnapshot;
import ir.mosharekat.feedback.event.CaseEvent;
import ir.mosharekat.feedback.event.EventChain;
import ir.mosharekat.feedback.jdbi.PlantedStore.Call;
import ir.mosharekat.feedback.notification.Delivery;
import ir.mosharekat.feedback.promise.Promise;
import ir.mosharekat.feedback.spi.CaseRepository;
import ir.mosharekat.feedback.spi.DeliveryRepository;
import ir.mosharekat.feedback.spi.EventLog;
import ir.mosharekat.feedback.spi.FeedbackStore;
import ir.mosharekat.feedback.spi.LeasedWork;
import ir.mosharekat.feedback.spi.PromiseRepository;
import ir.mosharekat.feedback.spi.WorkQueue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A store on which nodes get in each other's way. Three fences stand between a timer and its firing twice: the lease of
 * its item, the version of its case, and the number of its line in the history. This has to take down all three: while any
 * one of them stands, whichever, everything still happens once.
 */
final class CarelessStore {

    private static final long GAP_MILLIS = 20;

    private CarelessStore() {}

    static FeedbackStore over(FeedbackStore sound) {
        return new PlantedStore(sound, CarelessStore::carelessly);
    }

    private static @Nullable Object carelessly(Call call, Object[] given) throws Throwable {
        return switch (call.method().getName()) {
            case "lease" -> toEverybody(call, given);
            case "settle" -> whoeverHasIt(call, (LeasedWork) given[0]);
            case "update" -> whateverIsThere(call, given);
            case "append" -> renumbered(call, (List<?>) given[0]);
            default -> call.with(given);
        };
    }

    /** The lease is over when it begins: the same items go to whoever asks. */
    private static @Nullable Object toEverybody(Call call, Object[] given) throws Throwable {
        return call.with(given[0], given[0], given[2]);
    }

    /** It never complains that somebody else has the item. */
    private static @Nullable Object whoeverHasIt(Call call, LeasedWork work) throws InterruptedException {
        // The case was read and is not written yet: here two nodes meet, whichever of them began first.
        Thread.sleep(GAP_MILLIS);
        WorkQueue queue = (WorkQueue) call.repository();
        queue.cancel(work.item().caseId(), List.of(work.item().name()));
        return null;
    }

    /** It replaces any version. */
    private static @Nullable Object whateverIsThere(Call call, Object[] given) throws Throwable {
        if (given[0] instanceof Promise promise) {
            PromiseRepository promises = (PromiseRepository) call.repository();
            long version = promises.find(promise.id()).orElseThrow().promise().version();
            return call.with(promise.toBuilder().version(version + 1).build(), version);
        }
        if (given[0] instanceof Delivery delivery) {
            DeliveryRepository deliveries = (DeliveryRepository) call.repository();
            long version = deliveries.find(delivery.id()).orElseThrow().version();
            return call.with(delivery.toBuilder().version(version + 1).build(), version);
        }
        CaseSnapshot next = (CaseSnapshot) given[0];
        CaseRepository cases = (CaseRepository) call.repository();
        long version = cases.find(next.id()).orElseThrow().version();
        return call.with(next.toBuilder().version(version + 1).build(), version, given[2]);
    }

    /** It gives lines the numbers that are free. */
    private static @Nullable Object renumbered(Call call, List<?> events) throws Throwable {
        EventLog log = (EventLog) call.repository();
        List<CaseEvent> appended = new ArrayList<>();
        for (Object each : events) {
            CaseEvent event = (CaseEvent) each;
            List<CaseEvent> before = new ArrayList<>(log.history(event.caseId(), 0, 1_000));
            before.addAll(appended);
            CaseEvent last = before.get(before.size() - 1);
            appended.add(EventChain.link(event.caseId(), last.sequence() + 1, last.hash(), event.happening()));
        }
        return call.with(appended);
    }
}
