package ir.mosharekat.feedback.time;

/** The order in which a document writes year, month and day; it is always said, never guessed from the numbers. */
public enum DateOrder {
    /** Year, month, day, as most systems write: {@code 1395/12/28} or {@code 95/12/28}. */
    YEAR_FIRST,
    /** Day, month, year, as decrees and letters often write: {@code 28/12/1395} or {@code 28/12/95}. */
    DAY_FIRST
}
