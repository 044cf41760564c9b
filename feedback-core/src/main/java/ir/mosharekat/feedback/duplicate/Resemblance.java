package ir.mosharekat.feedback.duplicate;

import ir.mosharekat.feedback.handling.CaseLine;
import ir.mosharekat.feedback.text.Catalog;
import ir.mosharekat.feedback.text.LocalizedText;
import java.util.List;

/**
 * A case that may be about the same as another, and what speaks for it.
 *
 * @param other the case, as its reader may see it
 * @param reasons what speaks for it, the weightiest first
 */
public record Resemblance(CaseLine other, List<Reason> reasons) {

    /** Fewer points are not worth anybody's time. */
    public static final int FEWEST_POINTS = 30;

    /**
     * A resemblance, with a copy of the reasons.
     *
     * @param other the case
     * @param reasons what speaks for it
     */
    public Resemblance {
        reasons = List.copyOf(reasons);
    }

    /** {@return all points together, at most 100} */
    public int points() {
        return Math.min(100, reasons.stream().mapToInt(Reason::points).sum());
    }

    /**
     * One thing that speaks for it.
     *
     * @param sort what it is
     * @param points how much it weighs, from 1
     */
    public record Reason(Sort sort, int points) {

        private static final Catalog WORDS = Catalog.beside(Reason.class, "duplicate");

        /** {@return why, in words} */
        public LocalizedText explanation() {
            return WORDS.phrase("reason." + sort.name(), points);
        }
    }

    /** What can speak for two cases being about the same. */
    public enum Sort {
        /** The text is the same, but for a word or two: 60 points. */
        SAME_TEXT,
        /** The text is much the same: 45 points. */
        SIMILAR_TEXT,
        /** The text has much in common: 25 points. */
        RELATED_TEXT,
        /** They came from the same person: 25 points. */
        SAME_PERSON,
        /** They came from the same place, which is the same postal code: 10 points. */
        SAME_PLACE,
        /** They have the same category: 5 points. */
        SAME_CATEGORY,
        /** They are about, or addressed to, the same unit: 5 points. */
        SAME_UNIT,
        /** They came within a day of each other: 10 points. */
        SAME_DAY,
        /** They came within a week of each other: 5 points. */
        SAME_WEEK
    }
}
