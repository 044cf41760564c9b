package ir.mosharekat.feedback.http.client;

import java.time.Duration;

/** How long a long test runs: as long as it promises with {@code -Pproof}, and a part of that in every build. */
final class Proof {

    /** How late a limit may be kept. Machines that build stall at times; those that prove do nothing else. */
    static final Duration MARGIN = of(Duration.ofMillis(250), Duration.ofSeconds(2));

    private Proof() {}

    static <T> T of(T whole, T part) {
        return Boolean.getBoolean("feedback.proof") ? whole : part;
    }
}
