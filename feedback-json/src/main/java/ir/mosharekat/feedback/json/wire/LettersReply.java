package ir.mosharekat.feedback.json.wire;

import ir.mosharekat.feedback.letter.LetterIntake;
import ir.mosharekat.feedback.letter.TakenLetter;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Letters that have become cases, by number.
 *
 * @param items the letters
 * @param next the number that the next page comes after; null if nothing is left
 */
public record LettersReply(
        List<LetterCaseReply> items, @Nullable Integer next) {

    /**
     * All letters that were taken in together, to be sent.
     *
     * @param letters the letters
     * @return the reply
     */
    public static LettersReply of(List<TakenLetter> letters) {
        return new LettersReply(letters.stream().map(LetterCaseReply::of).toList(), null);
    }

    /**
     * A page of what has been taken in of a batch, to be sent.
     *
     * @param letters the letters
     * @return the reply
     */
    public static LettersReply page(List<TakenLetter> letters) {
        boolean full = letters.size() >= LetterIntake.MOST_AT_ONCE;
        Integer last = full ? letters.get(letters.size() - 1).number() : null;
        return new LettersReply(of(letters).items(), last);
    }

    /**
     * A letter that has become a case.
     *
     * @param number its number in the batch
     * @param caseId the case
     * @param trackingCode the code of the case
     */
    public record LetterCaseReply(int number, UUID caseId, String trackingCode) {

        static LetterCaseReply of(TakenLetter letter) {
            return new LetterCaseReply(
                    letter.number(), letter.caseId().value(), letter.code().value());
        }
    }
}
