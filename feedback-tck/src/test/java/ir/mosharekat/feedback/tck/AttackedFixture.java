package ir.mosharekat.feedback.tck;

import ir.mosharekat.feedback.error.StorageException;
import ir.mosharekat.feedback.organization.TenantId;
import ir.mosharekat.feedback.spi.FeedbackStore;
import ir.mosharekat.feedback.testing.InMemoryFeedbackStore;
import java.io.IOException;

/** The store in memory with an attack around it. */
final class AttackedFixture implements JoiningFixture {

    private final Attack attack;
    private final FeedbackStore sound = new Pluggable(new InMemoryFeedbackStore());
    private final FeedbackStore attacked;
    private volatile boolean broken;

    AttackedFixture(Attack attack) {
        this.attack = attack;
        this.attacked = attack.shared().apply(sound);
    }

    @Override
    public FeedbackStore store() {
        return attack.node().apply(attacked);
    }

    @Override
    public void breakConnection() {
        broken = true;
    }

    @Override
    public HostTransaction begin() {
        HostTransaction host = attack.host().apply(sound);
        FeedbackStore joined = attack.node().apply(attack.shared().apply(host.joined()));
        return new HostTransaction() {
            @Override
            public FeedbackStore joined() {
                return joined;
            }

            @Override
            public void commit() {
                host.commit();
            }

            @Override
            public void rollback() {
                host.rollback();
            }

            @Override
            public void close() {
                host.close();
            }
        };
    }

    @Override
    public void close() {
        // Nothing is held.
    }

    /** Below everything that may be planted, as a driver is. */
    private final class Pluggable implements FeedbackStore {

        private final FeedbackStore inner;

        Pluggable(FeedbackStore inner) {
            this.inner = inner;
        }

        @Override
        public <T> T inUnitOfWork(TenantId tenant, Work<T> work) {
            if (broken) {
                throw new StorageException(StorageException.Retry.MAY_HELP, new IOException("unplugged"));
            }
            return inner.inUnitOfWork(tenant, work);
        }
    }
}
