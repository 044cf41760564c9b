package ir.mosharekat.feedback.promise;

import ir.mosharekat.feedback.event.Origin;
import ir.mosharekat.feedback.organization.StaffId;
import ir.mosharekat.feedback.organization.UnitId;
import ir.mosharekat.feedback.tracking.CaseId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Collects what a {@link Promise} is made of. Not thread-safe. */
public final class PromiseBuilder {

    @Nullable
    PromiseId id;

    @Nullable
    CaseId caseId;

    long version = 1;
    PromiseState state = PromiseState.OPEN;

    @Nullable
    String text;

    @Nullable
    UnitId unit;

    @Nullable
    StaffId owner;

    @Nullable
    Instant madeAt;

    @Nullable
    Origin origin;

    @Nullable
    Instant firstDue;

    @Nullable
    Instant due;

    Promise.Uses uses = Promise.Uses.NONE;
    Promise.Marks marks = Promise.Marks.NONE;

    Promise.@Nullable Ending ending;

    PromiseBuilder() {}

    /**
     * Sets its identifier.
     *
     * @param value the identifier
     * @return this builder
     */
    public PromiseBuilder id(PromiseId value) {
        id = value;
        return this;
    }

    /**
     * Sets the case in which it was made.
     *
     * @param value the case
     * @return this builder
     */
    public PromiseBuilder caseId(CaseId value) {
        caseId = value;
        return this;
    }

    /**
     * Sets how often it has been stored; 1 if nothing is set.
     *
     * @param value the version
     * @return this builder
     */
    public PromiseBuilder version(long value) {
        version = value;
        return this;
    }

    /**
     * Sets where it stands; open if nothing is set.
     *
     * @param value the state
     * @return this builder
     */
    public PromiseBuilder state(PromiseState value) {
        state = value;
        return this;
    }

    /**
     * Sets what was promised.
     *
     * @param value the canonical text, never empty
     * @return this builder
     */
    public PromiseBuilder text(String value) {
        text = value;
        return this;
    }

    /**
     * Sets the unit that has to keep it.
     *
     * @param value the unit
     * @return this builder
     */
    public PromiseBuilder unit(UnitId value) {
        unit = value;
        return this;
    }

    /**
     * Sets the official who answers for it.
     *
     * @param value the official
     * @return this builder
     */
    public PromiseBuilder owner(StaffId value) {
        owner = value;
        return this;
    }

    /**
     * Sets when and by whom it was made.
     *
     * @param at when, with millisecond precision
     * @param by who made it, and by which medium
     * @return this builder
     */
    public PromiseBuilder made(Instant at, Origin by) {
        madeAt = at;
        origin = by;
        return this;
    }

    /**
     * Sets by when it was first to be kept, and is, unless it was postponed.
     *
     * @param value the last millisecond of the day
     * @return this builder
     */
    public PromiseBuilder firstDue(Instant value) {
        firstDue = value;
        due = value;
        return this;
    }

    /**
     * Sets by when it is to be kept now.
     *
     * @param value the last millisecond of the day
     * @return this builder
     */
    public PromiseBuilder due(Instant value) {
        due = value;
        return this;
    }

    /**
     * Sets what was used up.
     *
     * @param value how often what was done
     * @return this builder
     */
    public PromiseBuilder uses(Promise.Uses value) {
        uses = value;
        return this;
    }

    /**
     * Sets when what happens by itself happened.
     *
     * @param value when what happened
     * @return this builder
     */
    public PromiseBuilder marks(Promise.Marks value) {
        marks = value;
        return this;
    }

    /**
     * Sets how it ended.
     *
     * @param value how; null for not at all
     * @return this builder
     */
    public PromiseBuilder ending(Promise.@Nullable Ending value) {
        ending = value;
        return this;
    }

    /**
     * Builds the promise.
     *
     * @return the promise
     * @throws IllegalStateException if something is missing
     */
    public Promise build() {
        return new Promise(this);
    }

    static <T> T given(String name, @Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("A promise needs its " + name);
        }
        return value;
    }
}
