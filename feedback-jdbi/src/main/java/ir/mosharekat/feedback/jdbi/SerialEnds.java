package ir.mosharekat.feedback.jdbi;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.transaction.DelegatingTransactionHandler;
import org.jdbi.v3.core.transaction.LocalTransactionHandler;

/**
 * Transactions on H2, which end one after the other within the process. Where one is rolled back while another is committed
 * and the write delay is off, H2 (2.3 to 2.5.252, in a file) now and then takes back what it has said is committed, and
 * leaves the row locked. Ending together would gain nothing: all wait for the same disk. Thread-safe.
 */
final class SerialEnds extends DelegatingTransactionHandler {

    private static final Lock ENDING = new ReentrantLock();

    SerialEnds() {
        super(new LocalTransactionHandler());
    }

    @Override
    public void commit(Handle handle) {
        alone(() -> super.commit(handle));
    }

    @Override
    public void rollback(Handle handle) {
        alone(() -> super.rollback(handle));
    }

    private static void alone(Runnable end) {
        ENDING.lock();
        try {
            end.run();
        } finally {
            ENDING.unlock();
        }
    }
}
