package ir.mosharekat.feedback.promise;

import ir.mosharekat.feedback.access.FieldGroup;
import ir.mosharekat.feedback.access.Guarded;
import ir.mosharekat.feedback.organization.StaffId;
import ir.mosharekat.feedback.organization.UnitId;
import ir.mosharekat.feedback.tracking.CaseId;
import ir.mosharekat.feedback.tracking.TrackingCode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A promise as far as a reader may see it. Immutable. */
public final class PromiseView {

    private final PromiseFile file;
    private final Standing standing;
    private final List<PromiseAction> actions;
    private final Set<FieldGroup> readable;

    /**
     * A view.
     *
     * @param file the promise with its case
     * @param standing where it stands now
     * @param actions what the reader may do with it
     * @param readable what of it may be seen
     */
    public PromiseView(PromiseFile file, Standing standing, List<PromiseAction> actions, Set<FieldGroup> readable) {
        this.file = file;
        this.standing = standing;
        this.actions = List.copyOf(actions);
        this.readable = Set.copyOf(readable);
    }

    /** {@return the promise} */
    public PromiseId id() {
        return file.promise().id();
    }

    /** {@return the case in which it was made} */
    public CaseId caseId() {
        return file.promise().caseId();
    }

    /** {@return the public number of that case} */
    public TrackingCode trackingCode() {
        return file.snapshot().trackingCode();
    }

    /** {@return the version of that case, for the next command to expect} */
    public long version() {
        return file.snapshot().version();
    }

    /** {@return where it stands} */
    public Guarded<Standing> standing() {
        return Guarded.of(FieldGroup.STATUS, readable, () -> standing);
    }

    /** {@return what was promised} */
    public Guarded<String> text() {
        return Guarded.of(FieldGroup.BODY, readable, file.promise()::text);
    }

    /** {@return what was done, or why it was taken back; empty while it is owed} */
    public Guarded<Optional<String>> said() {
        return Guarded.of(
                FieldGroup.BODY, readable, () -> file.promise().ending().map(Promise.Ending::said));
    }

    /** {@return the official who answers for it} */
    public Guarded<StaffId> owner() {
        return Guarded.of(FieldGroup.AUDIT, readable, file.promise()::owner);
    }

    /** {@return what the reader may do with it: what a screen may offer; a guard can still refuse what is filled in} */
    public List<PromiseAction> actions() {
        return actions;
    }

    /**
     * Where a promise stands, without a word of it.
     *
     * @param state its state
     * @param unit the unit that has to keep it
     * @param madeAt when it was made
     * @param days its days
     */
    public record Standing(PromiseState state, UnitId unit, Instant madeAt, Days days) {}

    /**
     * The days of a promise.
     *
     * @param firstDue the end of the day by which it was first to be kept
     * @param due the end of the day by which it is to be kept now
     * @param left how many calendar days are left to that day: 0 on the day itself, less than 0 after it
     * @param lateness whether its day is over although it is owed
     */
    public record Days(Instant firstDue, Instant due, long left, Lateness lateness) {}

    /** Whether a promise is late. */
    public enum Lateness {
        /** It ended, or its day is not over. */
        NONE,
        /** It is owed, and its day is over. */
        OVERDUE
    }

    @Override
    public String toString() {
        return "PromiseView[" + id() + "]";
    }
}
