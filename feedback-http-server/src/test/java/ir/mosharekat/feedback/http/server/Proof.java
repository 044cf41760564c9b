package ir.mosharekat.feedback.http.server;

/** How long a long test runs: as long as it promises with {@code -Pproof}, and a part of that in every build. */
public final class Proof {

    private Proof() {}

    /**
     * How much of a test is run.
     *
     * @param whole all of it
     * @param part what is run in every build
     * @param <T> what says how much
     * @return one of them
     */
    public static <T> T of(T whole, T part) {
        return Boolean.getBoolean("feedback.proof") ? whole : part;
    }
}
