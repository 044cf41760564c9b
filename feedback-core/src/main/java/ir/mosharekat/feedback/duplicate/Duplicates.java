package ir.mosharekat.feedback.duplicate;

import ir.mosharekat.feedback.access.CommandContext;
import ir.mosharekat.feedback.query.CaseQuery;
import ir.mosharekat.feedback.tracking.CaseId;
import java.util.List;

/**
 * Says which cases may be about the same, and why. It suggests and never decides: to merge, to link or to hold back is a
 * command of its own, given by somebody who has looked. Texts are compared however they are spelled; by what is kept for
 * that, they cannot be read. Features 11, 40. Thread-safe.
 */
public interface Duplicates {

    /** How far apart cases may have come in to be compared (calendar days, before and after). */
    int DAYS_APART = 90;

    /** How many suggestions are made for a case. */
    int MOST_SUGGESTED = 10;

    /** Of how many cases with almost the same text a campaign is made at least. */
    int FEWEST_IN_CAMPAIGN = 5;

    /** How many cases are looked at for campaigns, the newest of the period. */
    int MOST_COMPARED = 10_000;

    /**
     * The cases that may be about the same as one.
     *
     * @param id the case
     * @param context who asks; only cases that this actor may list are suggested, and what the actor may not see of them
     *     plays no part
     * @return those that resemble it most, the most alike first; neither the case itself nor those it belongs together
     *     with already
     * @throws ir.mosharekat.feedback.error.NotFoundException if there is no such case, or none that this actor may know of
     * @throws ir.mosharekat.feedback.error.AccessDeniedException if the actor may not open it
     * @throws ir.mosharekat.feedback.error.StorageException if the store failed
     */
    List<Resemblance> suggest(CaseId id, CommandContext context);

    /**
     * Texts that many people sent in, almost word for word: copied from somewhere, with or without a name filled in.
     *
     * @param received when the cases came in; of more than {@value #MOST_COMPARED} the newest are compared
     * @param context who asks; only cases that this actor may list count
     * @return the campaigns, the largest first
     * @throws ir.mosharekat.feedback.error.StorageException if the store failed
     */
    List<Campaign> campaigns(CaseQuery.Period received, CommandContext context);
}
