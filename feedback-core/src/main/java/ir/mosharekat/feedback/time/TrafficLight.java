package ir.mosharekat.feedback.time;

/** How near a deadline is, for lists and reminders. */
public enum TrafficLight {
    /** Time enough. */
    GREEN,
    /** A good part of the days is used. */
    YELLOW,
    /** Nearly all of the days are used. */
    RED,
    /** The deadline has passed. */
    OVERDUE
}
