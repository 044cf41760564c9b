package ir.mosharekat.feedback.http.server;

import ir.mosharekat.feedback.json.wire.CaseQueryForm;
import ir.mosharekat.feedback.json.wire.Moments;
import ir.mosharekat.feedback.query.CaseOrder;
import ir.mosharekat.feedback.query.CaseQuery;
import ir.mosharekat.feedback.workflow.CaseKind;
import ir.mosharekat.feedback.workflow.Phase;
import java.util.function.Function;

/** How a question about cases stands in an address. */
final class CaseCriteria {

    /** All but order and page. */
    static final String[] NAMES = {
        "kind", "phase", "state", "unit", "assignee", "category", "dueBefore", "receivedFrom", "receivedUntil"
    };

    private CaseCriteria() {}

    /** What is asked there. */
    static CaseQueryForm of(Exchange exchange) {
        return new CaseQueryForm(
                exchange.several("kind", CaseKind::valueOf).orElse(null),
                exchange.several("phase", Phase::valueOf).orElse(null),
                exchange.parameter("state", Function.identity()).orElse(null),
                exchange.parameter("unit", Function.identity()).orElse(null),
                exchange.parameter("assignee", Function.identity()).orElse(null),
                exchange.parameter("category", Function.identity()).orElse(null),
                exchange.parameter("dueBefore", Moments::read).orElse(null),
                exchange.parameter("receivedFrom", Moments::read).orElse(null),
                exchange.parameter("receivedUntil", Moments::read).orElse(null),
                null,
                null,
                exchange.parameter("order", CaseOrder::valueOf).orElse(null),
                exchange.parameter("after", Function.identity()).orElse(null),
                exchange.parameter("limit", Integer::valueOf).orElse(null));
    }

    /** The question; refused if it cannot be read. */
    static CaseQuery query(CaseQueryForm form) {
        try {
            return form.command();
        } catch (IllegalArgumentException e) {
            throw new RefusedException(Refusal.MALFORMED_PARAMETER);
        }
    }
}
