package ir.mosharekat.feedback.jdbi;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Commits the writes of concurrent callers together. Whoever comes while a commit is under way waits in a queue; who
 * gets to lead next takes all that has queued up into one transaction and answers every caller after the commit. A caller
 * that is alone leads at once and waits for nobody. There is no thread of its own.
 *
 * <p>If the writes of one caller fail, the transaction is rolled back and each caller's are done alone, so that one bad
 * registration never fails its neighbours.
 */
final class Combiner {

    private static final int MOST_AT_ONCE = 64;

    /** While one commit waits for the disk, another can fill its transaction. */
    private static final int LEADERS = 2;

    private final Jdbi jdbi;
    private final Dialect dialect;
    private final Queue<Request> queue = new ConcurrentLinkedQueue<>();
    private final Semaphore leadership = new Semaphore(LEADERS);

    Combiner(Jdbi jdbi, Dialect dialect) {
        this.jdbi = jdbi;
        this.dialect = dialect;
    }

    /** Writes what one unit of work held back; returns when it is durable. */
    void write(List<WriteGroup> groups) {
        Request request = new Request(groups);
        queue.add(request);
        boolean interrupted = false;
        while (!request.done) {
            if (leadership.tryAcquire()) {
                try {
                    lead();
                } finally {
                    leadership.release();
                    wakeNext();
                }
            } else {
                LockSupport.park(this);
                interrupted |= Thread.interrupted();
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        if (request.failure != null) {
            throw request.failure;
        }
    }

    private void lead() {
        List<Request> requests = new ArrayList<>();
        for (Request next = queue.poll(); next != null; next = requests.size() < MOST_AT_ONCE ? queue.poll() : null) {
            requests.add(next);
        }
        try {
            if (requests.size() == 1 || !together(requests)) {
                requests.forEach(this::alone);
            }
        } finally {
            requests.forEach(Request::finish);
        }
    }

    /** Whether all went well; if not, nothing was written. */
    private boolean together(List<Request> requests) {
        List<WriteGroup> all = new ArrayList<>();
        requests.forEach(request -> all.addAll(request.groups));
        try {
            inTransaction(all);
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }

    private void alone(Request request) {
        try {
            if (request.groups.size() == 1 && dialect.writesInOneStatement(request.groups.get(0))) {
                jdbi.useHandle(handle -> dialect.write(handle, request.groups));
            } else {
                inTransaction(request.groups);
            }
        } catch (RuntimeException e) {
            request.failure = e;
        }
    }

    private void inTransaction(List<WriteGroup> groups) {
        try (Handle handle = jdbi.open()) {
            handle.useTransaction(transaction -> dialect.write(transaction, groups));
        }
    }

    private void wakeNext() {
        Request next = queue.peek();
        if (next != null) {
            LockSupport.unpark(next.caller);
        }
    }

    private static final class Request {

        private final List<WriteGroup> groups;
        private final Thread caller = Thread.currentThread();
        private @Nullable RuntimeException failure;
        private volatile boolean done;

        Request(List<WriteGroup> groups) {
            this.groups = groups;
        }

        void finish() {
            done = true;
            LockSupport.unpark(caller);
        }
    }
}
