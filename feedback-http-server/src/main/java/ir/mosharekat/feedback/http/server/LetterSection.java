package ir.mosharekat.feedback.http.server;

import ir.mosharekat.feedback.cases.LetterBatchId;
import ir.mosharekat.feedback.error.InvalidCommandException;
import ir.mosharekat.feedback.error.Violation;
import ir.mosharekat.feedback.json.wire.LettersForm;
import ir.mosharekat.feedback.json.wire.LettersReply;
import ir.mosharekat.feedback.json.wire.ReceiptReply;
import ir.mosharekat.feedback.json.wire.ReconciliationReply;
import ir.mosharekat.feedback.letter.LetterIntake;
import java.io.IOException;

/** Paper letters by the batch. The name of a batch may hold slashes, so it stands behind the question mark. */
final class LetterSection implements Routes.Section {

    private final LetterIntake letters;

    LetterSection(LetterIntake letters) {
        this.letters = letters;
    }

    @Override
    public void addTo(Routes routes) {
        routes.post("/letters", this::take)
                .get("/letters", this::taken, "batch", "after")
                .get("/letters/reconciliation", this::reconcile, "batch", "counted")
                .get("/letters/receipt", this::receipt, "batch", "number");
    }

    /** A letter is known by its number and its scan, so it needs no key. */
    private Answer take(Exchange exchange) throws IOException {
        LettersForm form = exchange.form(LettersForm.class);
        try {
            return Answer.of(LettersReply.of(letters.take(form.command(), form.scanned(), exchange.context())));
        } catch (InvalidCommandException e) {
            throw new InvalidCommandException(e.violations().stream()
                    .map(wrong -> new Violation(form.place(wrong.path()), wrong.code(), wrong.message()))
                    .toList());
        }
    }

    private Answer taken(Exchange exchange) {
        int after = exchange.parameter("after", Numbers::few).orElse(0);
        LettersReply page = LettersReply.page(letters.taken(batch(exchange), after, exchange.context()));
        return exchange.page(page, page.next());
    }

    private Answer reconcile(Exchange exchange) {
        int counted = exchange.needed("counted", Numbers::few);
        return Answer.of(ReconciliationReply.of(letters.reconcile(batch(exchange), counted, exchange.context())));
    }

    private Answer receipt(Exchange exchange) {
        int number = exchange.needed("number", Numbers::few);
        return Answer.of(ReceiptReply.of(letters.receipt(batch(exchange), number, exchange.context())));
    }

    private static LetterBatchId batch(Exchange exchange) {
        return exchange.needed("batch", LetterBatchId::new);
    }
}
