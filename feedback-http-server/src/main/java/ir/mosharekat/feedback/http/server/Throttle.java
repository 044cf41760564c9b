package ir.mosharekat.feedback.http.server;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import ir.mosharekat.feedback.error.TooManyRequestsException;
import ir.mosharekat.feedback.http.server.RateLimits.Limit;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

/** Counts what senders ask for. It remembers so many of them at most, those who came last. */
final class Throttle {

    private static final int MOST_SENDERS = 100_000;

    private final Map<Effort, Counts> counted = new EnumMap<>(Effort.class);

    Throttle(RateLimits limits) {
        limits.all().forEach((effort, limit) -> counted.put(effort, Counts.of(limit)));
    }

    /** Lets a sender ask once more, or throws {@link TooManyRequestsException}. */
    void count(Effort effort, String sender) {
        Counts counts = counted.get(effort);
        if (counts != null) {
            counts.count(sender);
        }
    }

    /** Gives a sender back what was counted last. */
    void forget(Effort effort, String sender) {
        Counts counts = counted.get(effort);
        if (counts != null) {
            counts.forget(sender);
        }
    }

    /**
     * What each sender has left.
     *
     * @param limit how much there is
     * @param buckets by sender; one that was not asked for so long is full again
     */
    private record Counts(Limit limit, Cache<String, Bucket> buckets) {

        static Counts of(Limit limit) {
            return new Counts(
                    limit,
                    Caffeine.newBuilder()
                            .maximumSize(MOST_SENDERS)
                            .expireAfterAccess(limit.per())
                            .build());
        }

        void count(String sender) {
            ConsumptionProbe probe = buckets.get(sender, anybody -> full()).tryConsumeAndReturnRemaining(1);
            if (!probe.isConsumed()) {
                throw new TooManyRequestsException(Duration.ofNanos(probe.getNanosToWaitForRefill()));
            }
        }

        void forget(String sender) {
            Bucket bucket = buckets.getIfPresent(sender);
            if (bucket != null) {
                bucket.addTokens(1);
            }
        }

        private Bucket full() {
            return Bucket.builder()
                    .addLimit(rate -> rate.capacity(limit.most()).refillGreedy(limit.most(), limit.per()))
                    .build();
        }
    }
}
