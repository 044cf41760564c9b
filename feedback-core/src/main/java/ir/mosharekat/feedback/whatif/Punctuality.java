package ir.mosharekat.feedback.whatif;

/**
 * How often something was owed and missed. What was kept back, or was not confirmed, is owed only once it is let out. An
 * answer is owed again after an objection and for an appeal.
 *
 * @param owed how often it was owed
 * @param missed how often it was still owed at any moment after it was due
 * @param mostDays by how many working days it was missed at most; 0 if by less than one, or never
 * @param medianDays by how many working days, or fewer, half of the missed were missed; 0 if none was
 */
public record Punctuality(long owed, long missed, int mostDays, int medianDays) {

    /** What was never owed. */
    public static final Punctuality NONE = new Punctuality(0, 0, 0, 0);
}
