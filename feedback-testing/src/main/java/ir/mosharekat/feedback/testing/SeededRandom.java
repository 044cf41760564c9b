package ir.mosharekat.feedback.testing;

import java.security.SecureRandom;
import java.util.SplittableRandom;

/**
 * A source that yields the same numbers for the same seed, where the library asks for a {@link SecureRandom}. For tests
 * only: it is not secure. Thread-safe.
 */
public final class SeededRandom extends SecureRandom {

    private static final long serialVersionUID = 1L;

    private final transient SplittableRandom numbers;

    /**
     * A source.
     *
     * @param seed what decides the numbers
     */
    public SeededRandom(long seed) {
        this.numbers = new SplittableRandom(seed);
    }

    @Override
    public synchronized void nextBytes(byte[] bytes) {
        numbers.nextBytes(bytes);
    }

    @Override
    public synchronized long nextLong() {
        return numbers.nextLong();
    }

    @Override
    public synchronized int nextInt() {
        return numbers.nextInt();
    }
}
