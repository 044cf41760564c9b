package ir.mosharekat.feedback.promise;

import java.time.Instant;
import java.util.Comparator;

/**
 * A place in a list of promises, which goes by the day on which they are due: the next page begins after it.
 *
 * @param due by when the promise at that place is to be kept
 * @param id the promise at that place; UUIDs are compared by their usual text
 */
public record PromiseCursor(Instant due, PromiseId id) {

    /** The order of all lists: what is due first comes first. */
    public static final Comparator<PromiseCursor> ORDER = Comparator.comparing(PromiseCursor::due)
            .thenComparing(place -> place.id().toString());

    /**
     * The place of a promise.
     *
     * @param promise the promise
     * @return its place
     */
    public static PromiseCursor of(Promise promise) {
        return new PromiseCursor(promise.due(), promise.id());
    }
}
