package ir.mosharekat.feedback.time;

/** A rule of a calendar that holds for some days and names where it was found. */
interface Dated {
    Validity validity();

    String source();
}
