package ir.mosharekat.feedback.tck;

import ir.mosharekat.feedback.error.StorageException;
import ir.mosharekat.feedback.organization.TenantId;
import ir.mosharekat.feedback.spi.FeedbackStore;
import ir.mosharekat.feedback.testing.InMemoryFeedbackStore;
import java.io.IOException;
import java.util.function.UnaryOperator;

/** The store in memory, as it is or with something planted around it. */
final class InMemoryFixture implements FeedbackStoreFixture {

    private final FeedbackStore store;
    private boolean broken;

    InMemoryFixture() {
        this(UnaryOperator.identity());
    }

    InMemoryFixture(UnaryOperator<FeedbackStore> around) {
        store = around.apply(new InMemoryFeedbackStore());
    }

    @Override
    public FeedbackStore store() {
        return new FeedbackStore() {
            @Override
            public <T> T inUnitOfWork(TenantId tenant, Work<T> work) {
                if (broken) {
                    throw new StorageException(StorageException.Retry.MAY_HELP, new IOException("unplugged"));
                }
                return store.inUnitOfWork(tenant, work);
            }
        };
    }

    @Override
    public void breakConnection() {
        broken = true;
    }

    @Override
    public void close() {
        // Nothing is held.
    }
}
