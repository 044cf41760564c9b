package ir.mosharekat.feedback.accesslog;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A page of the log of a case, what was read last at its head.
 *
 * @param items the entries, at most {@value #MOST}
 * @param last the place of the last entry if there are more after it, else null
 */
public record AccessPage(List<AccessView> items, @Nullable AccessCursor last) {

    /** The most entries on a page. */
    public static final int MOST = 50;

    /**
     * A page with a copy of its entries.
     *
     * @param items the entries
     * @param last the place of the last entry if there are more after it, else null
     */
    public AccessPage {
        items = List.copyOf(items);
    }

    /** {@return where the next page begins; empty if this is the last} */
    public Optional<AccessCursor> next() {
        return Optional.ofNullable(last);
    }
}
