package ir.mosharekat.feedback.testing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a unit of work has written so far, how to take it back, and whether anything more may be done in it. */
final class Journal {

    private final Deque<Runnable> steps = new ArrayDeque<>();
    private @Nullable RuntimeException failure;
    private boolean over;

    /** Changes an entry of a map, or removes it if the value is null. */
    <K, V> void put(Map<K, V> map, K key, @Nullable V value) {
        V before = value == null ? map.remove(key) : map.put(key, value);
        steps.push(() -> {
            if (before == null) {
                map.remove(key);
            } else {
                map.put(key, before);
            }
        });
    }

    /** Notes that a write failed, which ends the unit of work even if the work goes on. */
    RuntimeException failed(RuntimeException because) {
        failure = because;
        return because;
    }

    /** Refuses to go on in a unit of work that has failed or is over. */
    void requireUsable() {
        if (failure != null) {
            throw failure;
        }
        if (over) {
            throw new IllegalStateException("This unit of work is over");
        }
    }

    void complete() {
        requireUsable();
        over = true;
    }

    void takeBack() {
        over = true;
        steps.forEach(Runnable::run);
    }
}
