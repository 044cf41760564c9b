package ir.mosharekat.feedback.http.server;

import ir.mosharekat.feedback.access.CommandContext;
import ir.mosharekat.feedback.json.wire.CountReply;
import ir.mosharekat.feedback.json.wire.Form;
import ir.mosharekat.feedback.json.wire.KeptRatesReply;
import ir.mosharekat.feedback.json.wire.Moments;
import ir.mosharekat.feedback.json.wire.PledgeForm;
import ir.mosharekat.feedback.json.wire.PostponementForm;
import ir.mosharekat.feedback.json.wire.PromiseReply;
import ir.mosharekat.feedback.json.wire.PromisesReply;
import ir.mosharekat.feedback.json.wire.StatementForm;
import ir.mosharekat.feedback.promise.KeptRate;
import ir.mosharekat.feedback.promise.Pledge;
import ir.mosharekat.feedback.promise.PromiseId;
import ir.mosharekat.feedback.promise.PromisePage;
import ir.mosharekat.feedback.promise.PromiseView;
import ir.mosharekat.feedback.promise.Promises;
import ir.mosharekat.feedback.query.CaseQuery;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;

/** The ledger of promises. */
final class PromiseSection implements Routes.Section {

    private final Promises promises;

    PromiseSection(Promises promises) {
        this.promises = promises;
    }

    /** A command on a promise. */
    @FunctionalInterface
    private interface Command<C> {

        /** Carries it out. */
        PromiseView carryOut(PromiseId id, C command, CommandContext context);
    }

    @Override
    public void addTo(Routes routes) {
        routes.post("/cases/{case}/promises", this::make)
                .get("/cases/{case}/promises", this::ofCase)
                .post("/promises/{promise}/keep", change(StatementForm.class, promises::keep))
                .post("/promises/{promise}/postpone", change(PostponementForm.class, promises::postpone))
                .post("/promises/{promise}/withdraw", change(StatementForm.class, promises::withdraw))
                .post("/promises/{promise}/dispute", change(StatementForm.class, promises::dispute))
                .post("/promises/{promise}/confirm", change(StatementForm.class, promises::confirm))
                .post("/promises/{promise}/take-up-again", change(StatementForm.class, promises::takeUpAgain))
                .get("/promises", this::search, "owner", "unit", "state", "dueBefore", "after", "limit")
                .get("/promises/count", this::count, "owner", "unit", "state", "dueBefore")
                .get("/promises/kept-rate", this::keptRate, "from", "until", "by");
    }

    private Answer make(Exchange exchange) throws IOException {
        Pledge pledge = exchange.form(PledgeForm.class).command();
        PromiseView made = promises.make(exchange.caseId(), pledge, exchange.expecting());
        return Answer.created(PromiseReply.of(made)).version(made.version());
    }

    private static <C, F extends Form<C>> Route.Handler change(Class<F> form, Command<C> command) {
        return exchange -> {
            PromiseId id = exchange.value("promise", PromiseId::of);
            PromiseView changed = command.carryOut(id, exchange.form(form).command(), exchange.expecting());
            return Answer.of(PromiseReply.of(changed)).version(changed.version());
        };
    }

    private Answer ofCase(Exchange exchange) {
        return Answer.of(PromisesReply.of(promises.of(exchange.caseId(), exchange.context()), null));
    }

    private Answer search(Exchange exchange) {
        PromisePage<PromiseView> page = promises.search(PromiseCriteria.page(exchange), exchange.context());
        String next = page.next().map(PromiseCriteria::place).orElse(null);
        return exchange.page(PromisesReply.of(page.items(), next), next);
    }

    private Answer count(Exchange exchange) {
        return Answer.of(
                new CountReply(promises.count(PromiseCriteria.of(exchange).build(), exchange.context())));
    }

    private Answer keptRate(Exchange exchange) {
        Optional<Instant> from = exchange.parameter("from", Moments::read);
        Optional<Instant> until = exchange.parameter("until", Moments::read);
        KeptRate.By by = exchange.parameter("by", KeptRate.By::valueOf).orElse(KeptRate.By.UNIT);
        CaseQuery.Period period = new CaseQuery.Period(from.orElse(null), until.orElse(null));
        return Answer.of(KeptRatesReply.of(promises.keptRate(period, by, exchange.context())));
    }
}
