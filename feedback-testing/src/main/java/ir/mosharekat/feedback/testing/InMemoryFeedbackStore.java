package ir.mosharekat.feedback.testing;

import ir.mosharekat.feedback.organization.TenantId;
import ir.mosharekat.feedback.spi.FeedbackStore;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A store in memory, for tests of portals and as an example of the contract. Units of work are done one at a time, and
 * one that fails is undone step by step. It keeps immutable values only, so nobody can change from outside what is
 * stored. Thread-safe; nothing outlives the process.
 */
public final class InMemoryFeedbackStore implements FeedbackStore {

    private final ReentrantLock turn = new ReentrantLock();
    private final Map<TenantId, Tables> tenants = new HashMap<>();

    /** Creates an empty store. */
    public InMemoryFeedbackStore() {}

    @Override
    public <T> T inUnitOfWork(TenantId tenant, Work<T> work) {
        turn.lock();
        try {
            Journal journal = new Journal();
            Tables tables = tenants.computeIfAbsent(tenant, name -> new Tables());
            try {
                T result = work.in(new InMemoryUnitOfWork(tables, journal));
                journal.complete();
                return result;
            } catch (RuntimeException | Error e) {
                journal.takeBack();
                throw e;
            }
        } finally {
            turn.unlock();
        }
    }
}
