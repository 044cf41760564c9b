package ir.mosharekat.feedback.tck;

import ir.mosharekat.feedback.organization.TenantId;
import ir.mosharekat.feedback.spi.FeedbackStore;
import ir.mosharekat.feedback.spi.UnitOfWork;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A transaction of a host over the store in memory, which has none: every joined unit of work is taken back at once and
 * done again before the next one, and when the host commits.
 */
class InMemoryHost implements JoiningFixture.HostTransaction {

    private final FeedbackStore store;
    private final Map<TenantId, List<Consumer<UnitOfWork>>> writes = new LinkedHashMap<>();

    InMemoryHost(FeedbackStore store) {
        this.store = store;
    }

    @Override
    public FeedbackStore joined() {
        return new FeedbackStore() {
            @Override
            public <T> T inUnitOfWork(TenantId tenant, Work<T> work) {
                Rehearsal<T> done = Rehearsal.after(writesOf(tenant), store, tenant, work);
                writesOf(tenant).addAll(done.writes());
                return done.result();
            }
        };
    }

    @Override
    public void commit() {
        writes.forEach((tenant, all) -> store.inUnitOfWork(tenant, unit -> {
            all.forEach(write -> write.accept(unit));
            return true;
        }));
        writes.clear();
    }

    @Override
    public void rollback() {
        writes.clear();
    }

    @Override
    public void close() {
        rollback();
    }

    List<Consumer<UnitOfWork>> writesOf(TenantId tenant) {
        return writes.computeIfAbsent(tenant, name -> new ArrayList<>());
    }
}
