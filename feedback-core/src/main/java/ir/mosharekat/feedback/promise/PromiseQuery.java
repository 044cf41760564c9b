package ir.mosharekat.feedback.promise;

import ir.mosharekat.feedback.organization.StaffId;
import ir.mosharekat.feedback.organization.UnitId;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A question about promises: a closed list of criteria, all of which have to hold, and a page. What is due first comes
 * first. {@link #matches} says what the criteria mean; a store has to agree with it. Immutable.
 */
public final class PromiseQuery {

    /** The most promises on a page. */
    public static final int LARGEST_PAGE = 200;

    private final @Nullable StaffId owner;
    private final @Nullable UnitId unit;
    private final Set<PromiseState> states;
    private final @Nullable Instant dueBefore;
    private final @Nullable PromiseCursor after;
    private final int limit;

    private PromiseQuery(Builder builder) {
        owner = builder.owner;
        unit = builder.unit;
        states = Set.copyOf(builder.states);
        dueBefore = builder.dueBefore;
        after = builder.after;
        limit = builder.limit;
    }

    /** {@return a builder without criteria: all promises, fifty on a page} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the same question, for another page} */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.owner = owner;
        builder.unit = unit;
        builder.states.addAll(states);
        builder.dueBefore = dueBefore;
        builder.after = after;
        builder.limit = limit;
        return builder;
    }

    /** {@return who answers for the promises to find} */
    public Optional<StaffId> owner() {
        return Optional.ofNullable(owner);
    }

    /** {@return the unit that has to keep the promises to find} */
    public Optional<UnitId> unit() {
        return Optional.ofNullable(unit);
    }

    /** {@return the states to find; empty for all} */
    public Set<PromiseState> states() {
        return states;
    }

    /** {@return the instant before which the promises to find are due} */
    public Optional<Instant> dueBefore() {
        return Optional.ofNullable(dueBefore);
    }

    /** {@return the place after which the page begins; empty for the first page} */
    public Optional<PromiseCursor> after() {
        return Optional.ofNullable(after);
    }

    /** {@return the most promises on the page, 1 to 200} */
    public int limit() {
        return limit;
    }

    /**
     * What the criteria mean. Place and limit are no criteria.
     *
     * @param promise a promise
     * @return true if all criteria hold
     */
    public boolean matches(Promise promise) {
        return (owner == null || owner.equals(promise.owner()))
                && (unit == null || unit.equals(promise.unit()))
                && (states.isEmpty() || states.contains(promise.state()))
                && (dueBefore == null || promise.due().isBefore(dueBefore));
    }

    /** Collects criteria. Not thread-safe. */
    public static final class Builder {

        private @Nullable StaffId owner;
        private @Nullable UnitId unit;
        private final Set<PromiseState> states = EnumSet.noneOf(PromiseState.class);
        private @Nullable Instant dueBefore;
        private @Nullable PromiseCursor after;
        private int limit = 50;

        private Builder() {}

        /**
         * Promises that this official answers for.
         *
         * @param wanted the official
         * @return this builder
         */
        public Builder owner(StaffId wanted) {
            owner = wanted;
            return this;
        }

        /**
         * Promises that this unit has to keep.
         *
         * @param wanted the unit
         * @return this builder
         */
        public Builder unit(UnitId wanted) {
            unit = wanted;
            return this;
        }

        /**
         * Promises in one of these states.
         *
         * @param wanted the states
         * @return this builder
         */
        public Builder states(PromiseState... wanted) {
            states.addAll(Arrays.asList(wanted));
            return this;
        }

        /**
         * Promises that are due before an instant.
         *
         * @param wanted the instant
         * @return this builder
         */
        public Builder dueBefore(Instant wanted) {
            dueBefore = wanted;
            return this;
        }

        /**
         * Promises whose day is over at some moment although they are still owed.
         *
         * @param now the moment
         * @return this builder
         */
        public Builder overdueAt(Instant now) {
            return states(PromiseState.OPEN, PromiseState.DISPUTED).dueBefore(now);
        }

        /**
         * The page after a place.
         *
         * @param place the place; null for the first page
         * @return this builder
         */
        public Builder after(@Nullable PromiseCursor place) {
            after = place;
            return this;
        }

        /**
         * So many promises on the page.
         *
         * @param most 1 to {@value PromiseQuery#LARGEST_PAGE}
         * @return this builder
         * @throws IllegalArgumentException if it is not within these
         */
        public Builder limit(int most) {
            if (most < 1 || most > LARGEST_PAGE) {
                throw new IllegalArgumentException("A page has 1 to " + LARGEST_PAGE + " promises");
            }
            limit = most;
            return this;
        }

        /** {@return the question} */
        public PromiseQuery build() {
            return new PromiseQuery(this);
        }
    }
}
