package ir.mosharekat.feedback.tck;

import ir.mosharekat.feedback.organization.TenantId;
import ir.mosharekat.feedback.spi.FeedbackStore;
import java.util.List;

/**
 * A store that takes back every first attempt and does the work again, as one that is told of a deadlock does. The
 * contract allows it.
 */
final class RepeatingStore implements FeedbackStore {

    private final FeedbackStore store;

    RepeatingStore(FeedbackStore store) {
        this.store = store;
    }

    @Override
    public <T> T inUnitOfWork(TenantId tenant, Work<T> work) {
        Rehearsal.after(List.of(), store, tenant, work);
        return store.inUnitOfWork(tenant, work);
    }
}
