package ir.mosharekat.feedback.time;

/** What one day does in the count of a deadline. */
public enum DayRole {
    /** The day of the fact that starts the clock: not counted (Civil Procedure Act, Art. 445). */
    DAY_ZERO,
    /** Counted. */
    COUNTED,
    /** Not counted, since only working days are. */
    SKIPPED,
    /** After the last counted day, which was closed: the deadline moves on to the next working day (Art. 444). */
    ROLLED_FORWARD,
    /** The last day all the same, because of the {@linkplain OuterLimit outer limit}, though fewer are counted. */
    OUTER_LIMIT
}
