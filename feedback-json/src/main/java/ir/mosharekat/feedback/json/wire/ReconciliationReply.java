package ir.mosharekat.feedback.json.wire;

import ir.mosharekat.feedback.letter.Reconciliation;
import java.util.List;

/**
 * What a count by hand and what was taken in say of each other.
 *
 * @param counted how many letters were counted
 * @param taken how many of these have been taken in
 * @param missing how many have not
 * @param gaps the numbers that are missing, the first 100 spans of them
 * @param beyond how many have been taken in whose numbers are greater than the count
 */
public record ReconciliationReply(int counted, int taken, int missing, List<GapReply> gaps, int beyond) {

    /**
     * A comparison, to be sent.
     *
     * @param found the comparison
     * @return the reply
     */
    public static ReconciliationReply of(Reconciliation found) {
        return new ReconciliationReply(
                found.counted(),
                found.taken(),
                found.missing(),
                found.gaps().stream()
                        .map(gap -> new GapReply(gap.first(), gap.last()))
                        .toList(),
                found.beyond());
    }

    /**
     * Numbers without a letter.
     *
     * @param first the first of them
     * @param last the last of them
     */
    public record GapReply(int first, int last) {}
}
