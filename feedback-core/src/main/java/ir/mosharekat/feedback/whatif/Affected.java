package ir.mosharekat.feedback.whatif;

import ir.mosharekat.feedback.tracking.CaseId;
import java.util.List;

/**
 * Cases for which a change makes a difference.
 *
 * @param cases how many there are
 * @param newest those that came last, at most {@value #MOST_NAMED}, the newest first
 */
public record Affected(long cases, List<CaseId> newest) {

    /** The most cases that are named. */
    public static final int MOST_NAMED = 100;

    /**
     * Takes a copy of the identifiers.
     *
     * @param cases how many there are
     * @param newest those that came last
     */
    public Affected {
        newest = List.copyOf(newest);
    }
}
