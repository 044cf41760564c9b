package ir.mosharekat.feedback.time;

/** What a calendar says of a day. */
public enum DayStatus {
    /** The offices work, if only for a part of the day. */
    WORKING,
    /** A day off of every week. */
    WEEKEND,
    /** A day off of the official calendar. */
    HOLIDAY,
    /** Closed for this once. */
    CLOSED
}
