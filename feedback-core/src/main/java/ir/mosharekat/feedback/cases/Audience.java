package ir.mosharekat.feedback.cases;

/** Who may read a message. */
public enum Audience {
    /** The citizen, and the officials who see the case. */
    CITIZEN,
    /** Officials only. */
    STAFF
}
