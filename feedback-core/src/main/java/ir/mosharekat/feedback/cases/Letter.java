package ir.mosharekat.feedback.cases;

import org.jspecify.annotations.Nullable;

/**
 * The paper letter that a case was made of. Its number in its batch is what a clerk stamps on the paper; it is no secret,
 * and no proof.
 *
 * @param batch the batch it came in
 * @param number its number in the batch, from 1
 * @param scan what its image is called where scans are kept; null once the content of the case is removed
 */
public record Letter(
        LetterBatchId batch, int number, @Nullable String scan) {

    /** {@return the same letter without a way to its image} */
    public Letter withoutScan() {
        return new Letter(batch, number, null);
    }

    @Override
    public String toString() {
        return "Letter[" + batch + ", " + number + ", ***]";
    }
}
