package ir.mosharekat.feedback.http.server;

import ir.mosharekat.feedback.duplicate.Duplicates;
import ir.mosharekat.feedback.json.wire.CampaignsReply;
import ir.mosharekat.feedback.json.wire.Moments;
import ir.mosharekat.feedback.json.wire.ResemblancesReply;
import ir.mosharekat.feedback.query.CaseQuery;
import java.time.Instant;
import java.util.Optional;

/** Cases that may be about the same. */
final class DuplicateSection implements Routes.Section {

    private final Duplicates duplicates;

    DuplicateSection(Duplicates duplicates) {
        this.duplicates = duplicates;
    }

    @Override
    public void addTo(Routes routes) {
        routes.get("/cases/{case}/similar", this::similar).get("/campaigns", this::campaigns, "from", "until");
    }

    private Answer similar(Exchange exchange) {
        return Answer.of(ResemblancesReply.of(duplicates.suggest(exchange.caseId(), exchange.context())));
    }

    private Answer campaigns(Exchange exchange) {
        Optional<Instant> from = exchange.parameter("from", Moments::read);
        Optional<Instant> until = exchange.parameter("until", Moments::read);
        CaseQuery.Period received = new CaseQuery.Period(from.orElse(null), until.orElse(null));
        return Answer.of(CampaignsReply.of(duplicates.campaigns(received, exchange.context())));
    }
}
