package ir.mosharekat.feedback.tck;

import ir.mosharekat.feedback.access.Scope;
import ir.mosharekat.feedback.promise.KeptRate;
import ir.mosharekat.feedback.promise.KeptRateQuery;
import ir.mosharekat.feedback.promise.Promise;
import ir.mosharekat.feedback.promise.PromiseFile;
import ir.mosharekat.feedback.promise.PromiseId;
import ir.mosharekat.feedback.promise.PromisePage;
import ir.mosharekat.feedback.promise.PromiseQuery;
import ir.mosharekat.feedback.spi.PromiseRepository;
import ir.mosharekat.feedback.tracking.CaseId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Hands everything over to a sound repository; what is planted overrides a method. */
class ForwardingPromises implements PromiseRepository {

    private final PromiseRepository sound;

    ForwardingPromises(PromiseRepository sound) {
        this.sound = sound;
    }

    @Override
    public void insert(Promise first) {
        sound.insert(first);
    }

    @Override
    public void update(Promise next, long expectedVersion) {
        sound.update(next, expectedVersion);
    }

    @Override
    public Optional<PromiseFile> find(PromiseId id) {
        return sound.find(id);
    }

    @Override
    public List<Promise> ofCases(Collection<CaseId> ids) {
        return sound.ofCases(ids);
    }

    @Override
    public PromisePage<PromiseFile> search(PromiseQuery query, Scope scope) {
        return sound.search(query, scope);
    }

    @Override
    public long count(PromiseQuery query, Scope scope) {
        return sound.count(query, scope);
    }

    @Override
    public List<KeptRate> tally(KeptRateQuery query, Scope scope) {
        return sound.tally(query, scope);
    }
}
