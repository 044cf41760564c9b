package ir.mosharekat.feedback.internal;

import ir.mosharekat.feedback.organization.TenantId;
import ir.mosharekat.feedback.spi.FeedbackStore;
import java.time.Clock;

/**
 * A store that looks at the board before each unit of work.
 *
 * @param store where cases are kept
 * @param board where the calendar hangs
 * @param clock what time it is
 */
public record WatchfulStore(FeedbackStore store, CalendarBoard board, Clock clock) implements FeedbackStore {

    @Override
    public <T> T inUnitOfWork(TenantId tenant, Work<T> work) {
        board.look(clock.instant());
        return store.inUnitOfWork(tenant, work);
    }
}
