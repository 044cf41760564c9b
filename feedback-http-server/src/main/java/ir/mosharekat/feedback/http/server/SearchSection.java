package ir.mosharekat.feedback.http.server;

import ir.mosharekat.feedback.handling.Handling;
import ir.mosharekat.feedback.json.wire.CasePageReply;
import ir.mosharekat.feedback.json.wire.CaseQueryForm;
import ir.mosharekat.feedback.json.wire.CountReply;
import ir.mosharekat.feedback.json.wire.Moments;
import ir.mosharekat.feedback.query.CaseOrder;
import ir.mosharekat.feedback.query.CaseQuery;
import ir.mosharekat.feedback.workflow.CaseKind;
import ir.mosharekat.feedback.workflow.Phase;
import java.io.IOException;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Lists of cases. What is looked for stands in the address only as long as it says nothing of a person: words, tracking codes
 * go in a body.
 */
final class SearchSection implements Routes.Section {

    private static final String[] FILTERS = {
        "kind", "phase", "state", "unit", "assignee", "category", "dueBefore", "receivedFrom", "receivedUntil"
    };
    private static final String[] FILTERS_AND_PAGE = Stream.concat(
                    Stream.of(FILTERS), Stream.of("order", "after", "limit"))
            .toArray(String[]::new);

    private final Handling handling;

    SearchSection(Handling handling) {
        this.handling = handling;
    }

    @Override
    public void addTo(Routes routes) {
        routes.get("/cases", this::list, FILTERS_AND_PAGE)
                .get("/cases/count", exchange -> count(exchange, filters(exchange)), FILTERS)
                .post("/cases/search", exchange -> Answer.of(page(exchange, form(exchange))))
                .post("/cases/search/count", exchange -> count(exchange, form(exchange)));
    }

    private Answer list(Exchange exchange) {
        CasePageReply page = page(exchange, filters(exchange));
        return exchange.page(page, page.next());
    }

    private CasePageReply page(Exchange exchange, CaseQueryForm form) {
        return CasePageReply.of(handling.search(query(form), exchange.context()));
    }

    private Answer count(Exchange exchange, CaseQueryForm form) {
        return Answer.of(new CountReply(handling.count(query(form), exchange.context())));
    }

    private static CaseQueryForm form(Exchange exchange) throws IOException {
        return exchange.form(CaseQueryForm.class);
    }

    private static CaseQuery query(CaseQueryForm form) {
        try {
            return form.command();
        } catch (IllegalArgumentException e) {
            throw new RefusedException(Refusal.MALFORMED_PARAMETER);
        }
    }

    private static CaseQueryForm filters(Exchange exchange) {
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
}
