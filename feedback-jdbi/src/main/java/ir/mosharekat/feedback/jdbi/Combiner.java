package ir.mosharekat.feedback.jdbi;

import ir.mosharekat.feedback.error.StorageException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Commits the writes of concurrent callers together. Whoever comes while commits are under way waits in a queue; who gets
 * to lead next takes all that has queued up, has it committed as one, and answers every caller after the commit. A caller
 * that is alone leads at once and waits for nobody. There is no thread of its own. Thread-safe.
 *
 * <p>If the writes of one caller fail, all are taken back and each caller's are done alone, so that one bad registration
 * never fails its neighbours.
 */
final class Combiner {

    private static final int MOST_AT_ONCE = 16;

    /** While one commit waits for the disk, others can be under way. */
    private static final int LEADERS = 3;

    private final Jdbi jdbi;
    private final Dialect dialect;
    private final Deque<Request> queue = new ArrayDeque<>();
    private int leaders;
    private int underWay;

    Combiner(Jdbi jdbi, Dialect dialect) {
        this.jdbi = jdbi;
        this.dialect = dialect;
    }

    /** Writes what one unit of work held back; returns when it is durable. */
    void write(List<WriteGroup> groups) {
        Request request = new Request(groups);
        if (enqueue(request)) {
            letOthersCome();
        }
        boolean interrupted = false;
        while (!request.done) {
            List<Request> batch = next();
            if (!batch.isEmpty()) {
                lead(batch);
            } else if (!request.done) {
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

    /** Whether others are at it. */
    private synchronized boolean enqueue(Request request) {
        queue.add(request);
        return leaders > 0;
    }

    /** Who has a processor of its own loses nothing; where callers share one, the next are as good as here. */
    @SuppressWarnings("ThreadPriorityCheck")
    private static void letOthersCome() {
        Thread.yield();
    }

    /**
     * What a new leader has to do, which is nothing if others will do it soon. Beside batches that are under way another
     * one begins when it is as large as they are on the average: small ones cost more than a short wait does.
     */
    private synchronized List<Request> next() {
        boolean worthwhile = leaders == 0 || (leaders < LEADERS && leaders * queue.size() >= underWay);
        if (!worthwhile || queue.isEmpty()) {
            return List.of();
        }
        List<Request> batch = new ArrayList<>();
        while (!queue.isEmpty() && batch.size() < MOST_AT_ONCE) {
            batch.add(queue.remove());
        }
        leaders++;
        underWay += batch.size();
        return batch;
    }

    private void lead(List<Request> batch) {
        try {
            if (batch.size() == 1 || !together(batch)) {
                batch.forEach(this::alone);
            }
        } catch (Error e) {
            batch.forEach(request ->
                    request.failure = new StorageException(StorageException.Retry.MAY_HELP, DriverFailure.of(e)));
            throw e;
        } finally {
            Request waiting = leave(batch.size());
            if (waiting != null) {
                LockSupport.unpark(waiting.caller);
            }
            batch.forEach(Request::finish);
        }
    }

    /** Who may lead instead. */
    private synchronized @Nullable Request leave(int done) {
        leaders--;
        underWay -= done;
        return queue.peek();
    }

    /** Whether all went well; if not, nothing was written. */
    private boolean together(List<Request> batch) {
        List<WriteGroup> all = new ArrayList<>();
        batch.forEach(request -> all.addAll(request.groups));
        try {
            commit(all);
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }

    private void alone(Request request) {
        try {
            commit(request.groups);
        } catch (RuntimeException e) {
            request.failure = e;
        }
    }

    private void commit(List<WriteGroup> groups) {
        try (Handle handle = jdbi.open()) {
            if (dialect.writesAtOnce(groups)) {
                dialect.write(handle, groups);
            } else {
                handle.useTransaction(transaction -> dialect.write(transaction, groups));
            }
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
