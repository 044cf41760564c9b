package ir.mosharekat.feedback.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which subscribers this node leaves alone for the moment, because the last thing handed to them was not taken: so that one
 * that hangs costs a batch one attempt, and not fifty. Forgotten when the node ends. Thread-safe.
 */
final class Rests {

    /** It is asked again an hour after it is well at the latest, unless it asked for longer. */
    private static final Duration LONGEST = Duration.ofHours(1);

    /** Before that nothing is given up that was not tried. */
    private static final Duration DOUBT = Duration.ofHours(1);

    private final Map<String, Rest> bySubscriber = new ConcurrentHashMap<>();

    /** {@return until when a subscriber is left alone; empty if it is not} */
    Optional<Instant> until(String subscriber, Instant now) {
        return Optional.ofNullable(bySubscriber.get(subscriber))
                .map(Rest::until)
                .filter(now::isBefore);
    }

    void took(String subscriber) {
        bySubscriber.remove(subscriber);
    }

    /** It did not take something, and wants to be left alone for so long at least. */
    void failed(String subscriber, Instant now, Duration wanted) {
        bySubscriber.compute(subscriber, (name, before) -> {
            int failures = before == null ? 1 : before.failures() + 1;
            Duration own = Pauses.after(failures);
            Duration pause = Pauses.longer(own.compareTo(LONGEST) < 0 ? own : LONGEST, wanted);
            return new Rest(before == null ? now : before.since(), now.plus(pause), failures);
        });
    }

    /** {@return whether it has taken nothing for so long that there is little hope} */
    boolean isHopeless(String subscriber, Instant now) {
        Rest rest = bySubscriber.get(subscriber);
        return rest != null && rest.since().plus(DOUBT).isBefore(now);
    }

    /**
     * A subscriber that is left alone.
     *
     * @param since when it first did not take something
     * @param until when it is asked again
     * @param failures how often it has not taken something since
     */
    private record Rest(Instant since, Instant until, int failures) {}
}
