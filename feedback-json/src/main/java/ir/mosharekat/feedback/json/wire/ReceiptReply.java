package ir.mosharekat.feedback.json.wire;

import ir.mosharekat.feedback.tracking.Receipt;
import java.time.Instant;
import java.util.UUID;

/**
 * A receipt. Whoever has code and secret reads the case, so neither belongs in a log or an address.
 *
 * @param caseId the case
 * @param kind the kind of the case
 * @param trackingCode the code, sixteen digits
 * @param trackingCodeGrouped the same as it is read out
 * @param secret the secret, twenty-four digits; it is said this once
 * @param secretGrouped the same as it is read out
 * @param registeredAt when it was registered
 * @param answerDue by when it will be answered
 * @param signed all of it but the secret on one line, signed, to be checked off line
 */
public record ReceiptReply(
        UUID caseId,
        String kind,
        String trackingCode,
        String trackingCodeGrouped,
        String secret,
        String secretGrouped,
        Instant registeredAt,
        Instant answerDue,
        String signed) {

    /**
     * A receipt, to be handed over.
     *
     * @param receipt the receipt
     * @return the reply
     */
    public static ReceiptReply of(Receipt receipt) {
        return new ReceiptReply(
                receipt.caseId().value(),
                receipt.kind().name(),
                receipt.trackingCode().value(),
                receipt.trackingCode().grouped(),
                receipt.secret().reveal(),
                receipt.secret().grouped(),
                receipt.registeredAt(),
                receipt.answerDue(),
                receipt.signed());
    }

    @Override
    public String toString() {
        return "ReceiptReply[" + caseId + ", ***]";
    }
}
