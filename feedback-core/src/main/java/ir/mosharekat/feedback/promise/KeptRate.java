package ir.mosharekat.feedback.promise;

import java.time.Instant;
import java.util.Collection;
import java.util.OptionalDouble;
import java.util.function.Predicate;

/**
 * How promises were kept, by one official or one unit. Each counts on the day by which it was <em>first</em> to be kept,
 * so that no postponement makes a rate better; and only when that day is over, since those kept early would else stand
 * alone and everybody be perfect. One that was taken back was not kept, whatever the reason: else whoever sees that a day
 * will be missed takes the promise back the evening before. So was one that the citizen disputes, until it is settled. Few
 * are not hidden: the numbers stand beside the rate, and a reader sees what it is made of.
 *
 * @param name the identifier of the official or the unit
 * @param made how many there are of that period
 * @param due how many of them have reached the end of their first day; what the rate is counted over
 * @param inTime how many of those were kept by the end of it
 * @param late how many of those were kept, but later
 * @param withdrawn how many of those were taken back
 * @param open how many of all that were made are owed just now, overdue or not
 */
public record KeptRate(String name, long made, long due, long inTime, long late, long withdrawn, long open) {

    /** By what promises are counted. */
    public enum By {
        /** By the officials who answer for them. */
        OWNER,
        /** By the units that have to keep them. */
        UNIT;

        /**
         * What a promise is counted under.
         *
         * @param promise the promise
         * @return the identifier of its owner or its unit
         */
        public String name(Promise promise) {
            return switch (this) {
                case OWNER -> promise.owner().value();
                case UNIT -> promise.unit().value();
            };
        }
    }

    /**
     * What the numbers mean: a store's query has to say the same.
     *
     * @param name whose promises they are
     * @param promises all of a period
     * @param at the moment at which they are counted
     * @return the numbers
     */
    public static KeptRate of(String name, Collection<Promise> promises, Instant at) {
        Predicate<Promise> due = promise -> promise.firstDue().isBefore(at);
        Predicate<Promise> kept = due.and(promise -> promise.state() == PromiseState.KEPT);
        Predicate<Promise> late = promise -> promise.ending().orElseThrow().at().isAfter(promise.firstDue());
        return new KeptRate(
                name,
                promises.size(),
                count(promises, due),
                count(promises, kept.and(late.negate())),
                count(promises, kept.and(late)),
                count(promises, due.and(promise -> promise.state() == PromiseState.WITHDRAWN)),
                count(promises, Promise::isOwed));
    }

    /** {@return how many of those that were due were neither kept nor taken back} */
    public long missed() {
        return due - inTime - late - withdrawn;
    }

    /** {@return the part of those due that were kept in time, 0 to 1; empty where none was due} */
    public OptionalDouble rate() {
        return due == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) inTime / due);
    }

    private static long count(Collection<Promise> promises, Predicate<Promise> which) {
        return promises.stream().filter(which).count();
    }
}
