package ir.mosharekat.feedback.http.client;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** What time it is (for dates that servers name), how much has gone by, and when some more has. */
interface Timekeeper extends InstantSource {

    /** A count of nanoseconds that never jumps, for time limits. */
    long nanos();

    /** Comes when some time has gone by; cancelling it forgets it at once. */
    CompletableFuture<Duration> after(Duration delay);

    static Timekeeper of(InstantSource clock) {
        return new Timekeeper() {
            @Override
            public Instant instant() {
                return clock.instant();
            }

            @Override
            public long nanos() {
                return System.nanoTime();
            }

            @Override
            public CompletableFuture<Duration> after(Duration delay) {
                return timer(delay);
            }
        };
    }

    /**
     * On the one timer thread that the JDK keeps for futures, so whoever waits for it has to go on with {@code …Async}. Not
     * a delayed executor: its tasks cannot be cancelled, and each call would stay in memory as long as its time limit.
     */
    static CompletableFuture<Duration> timer(Duration delay) {
        return new CompletableFuture<Duration>().completeOnTimeout(delay, delay.toNanos(), TimeUnit.NANOSECONDS);
    }
}
