package ir.mosharekat.feedback.json.wire;

import ir.mosharekat.feedback.cases.Letter;
import org.jspecify.annotations.Nullable;

/**
 * The paper letter that a case was made of.
 *
 * @param batch the batch it came in
 * @param number its number in that
 * @param scan what the host calls its picture; null if there is none any more
 */
public record LetterReply(
        String batch, int number, @Nullable String scan) {

    static LetterReply of(Letter letter) {
        return new LetterReply(letter.batch().value(), letter.number(), letter.scan());
    }
}
