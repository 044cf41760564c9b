package ir.mosharekat.feedback.promise;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list of promises, those due first at its head.
 *
 * @param items the items, at most as many as were asked for
 * @param last the place of the last item if there are more after it, else null
 * @param <T> the type of the items
 */
public record PromisePage<T>(List<T> items, @Nullable PromiseCursor last) {

    /**
     * A page with a copy of its items.
     *
     * @param items the items
     * @param last the place of the last item if there are more after it, else null
     */
    public PromisePage {
        items = List.copyOf(items);
    }

    /** {@return where the next page begins; empty if this is the last} */
    public Optional<PromiseCursor> next() {
        return Optional.ofNullable(last);
    }

    /**
     * The same page with other items.
     *
     * @param change what to make of each item
     * @param <R> the type of the other items
     * @return the page
     */
    public <R> PromisePage<R> map(Function<T, R> change) {
        return new PromisePage<>(items.stream().map(change).toList(), last);
    }
}
