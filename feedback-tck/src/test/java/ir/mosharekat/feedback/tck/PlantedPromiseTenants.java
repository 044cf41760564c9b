package ir.mosharekat.feedback.tck;

import ir.mosharekat.feedback.access.Scope;
import ir.mosharekat.feedback.promise.KeptRate;
import ir.mosharekat.feedback.promise.KeptRateQuery;
import ir.mosharekat.feedback.promise.Promise;
import ir.mosharekat.feedback.promise.PromiseFile;
import ir.mosharekat.feedback.promise.PromiseId;
import ir.mosharekat.feedback.promise.PromisePage;
import ir.mosharekat.feedback.promise.PromiseQuery;
import ir.mosharekat.feedback.spi.DuplicateKeyException;
import ir.mosharekat.feedback.spi.PromiseRepository;
import ir.mosharekat.feedback.tracking.CaseId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Promises of which the tenant is ignored. */
final class PlantedPromiseTenants {

    private PlantedPromiseTenants() {}

    static List<Attack> all() {
        return List.of(
                promises("find of a promise", (sound, other) -> new ForwardingPromises(sound) {
                    @Override
                    public Optional<PromiseFile> find(PromiseId id) {
                        return super.find(id)
                                .or(() -> other.ask(unit -> unit.promises().find(id)));
                    }
                }),
                promises("the promises of a case", (sound, other) -> new ForwardingPromises(sound) {
                    @Override
                    public List<Promise> ofCases(Collection<CaseId> ids) {
                        List<Promise> own = super.ofCases(ids);
                        return own.isEmpty() ? other.ask(unit -> unit.promises().ofCases(ids)) : own;
                    }
                }),
                promises("the list of promises", (sound, other) -> new ForwardingPromises(sound) {
                    @Override
                    public PromisePage<PromiseFile> search(PromiseQuery query, Scope scope) {
                        PromisePage<PromiseFile> own = super.search(query, scope);
                        return own.items().isEmpty()
                                ? other.ask(unit -> unit.promises().search(query, scope))
                                : own;
                    }
                }),
                promises("the count of promises", (sound, other) -> new ForwardingPromises(sound) {
                    @Override
                    public long count(PromiseQuery query, Scope scope) {
                        return super.count(query, scope)
                                + other.ask(unit -> unit.promises().count(query, scope));
                    }
                }),
                promises("the tally of promises", (sound, other) -> new ForwardingPromises(sound) {
                    @Override
                    public List<KeptRate> tally(KeptRateQuery query, Scope scope) {
                        List<KeptRate> own = super.tally(query, scope);
                        return own.isEmpty() ? other.ask(unit -> unit.promises().tally(query, scope)) : own;
                    }
                }),
                promises("the uniqueness of a promise", (sound, other) -> new ForwardingPromises(sound) {
                    @Override
                    public void insert(Promise first) {
                        if (other.ask(unit -> unit.promises().find(first.id())).isPresent()) {
                            throw new DuplicateKeyException();
                        }
                        super.insert(first);
                    }
                }));
    }

    private static Attack promises(String what, PlantedTenants.With<PromiseRepository> around) {
        return PlantedTenants.unit(what, (unit, other) -> new ForwardingUnit(unit) {
            @Override
            public PromiseRepository promises() {
                return around.of(super.promises(), other);
            }
        });
    }
}
