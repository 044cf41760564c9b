package ir.mosharekat.feedback.http.server.front;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import ir.mosharekat.feedback.access.Actor;
import ir.mosharekat.feedback.access.Staff;
import ir.mosharekat.feedback.error.TooManyRequestsException;
import java.time.Duration;

/**
 * Counts what senders ask for. It remembers so many of them at most, those who came last; officials and gateways that the
 * host knows are not counted. Thread-safe.
 */
public final class Throttle {

    private static final int MOST_SENDERS = 100_000;

    private final int most;
    private final Duration per;
    private final Cache<String, Bucket> buckets;

    /**
     * A count.
     *
     * @param most how often at once, at least 1
     * @param per in what time as much is given back, little by little
     */
    public Throttle(int most, Duration per) {
        this.most = most;
        this.per = per;
        // One that was not asked for so long is full again.
        buckets = Caffeine.newBuilder()
                .maximumSize(MOST_SENDERS)
                .expireAfterAccess(per)
                .build();
    }

    /**
     * Lets somebody ask once more.
     *
     * @param actor who asks
     * @param sender what the request is counted for
     * @throws TooManyRequestsException if that was too often
     */
    public void count(Actor actor, String sender) {
        if (isTrusted(actor)) {
            return;
        }
        ConsumptionProbe probe = buckets.get(sender, anybody -> full()).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw new TooManyRequestsException(Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }

    /**
     * Gives back what was counted last.
     *
     * @param actor who asked
     * @param sender what the request was counted for
     */
    public void forget(Actor actor, String sender) {
        Bucket bucket = isTrusted(actor) ? null : buckets.getIfPresent(sender);
        if (bucket != null) {
            bucket.addTokens(1);
        }
    }

    private static boolean isTrusted(Actor actor) {
        return actor instanceof Staff || actor instanceof Actor.ChannelGateway;
    }

    private Bucket full() {
        return Bucket.builder()
                .addLimit(rate -> rate.capacity(most).refillGreedy(most, per))
                .build();
    }
}
