package ir.mosharekat.feedback.http.server;

import ir.mosharekat.feedback.handling.Handling;
import ir.mosharekat.feedback.json.wire.CasePageReply;
import ir.mosharekat.feedback.json.wire.CaseQueryForm;
import ir.mosharekat.feedback.json.wire.CountReply;
import java.io.IOException;
import java.util.stream.Stream;

/**
 * Lists of cases. What is looked for stands in the address only as long as it says nothing of a person: words, tracking codes
 * go in a body.
 */
final class SearchSection implements Routes.Section {

    private static final String[] CRITERIA_AND_PAGE = Stream.concat(
                    Stream.of(CaseCriteria.NAMES), Stream.of("order", "after", "limit"))
            .toArray(String[]::new);

    private final Handling handling;

    SearchSection(Handling handling) {
        this.handling = handling;
    }

    @Override
    public void addTo(Routes routes) {
        routes.get("/cases", this::list, CRITERIA_AND_PAGE)
                .get("/cases/count", exchange -> count(exchange, CaseCriteria.of(exchange)), CaseCriteria.NAMES)
                .post("/cases/search", exchange -> Answer.of(page(exchange, form(exchange))))
                .post("/cases/search/count", exchange -> count(exchange, form(exchange)));
    }

    private Answer list(Exchange exchange) {
        CasePageReply page = page(exchange, CaseCriteria.of(exchange));
        return exchange.page(page, page.next());
    }

    private CasePageReply page(Exchange exchange, CaseQueryForm form) {
        return CasePageReply.of(handling.search(CaseCriteria.query(form), exchange.context()));
    }

    private Answer count(Exchange exchange, CaseQueryForm form) {
        return Answer.of(new CountReply(handling.count(CaseCriteria.query(form), exchange.context())));
    }

    private static CaseQueryForm form(Exchange exchange) throws IOException {
        return exchange.form(CaseQueryForm.class);
    }
}
