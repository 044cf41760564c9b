package ir.mosharekat.feedback.http.client;

/** How long a long test runs: as long as it promises with {@code -Pproof}, and a part of that in every build. */
final class Proof {

    private Proof() {}

    static <T> T of(T whole, T part) {
        return Boolean.getBoolean("feedback.proof") ? whole : part;
    }
}
