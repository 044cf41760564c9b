package ir.mosharekat.feedback.testing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How to take back what a unit of work has written so far. */
final class Undo {

    private final Deque<Runnable> steps = new ArrayDeque<>();

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

    void everything() {
        steps.forEach(Runnable::run);
    }
}
