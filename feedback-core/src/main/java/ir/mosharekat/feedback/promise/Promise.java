package ir.mosharekat.feedback.promise;

import ir.mosharekat.feedback.event.Origin;
import ir.mosharekat.feedback.organization.StaffId;
import ir.mosharekat.feedback.organization.UnitId;
import ir.mosharekat.feedback.tracking.CaseId;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A promise as it stands: something that an official has told a citizen will be done, and by which day. It belongs to the
 * case in which it was made, whatever it was made with: an answer, a letter, or a call that a case was opened for.
 * Immutable.
 */
public final class Promise {

    /** What stands where a text was, once the content of the case has been removed. */
    public static final String REMOVED = "—";

    private final PromiseId id;
    private final CaseId caseId;
    private final long version;
    private final PromiseState state;
    private final String text;
    private final UnitId unit;
    private final StaffId owner;
    private final Instant madeAt;
    private final Origin origin;
    private final Instant firstDue;
    private final Instant due;
    private final Uses uses;
    private final Marks marks;
    private final @Nullable Ending ending;

    Promise(PromiseBuilder builder) {
        id = PromiseBuilder.given("id", builder.id);
        caseId = PromiseBuilder.given("caseId", builder.caseId);
        version = builder.version;
        state = builder.state;
        text = PromiseBuilder.given("text", builder.text);
        unit = PromiseBuilder.given("unit", builder.unit);
        owner = PromiseBuilder.given("owner", builder.owner);
        madeAt = PromiseBuilder.given("madeAt", builder.madeAt);
        origin = PromiseBuilder.given("origin", builder.origin);
        firstDue = PromiseBuilder.given("firstDue", builder.firstDue);
        due = PromiseBuilder.given("due", builder.due);
        uses = builder.uses;
        marks = builder.marks;
        ending = builder.ending;
    }

    /** {@return a builder without values, for an open promise of version 1} */
    public static PromiseBuilder builder() {
        return new PromiseBuilder();
    }

    /** {@return a builder with all values of this promise} */
    public PromiseBuilder toBuilder() {
        PromiseBuilder builder = new PromiseBuilder()
                .id(id)
                .caseId(caseId)
                .version(version)
                .state(state)
                .text(text)
                .unit(unit)
                .owner(owner)
                .made(madeAt, origin)
                .firstDue(firstDue);
        return builder.due(due).uses(uses).marks(marks).ending(ending);
    }

    /** {@return its identifier} */
    public PromiseId id() {
        return id;
    }

    /** {@return the case in which it was made} */
    public CaseId caseId() {
        return caseId;
    }

    /** {@return how often it has been stored, from 1} */
    public long version() {
        return version;
    }

    /** {@return where it stands} */
    public PromiseState state() {
        return state;
    }

    /** {@return what was promised, as the citizen reads it; {@link #REMOVED} once it was removed} */
    public String text() {
        return text;
    }

    /** {@return the unit that has to keep it} */
    public UnitId unit() {
        return unit;
    }

    /** {@return the official who answers for it} */
    public StaffId owner() {
        return owner;
    }

    /** {@return when it was made, with millisecond precision} */
    public Instant madeAt() {
        return madeAt;
    }

    /** {@return who made it, and by which medium} */
    public Origin origin() {
        return origin;
    }

    /** {@return the last millisecond of the day by which it was first to be kept: the one that is counted} */
    public Instant firstDue() {
        return firstDue;
    }

    /** {@return the last millisecond of the day by which it is to be kept now} */
    public Instant due() {
        return due;
    }

    /** {@return what was used up of what may be done only so often} */
    public Uses uses() {
        return uses;
    }

    /** {@return when what happens by itself happened} */
    public Marks marks() {
        return marks;
    }

    /** {@return how it ended; empty while it is owed, still there while the citizen disputes it} */
    public Optional<Ending> ending() {
        return Optional.ofNullable(ending);
    }

    /**
     * Whether its day is over although it is still owed.
     *
     * @param now the time that counts
     * @return true from the first millisecond after its day
     */
    public boolean isOverdue(Instant now) {
        return isOwed() && due.isBefore(now);
    }

    /** {@return whether it is still to be kept, or said not to have been} */
    public boolean isOwed() {
        return state == PromiseState.OPEN || state == PromiseState.DISPUTED;
    }

    /**
     * How often something was done that may be done only so often.
     *
     * @param postponements how often it was given a later day
     * @param disputes how often the citizen has said that it was not kept
     */
    public record Uses(int postponements, int disputes) {

        /** Nothing was. */
        public static final Uses NONE = new Uses(0, 0);
    }

    /**
     * When what happens by itself happened, so that it happens once.
     *
     * @param remindedAt when its owner was reminded of its present day; null if that has not happened
     * @param missedAt when it was put down that its day was over; null if it never was
     * @param disputedAt when the citizen last said that it was not kept; null if nobody has
     */
    public record Marks(
            @Nullable Instant remindedAt,
            @Nullable Instant missedAt,
            @Nullable Instant disputedAt) {

        /** Nothing has. */
        public static final Marks NONE = new Marks(null, null, null);
    }

    /**
     * How a promise ended.
     *
     * @param at when
     * @param by the official who said so; null if nobody did, because it lapsed
     * @param said what was done, or why it was taken back, as the citizen reads it
     */
    public record Ending(Instant at, @Nullable StaffId by, String said) {

        @Override
        public String toString() {
            return "Ending[" + at + ", ***]";
        }
    }

    private List<Object> values() {
        return Arrays.asList(
                id, caseId, version, state, text, unit, owner, madeAt, origin, firstDue, due, uses, marks, ending());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Promise promise && values().equals(promise.values());
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "Promise[" + id + ", " + state + ", version " + version + ", ***]";
    }
}
