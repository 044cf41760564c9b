package ir.mosharekat.feedback.tck;

import ir.mosharekat.feedback.access.Scope;
import ir.mosharekat.feedback.promise.KeptRate;
import ir.mosharekat.feedback.promise.KeptRateQuery;
import ir.mosharekat.feedback.promise.Promise;
import ir.mosharekat.feedback.promise.Promise.Ending;
import ir.mosharekat.feedback.promise.PromiseBuilder;
import ir.mosharekat.feedback.promise.PromiseFile;
import ir.mosharekat.feedback.promise.PromiseQuery;
import ir.mosharekat.feedback.promise.PromiseState;
import ir.mosharekat.feedback.query.CaseQuery;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Bugs in how promises are counted. */
final class PlantedRates {

    private PlantedRates() {}

    static List<Attack> all() {
        return List.of(
                tallying("the scope is ignored in the tally", (query, scope) -> Scope.everything()),
                tallying("the accused are counted", PlantedPromises::withAccused),
                tally(
                        "the tally is over all time",
                        query -> new KeptRateQuery(CaseQuery.Period.ALWAYS, query.by(), query.at())),
                tally(
                        "the first instant of a period is not in it",
                        query -> new KeptRateQuery(
                                new CaseQuery.Period(
                                        query.period().from() == null
                                                ? null
                                                : query.period().from().plusMillis(1),
                                        query.period().until()),
                                query.by(),
                                query.at())),
                tally(
                        "the end of a period is in it",
                        query -> new KeptRateQuery(
                                new CaseQuery.Period(
                                        query.period().from(),
                                        query.period().until() == null
                                                ? null
                                                : query.period().until().plusMillis(1)),
                                query.by(),
                                query.at())),
                tally(
                        "units are counted as owners",
                        query -> new KeptRateQuery(query.period(), KeptRate.By.OWNER, query.at())),
                tally(
                        "a promise is due in the last moment of its day",
                        query -> new KeptRateQuery(
                                query.period(), query.by(), query.at().plusMillis(1))),
                tally(
                        "all promises are due",
                        query -> new KeptRateQuery(
                                query.period(), query.by(), query.at().plus(Duration.ofDays(9_999)))),
                recounting(
                        "the tally goes by the later day", it -> it.toBuilder().firstDue(it.due())),
                recounting("what was kept a moment late was in time", it -> moved(it, -1)),
                recounting("what was kept in the last moment was late", it -> moved(it, 1)),
                recounting(
                        "what was taken back is not counted",
                        it -> it.state() == PromiseState.WITHDRAWN ? null : it.toBuilder()),
                recounting(
                        "what was taken back was kept",
                        it -> it.state() == PromiseState.WITHDRAWN
                                ? it.toBuilder().state(PromiseState.KEPT)
                                : it.toBuilder()),
                recounting(
                        "what is disputed was kept",
                        it -> it.state() == PromiseState.DISPUTED
                                ? it.toBuilder()
                                        .state(PromiseState.KEPT)
                                        .ending(it.ending().orElse(new Ending(it.madeAt(), null, "x")))
                                : it.toBuilder()),
                recounting(
                        "what lapsed is open",
                        it -> it.state() == PromiseState.LAPSED
                                ? it.toBuilder().state(PromiseState.OPEN)
                                : it.toBuilder()),
                Attack.promises("those with the fewest promises come first", sound -> new ForwardingPromises(sound) {
                    @Override
                    public List<KeptRate> tally(KeptRateQuery query, Scope scope) {
                        return super.tally(query, scope).stream()
                                .sorted(Comparator.comparingLong(KeptRate::made))
                                .toList();
                    }
                }));
    }

    /** A tally that fetches promises, sees each in its own way, and counts them. */
    private static Attack recounting(String name, Seeing seen) {
        return Attack.promises(name, sound -> new ForwardingPromises(sound) {
            @Override
            public List<KeptRate> tally(KeptRateQuery query, Scope scope) {
                return super.tally(query, scope).stream()
                        .map(rate -> recounted(rate.name(), query, scope))
                        .filter(rate -> rate.made() > 0)
                        .sorted(Comparator.comparingLong(KeptRate::made).reversed())
                        .toList();
            }

            private KeptRate recounted(String name, KeptRateQuery query, Scope scope) {
                PromiseQuery all = PromiseQuery.builder().limit(200).build();
                List<Promise> promises = search(all, scope).items().stream()
                        .map(PromiseFile::promise)
                        .filter(it -> query.by().name(it).equals(name))
                        .flatMap(it -> Stream.ofNullable(seen.as(it)))
                        .map(PromiseBuilder::build)
                        .filter(it -> query.period().contains(it.firstDue()))
                        .toList();
                return KeptRate.of(name, promises, query.at());
            }
        });
    }

    @FunctionalInterface
    private interface Seeing {
        @Nullable
        PromiseBuilder as(Promise promise);
    }

    private static PromiseBuilder moved(Promise it, long millis) {
        return it.toBuilder()
                .ending(it.ending()
                        .map(end -> new Ending(end.at().plusMillis(millis), end.by(), end.said()))
                        .orElse(null));
    }

    private static Attack tallying(String name, BiFunction<KeptRateQuery, Scope, Scope> change) {
        return Attack.promises(name, sound -> new ForwardingPromises(sound) {
            @Override
            public List<KeptRate> tally(KeptRateQuery query, Scope scope) {
                return super.tally(query, change.apply(query, scope));
            }
        });
    }

    private static Attack tally(String name, UnaryOperator<KeptRateQuery> change) {
        return Attack.promises(name, sound -> new ForwardingPromises(sound) {
            @Override
            public List<KeptRate> tally(KeptRateQuery query, Scope scope) {
                return super.tally(change.apply(query), scope);
            }
        });
    }
}
