package ir.mosharekat.feedback.http.server.front;

import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;

/** Counts what is being served, so that a container that stops lets it end. */
final class Shutdown {

    private static final long SECONDS = 10;

    /** One party is the servlet itself. */
    private final Phaser serving = new Phaser(1);

    private final AtomicBoolean closing = new AtomicBoolean();

    /** Whether a request may still be begun; if so, its end has to be said. */
    boolean begin() {
        serving.register();
        if (closing.get()) {
            end();
            return false;
        }
        return true;
    }

    void end() {
        serving.arriveAndDeregister();
    }

    /** Refuses what comes from now on, and waits for the rest. */
    void await() {
        if (closing.compareAndSet(false, true)) {
            int phase = serving.arrive();
            try {
                serving.awaitAdvanceInterruptibly(phase, SECONDS, TimeUnit.SECONDS);
            } catch (TimeoutException e) {
                // What still hangs is ended by the container.
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
