package ir.mosharekat.feedback.examples.portal.web;

import ir.mosharekat.feedback.notification.Delivery;
import java.util.Comparator;
import java.util.List;

/**
 * The notices about a case, as a page shows them: what changed last comes first.
 *
 * @param items the newest
 * @param more whether there are older ones
 */
public record Notices(List<Delivery> items, boolean more) {

    private static final int MOST = 20;

    static Notices of(List<Delivery> all) {
        List<Delivery> items = all.stream()
                .sorted(Comparator.comparing(Delivery::changedAt).reversed())
                .limit(MOST)
                .toList();
        return new Notices(items, all.size() > MOST);
    }
}
