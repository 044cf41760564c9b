package ir.mosharekat.feedback.tck;

import java.util.concurrent.TimeUnit;

/**
 * What one thread gives and others wait for, or for as long as it takes to believe that it will not come; the thread of the
 * test itself never waits.
 */
final class Sign {

    private static final long PATIENCE_NANOS = TimeUnit.MILLISECONDS.toNanos(200);

    private final Thread tester = Thread.currentThread();
    private long given;

    synchronized void give() {
        given++;
        notifyAll();
    }

    synchronized void awaitNext() {
        if (Thread.currentThread() == tester) {
            return;
        }
        long before = given;
        long end = System.nanoTime() + PATIENCE_NANOS;
        try {
            while (given == before && System.nanoTime() < end) {
                TimeUnit.NANOSECONDS.timedWait(this, end - System.nanoTime());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
