package ir.mosharekat.feedback.tck;

import ir.mosharekat.feedback.organization.TenantId;
import ir.mosharekat.feedback.spi.FeedbackStore;
import ir.mosharekat.feedback.spi.UnitOfWork;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Work that was done in a unit of work and taken back.
 *
 * @param result what the work returned
 * @param writes what it wrote
 * @param hasLeased whether it took items from the queue
 * @param <T> the type of the result
 */
record Rehearsal<T>(T result, List<Consumer<UnitOfWork>> writes, boolean hasLeased) {

    /** Does the work after these earlier writes, and takes back all of it. */
    static <T> Rehearsal<T> after(
            List<Consumer<UnitOfWork>> earlier, FeedbackStore store, TenantId tenant, FeedbackStore.Work<T> work) {
        List<Rehearsal<T>> done = new ArrayList<>();
        TakenBack takenBack = new TakenBack();
        try {
            store.<Boolean>inUnitOfWork(tenant, unit -> {
                earlier.forEach(write -> write.accept(unit));
                Recorder recorder = new Recorder(unit);
                T result = work.in(recorder);
                recorder.requireSound();
                done.add(new Rehearsal<>(result, recorder.writes(), recorder.hasLeased()));
                throw takenBack;
            });
        } catch (TakenBack e) {
            if (e == takenBack) {
                return done.get(0);
            }
            throw e;
        }
        throw new IllegalStateException("The exception of the work did not come out");
    }

    private static final class TakenBack extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
