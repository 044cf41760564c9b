package ir.mosharekat.feedback.letter;

import ir.mosharekat.feedback.access.CommandContext;
import ir.mosharekat.feedback.cases.LetterBatchId;
import ir.mosharekat.feedback.tracking.Receipt;
import java.util.List;

/**
 * Takes in paper letters by the batch, such as those handed over on a visit of the government to the province. Every
 * letter keeps the number that is stamped on it, and becomes a case with a tracking code of its own.
 *
 * <p>A run can be interrupted anywhere and begun again from the start or from any number: a letter that has been taken in
 * is known by its number and its scan, and is not taken twice, however many clerks or nodes do it at once. Nobody has to
 * keep a list; {@link #reconcile} says what is still missing. Feature 16. Thread-safe.
 */
public interface LetterIntake {

    /** The most letters that are taken in at once: all of them or none. */
    int MOST_AT_ONCE = 500;

    /** How far apart the numbers of letters may be that are taken in at once. */
    int MOST_APART = 10_000;

    /**
     * Whether somebody may take letters in: whether a screen may offer it.
     *
     * @param context who asks
     * @return whether {@link #take} would get past the access policy
     */
    boolean mayTake(CommandContext context);

    /**
     * Takes letters in. Those that have been taken in before stay as they are; only the scan is compared, not the
     * transcription. What a transcription attaches goes with it. An idempotency key is not needed, and the intake filter is not asked: a clerk has seen the paper.
     *
     * @param batch what is the same for all of them
     * @param letters 1 to {@value #MOST_AT_ONCE} letters, in any order, with numbers at most {@value #MOST_APART} apart
     * @param context who takes them in, most often an intake clerk; the channel of the cases is the letter
     * @return each letter with its case, by number
     * @throws ir.mosharekat.feedback.error.InvalidCommandException with all violations at once, their paths beginning
     *     with {@code letters[0]}, {@code letters[1]}, …; {@code letter.numberTaken} if another scan has that number.
     *     Nothing is taken in then
     * @throws ir.mosharekat.feedback.error.AccessDeniedException if the actor may not take letters in
     * @throws ir.mosharekat.feedback.error.StorageException if the store failed; take them in again
     */
    List<TakenLetter> take(LetterBatch batch, List<ScannedLetter> letters, CommandContext context);

    /**
     * What has been taken in of a batch.
     *
     * @param batch the batch
     * @param after the number after which to begin, 0 for the beginning
     * @param context who asks
     * @return at most {@value #MOST_AT_ONCE} letters, by number; empty if there are none
     * @throws ir.mosharekat.feedback.error.AccessDeniedException if the actor may not take letters in
     * @throws ir.mosharekat.feedback.error.StorageException if the store failed
     */
    List<TakenLetter> taken(LetterBatchId batch, int after, CommandContext context);

    /**
     * Compares what has been taken in with how many letters were counted by hand. It reads all numbers of the batch, in
     * parts.
     *
     * @param batch the batch
     * @param counted how many letters there are, numbered from 1
     * @param context who asks
     * @return what is there and what is missing
     * @throws ir.mosharekat.feedback.error.AccessDeniedException if the actor may not take letters in
     * @throws ir.mosharekat.feedback.error.StorageException if the store failed
     */
    Reconciliation reconcile(LetterBatchId batch, int counted, CommandContext context);

    /**
     * The receipt of a letter, to be sent to whoever wrote it: with the code and the first secret of its case.
     *
     * @param batch the batch
     * @param number the number of the letter
     * @param context who asks
     * @return the receipt, the same every time
     * @throws ir.mosharekat.feedback.error.NotFoundException if no such letter has been taken in, its content is removed,
     *     or its case is none that this actor may know of
     * @throws ir.mosharekat.feedback.error.AccessDeniedException if the actor may not take letters in
     * @throws ir.mosharekat.feedback.error.StorageException if the store failed
     */
    Receipt receipt(LetterBatchId batch, int number, CommandContext context);
}
