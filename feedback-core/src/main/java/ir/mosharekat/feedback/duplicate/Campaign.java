package ir.mosharekat.feedback.duplicate;

import ir.mosharekat.feedback.handling.CaseLine;
import java.time.Instant;
import java.util.List;

/**
 * Cases with almost the same text.
 *
 * @param size how many there are
 * @param people from how many people, as far as anybody can tell; whoever gave nothing counts as one more
 * @param first when the first of them came in
 * @param last when the last of them came in
 * @param newest the newest of them, at most {@value #MOST_SHOWN}, as their reader may see them
 */
public record Campaign(int size, int people, Instant first, Instant last, List<CaseLine> newest) {

    /** How many cases of a campaign are shown. */
    public static final int MOST_SHOWN = 5;

    /**
     * A campaign, with a copy of the cases.
     *
     * @param size how many there are
     * @param people from how many people
     * @param first when the first of them came in
     * @param last when the last of them came in
     * @param newest the newest of them
     */
    public Campaign {
        newest = List.copyOf(newest);
    }
}
