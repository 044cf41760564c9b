package ir.mosharekat.feedback.http.client;

import ir.mosharekat.feedback.json.wire.LettersForm;
import ir.mosharekat.feedback.json.wire.LettersReply;
import ir.mosharekat.feedback.json.wire.LettersReply.LetterCaseReply;
import ir.mosharekat.feedback.json.wire.ReceiptReply;
import ir.mosharekat.feedback.json.wire.ReconciliationReply;
import java.util.stream.Stream;

/**
 * Paper letters by the batch, for those who scan them. The name of a batch is of letters, digits, dots, dashes, underscores
 * and slashes in ASCII, up to 64; another one is refused as {@link BadRequestException} with {@code parameter.malformed}, and
 * whoever may not take letters in as {@link ForbiddenException} with {@code access.denied}. Thread-safe.
 */
public interface LetterRequests {

    /**
     * Takes in letters, all of them or none. Those that have been taken in before stay as they are, so a run that broke off
     * is begun again anywhere. Refused as {@link UnprocessableException} with {@code command.invalid}, with all violations of
     * all letters at once; {@code letter.numberTaken} if another scan has that number.
     *
     * @param letters up to 500 letters of a batch
     * @return the request; it replies each letter with its case
     */
    Request<LettersReply> take(LettersForm letters);

    /**
     * What has been taken in of a batch, by number.
     *
     * @param batch the name of the batch
     * @param after the number after which to begin, 0 for the beginning
     * @return the request; it replies up to 500 letters, and the number that the next page comes after
     */
    Request<LettersReply> taken(String batch, int after);

    /**
     * All that has been taken in of a batch, read page by page as far as the stream is consumed.
     *
     * @param batch the name of the batch
     * @return the letters by number; consuming it throws {@link FeedbackHttpException} where a page
     *     cannot be had. To be consumed once, by one thread; needs no closing
     */
    Stream<LetterCaseReply> allTaken(String batch);

    /**
     * Compares what has been taken in with how many letters were counted by hand.
     *
     * @param batch the name of the batch
     * @param counted how many letters there are, numbered from 1
     * @return the request; it replies what is there and what is missing
     */
    Request<ReconciliationReply> reconcile(String batch, int counted);

    /**
     * The receipt of a letter, to be sent to whoever wrote it. Refused as {@link ResourceNotFoundException} with {@code
     * case.notFound} if no such letter has been taken in, or its content is removed.
     *
     * @param batch the name of the batch
     * @param number the number of the letter
     * @return the request; it replies the receipt, the same every time
     */
    Request<ReceiptReply> receipt(String batch, int number);
}
