package ir.mosharekat.feedback.http.server;

import ir.mosharekat.feedback.accesslog.AccessCursor;
import ir.mosharekat.feedback.handling.CaseView;
import ir.mosharekat.feedback.handling.Handling;
import ir.mosharekat.feedback.json.wire.AccessesReply;
import ir.mosharekat.feedback.json.wire.AccusedForm;
import ir.mosharekat.feedback.json.wire.ActionsReply;
import ir.mosharekat.feedback.json.wire.CaseReply;
import ir.mosharekat.feedback.json.wire.DeadlinesReply;
import ir.mosharekat.feedback.json.wire.HistoryReply;
import ir.mosharekat.feedback.json.wire.ReceiptReply;
import ir.mosharekat.feedback.json.wire.StatementForm;

/** What citizens and desks do with a case of any kind. */
final class CaseSection implements Routes.Section {

    private final Handling handling;

    CaseSection(Handling handling) {
        this.handling = handling;
    }

    @Override
    public void addTo(Routes routes) {
        routes.get("/cases/{case}", this::view)
                .get("/cases/{case}/actions", this::actions)
                .get("/cases/{case}/history", this::history, "after")
                .get("/cases/{case}/accesses", this::accesses, "after")
                .get("/cases/{case}/deadlines", this::deadlines)
                .change("/cases/{case}/note", StatementForm.class, handling::note)
                .change("/cases/{case}/write", StatementForm.class, handling::write)
                .change("/cases/{case}/supplement", StatementForm.class, handling::supplement)
                .change("/cases/{case}/name-accused", AccusedForm.class, handling::nameAccused)
                .change("/cases/{case}/preserve", StatementForm.class, handling::preserve)
                .change("/cases/{case}/end-preservation", StatementForm.class, handling::endPreservation)
                .post("/cases/{case}/reissue-receipt", this::reissue);
    }

    private Answer view(Exchange exchange) {
        CaseView view = handling.view(exchange.caseId(), exchange.context());
        return Answer.of(CaseReply.of(view)).version(view.version());
    }

    private Answer actions(Exchange exchange) {
        return Answer.of(ActionsReply.of(handling.allowedActions(exchange.caseId(), exchange.context())));
    }

    private Answer history(Exchange exchange) {
        long after = exchange.parameter("after", Numbers::natural).orElse(0L);
        HistoryReply page = HistoryReply.of(handling.history(exchange.caseId(), after, exchange.context()));
        return exchange.page(page, page.next());
    }

    private Answer accesses(Exchange exchange) {
        AccessCursor after = exchange.parameter("after", AccessesReply::place).orElse(AccessCursor.BEGINNING);
        AccessesReply page = AccessesReply.of(handling.accesses(exchange.caseId(), after, exchange.context()));
        return exchange.page(page, page.next());
    }

    private Answer deadlines(Exchange exchange) {
        return Answer.of(DeadlinesReply.of(handling.explainDeadlines(exchange.caseId(), exchange.context())));
    }

    private Answer reissue(Exchange exchange) throws java.io.IOException {
        exchange.nothing();
        return Answer.of(ReceiptReply.of(handling.reissueReceipt(exchange.caseId(), exchange.expecting())));
    }
}
