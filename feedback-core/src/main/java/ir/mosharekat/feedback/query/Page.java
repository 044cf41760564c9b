package ir.mosharekat.feedback.query;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A page of an ordered list.
 *
 * @param items the items, at most as many as were asked for
 * @param last the place of the last item if there are more after it, else null
 * @param <T> the type of the items
 */
public record Page<T>(List<T> items, @Nullable CaseCursor last) {

    /**
     * A page with a copy of its items.
     *
     * @param items the items
     * @param last the place of the last item if there are more after it, else null
     */
    public Page {
        items = List.copyOf(items);
    }

    /** {@return where the next page begins; empty if this is the last} */
    public Optional<CaseCursor> next() {
        return Optional.ofNullable(last);
    }

    /**
     * The same page with other items.
     *
     * @param change what to make of each item
     * @param <R> the type of the other items
     * @return the page
     */
    public <R> Page<R> map(Function<T, R> change) {
        return new Page<>(items.stream().map(change).toList(), last);
    }
}
