package ir.mosharekat.feedback.json.wire;

import ir.mosharekat.feedback.promise.PromiseView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Promises, those due first at the head.
 *
 * @param items the promises
 * @param next what the next page begins after; null if there is none
 */
public record PromisesReply(
        List<PromiseReply> items, @Nullable String next) {

    /**
     * Promises, to be sent.
     *
     * @param views what may be read of them
     * @param next what the next page begins after; null if there is none
     * @return the reply
     */
    public static PromisesReply of(List<PromiseView> views, @Nullable String next) {
        return new PromisesReply(views.stream().map(PromiseReply::of).toList(), next);
    }
}
