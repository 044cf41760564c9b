package ir.mosharekat.feedback.internal;

import ir.mosharekat.feedback.internal.lifecycle.Owed;
import ir.mosharekat.feedback.whatif.Punctuality;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** How late one duty was, as a histogram of working days: its size is that of the days, and its median is exact. */
final class Lateness {

    private final SortedMap<Integer, Long> missedByDays = new TreeMap<>();
    private long owed;

    void add(Owed one) {
        owed++;
        if (one.missed()) {
            missedByDays.merge(one.daysLate(), 1L, Long::sum);
        }
    }

    Punctuality punctuality() {
        long missed = missedByDays.values().stream().mapToLong(Long::longValue).sum();
        return missed == 0
                ? new Punctuality(owed, 0, 0, 0)
                : new Punctuality(owed, missed, missedByDays.lastKey(), median(missed));
    }

    private int median(long missed) {
        long seen = 0;
        for (Map.Entry<Integer, Long> bar : missedByDays.entrySet()) {
            seen += bar.getValue();
            if (2 * seen >= missed) {
                return bar.getKey();
            }
        }
        return missedByDays.lastKey();
    }
}
