package ir.mosharekat.feedback.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * How long a subscriber that did not take something is left alone: five seconds, three times as long each time, at most twelve
 * hours. Fifteen attempts end three days after the first. What was not tried does not count, so a portal that was shut over a
 * holiday gives nothing up for it.
 */
final class Pauses {

    static final int MOST_ATTEMPTS = 15;

    /** From here on all pauses are the longest. */
    static final int LONGEST_FROM = 10;

    static final Duration LONGEST = Duration.ofHours(12);

    /** As long as fifteen attempts take. */
    static final Duration PATIENCE = Duration.ofDays(3);

    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final int GROWTH = 3;

    /** So that all that failed in one minute does not come back in one minute. */
    private static final double SPREAD = 0.2;

    private Pauses() {}

    /** {@return how long to wait after so many attempts} */
    static Duration after(int attempts) {
        return attempts >= LONGEST_FROM
                ? LONGEST
                : FIRST.multipliedBy((long) Math.pow(GROWTH, Math.max(0, attempts - 1)));
    }

    /** {@return the pause and up to a fifth more, always the same for one item} */
    static Duration spread(Duration pause, UUID item) {
        double share = (item.getLeastSignificantBits() & 0xFFFFL) / (double) 0x10000L;
        return pause.plusMillis(Math.round(pause.toMillis() * SPREAD * share));
    }

    /** {@return the longer of two pauses, and never more than the longest} */
    static Duration longer(Duration one, Duration other) {
        Duration longer = one.compareTo(other) < 0 ? other : one;
        return longer.compareTo(LONGEST) < 0 ? longer : LONGEST;
    }

    /** {@return whether an item has lain in the queue for longer than anybody has patience} */
    static boolean isStale(UUID item, Instant now) {
        return Uuids.madeAt(item).plus(PATIENCE).isBefore(now);
    }
}
