package ir.mosharekat.feedback.http.client;

import ir.mosharekat.feedback.http.client.TransportException.Reach;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Walks through a list to its end. The next page is asked for when the items of one are used up, not before.
 *
 * @param <T> what is listed
 * @param <P> what says where a page begins
 */
final class Walk<T, P> implements Iterator<T> {

    private final Pages<T, P> pages;
    private Iterator<T> items = Collections.emptyIterator();
    private @Nullable P place;
    private boolean isLast;

    private Walk(Pages<T, P> pages, @Nullable P place) {
        this.pages = pages;
        this.place = place;
    }

    /** The pages of a list. */
    @FunctionalInterface
    interface Pages<T, P> {

        /** The page after a place; the first one where there is none. */
        Page<T, P> after(@Nullable P place);
    }

    /**
     * A page.
     *
     * @param items what is on it
     * @param next what the next one comes after; null if it is the last
     */
    record Page<T, P>(List<T> items, @Nullable P next) {}

    static <T, P> Stream<T> from(@Nullable P place, Pages<T, P> pages) {
        int traits = Spliterator.ORDERED | Spliterator.NONNULL;
        Walk<T, P> walk = new Walk<>(pages, place);
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(walk, traits), false);
    }

    @Override
    public boolean hasNext() {
        while (!items.hasNext() && !isLast) {
            turn();
        }
        return items.hasNext();
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return items.next();
    }

    private void turn() {
        Page<T, P> page = pages.after(place);
        P next = page.next();
        if (next != null && next.equals(place)) {
            // Else a server that does not read the place would keep its client for ever.
            throw new TransportException(Reach.MAY_HAVE_ARRIVED, "The list does not go on", null, null);
        }
        items = page.items().iterator();
        place = next;
        isLast = next == null;
    }
}
