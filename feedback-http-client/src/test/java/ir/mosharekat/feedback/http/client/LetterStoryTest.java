package ir.mosharekat.feedback.http.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ir.mosharekat.feedback.json.wire.LetterForm;
import ir.mosharekat.feedback.json.wire.LettersForm;
import ir.mosharekat.feedback.json.wire.LettersReply;
import ir.mosharekat.feedback.json.wire.LettersReply.LetterCaseReply;
import ir.mosharekat.feedback.json.wire.ReceiptReply;
import ir.mosharekat.feedback.json.wire.ReconciliationReply;
import ir.mosharekat.feedback.json.wire.TicketForm;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Paper letters, told through the client. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Timeout(60)
class LetterStoryTest {

    private static final String BATCH = "1405/meyami";

    private static LettersForm letters(LetterForm... letters) {
        return new LettersForm(BATCH, "governor-office", null, List.of(letters));
    }

    @Test
    void a_batch_is_taken_in_counted_and_answered_for() {
        try (ServedPortal portal = new ServedPortal()) {
            LetterRequests scanning = portal.staff("clerk").letters();
            LettersReply taken = scanning.take(letters(LetterForm.unread(1, "1.tif"), LetterForm.unread(4, "4.tif")))
                    .send();
            assertThat(scanning.take(letters(LetterForm.unread(1, "1.tif")))
                            .send()
                            .items())
                    .containsExactly(taken.items().get(0));
            assertThat(scanning.taken(BATCH, 0).send().items())
                    .extracting(LetterCaseReply::number)
                    .containsExactly(1, 4);
            ReconciliationReply counted = scanning.reconcile(BATCH, 4).send();
            assertThat(counted.gaps()).containsExactly(new ReconciliationReply.GapReply(2, 3));
            ReceiptReply receipt = scanning.receipt(BATCH, 4).send();
            assertThat(portal.citizen()
                            .receipts()
                            .track(receipt.trackingCode(), receipt.secret())
                            .send()
                            .view()
                            .id())
                    .isEqualTo(taken.items().get(1).caseId());

            LetterForm empty = new LetterForm(5, "5.tif", TicketForm.builder().build(), null);
            UnprocessableException wrong = catchThrowableOfType(
                    UnprocessableException.class,
                    () -> scanning.take(letters(empty)).send());
            assertThat(wrong.problem().violations())
                    .extracting(Problem.Violation::path)
                    .contains("letters[0].ticket.subject");
        }
    }
}
