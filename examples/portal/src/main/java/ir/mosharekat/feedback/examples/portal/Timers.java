package ir.mosharekat.feedback.examples.portal;

import ir.mosharekat.feedback.Dispatcher;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one thread that does what is due: the library starts none of its own. */
final class Timers implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Timers.class);
    private static final Duration EVERY = Duration.ofSeconds(30);

    private final ScheduledExecutorService thread;
    private final Dispatcher dispatcher;

    private Timers(ScheduledExecutorService thread, Dispatcher dispatcher) {
        this.thread = thread;
        this.dispatcher = dispatcher;
    }

    static Timers start(Dispatcher dispatcher) {
        ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread daemon = new Thread(work, "portal-timers");
            daemon.setDaemon(true);
            return daemon;
        });
        Timers timers = new Timers(thread, dispatcher);
        var unused = thread.scheduleWithFixedDelay(timers::fire, 0, EVERY.toSeconds(), TimeUnit.SECONDS);
        return timers;
    }

    /** Does what is due now, on that thread, and waits until it is done. */
    void fireNow() {
        CompletableFuture.runAsync(this::fire, thread).join();
    }

    /** Until nothing is: what was due often leaves something that is due at once, as a notice does that found its way. */
    private void fire() {
        try {
            int done = Dispatcher.BATCH;
            while (done > 0) {
                done = dispatcher.runOnce();
            }
        } catch (RuntimeException e) {
            // Thrown out of here it would be the last time that anything fires.
            LOG.warn("What is due was not done, it is tried again: {}", e.getClass());
        }
    }

    /** Lets what has begun end. */
    @Override
    public void close() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(EVERY.toSeconds(), TimeUnit.SECONDS)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException e) {
            thread.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
