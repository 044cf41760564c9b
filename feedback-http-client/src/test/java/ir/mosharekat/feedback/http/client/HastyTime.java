package ir.mosharekat.feedback.http.client;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** A time in which waiting takes none, and which remembers how long everybody would have waited. */
final class HastyTime implements Timekeeper {

    private final Instant begin;
    private Duration gone = Duration.ZERO;
    private final List<Duration> waits = new ArrayList<>();

    HastyTime(Instant begin) {
        this.begin = begin;
    }

    synchronized List<Duration> waits() {
        return List.copyOf(waits);
    }

    @Override
    public synchronized Instant instant() {
        return begin.plus(gone);
    }

    @Override
    public synchronized long nanos() {
        return gone.toNanos();
    }

    @Override
    public synchronized CompletableFuture<Duration> after(Duration delay) {
        waits.add(delay);
        gone = gone.plus(delay);
        return CompletableFuture.completedFuture(delay);
    }
}
