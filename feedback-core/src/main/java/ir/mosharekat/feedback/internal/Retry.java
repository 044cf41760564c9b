package ir.mosharekat.feedback.internal;

import ir.mosharekat.feedback.spi.DuplicateKeyException;
import ir.mosharekat.feedback.spi.StaleVersionException;
import java.util.Set;
import java.util.function.Supplier;

/** Tries again, a few times, where somebody else was faster; what the last attempt fails with is thrown. */
final class Retry {

    /** Two codes in 4·10^14 hardly ever meet; a store that finds every one of these taken has another trouble. */
    private static final int ATTEMPTS = 5;

    private Retry() {}

    /** {@return what comes of work that draws new keys each time} */
    static <T> T onTakenKey(Supplier<T> work) {
        return on(Set.of(DuplicateKeyException.class), work);
    }

    /** {@return what comes of work that draws new keys, and reads what it decides on, each time} */
    static <T> T onTakenKeyOrStaleVersion(Supplier<T> work) {
        return on(Set.of(DuplicateKeyException.class, StaleVersionException.class), work);
    }

    private static <T> T on(Set<Class<? extends RuntimeException>> lost, Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return work.get();
            } catch (RuntimeException e) {
                if (attempt == ATTEMPTS || !lost.contains(e.getClass())) {
                    throw e;
                }
            }
        }
    }
}
