package ir.mosharekat.feedback.testing;

import ir.mosharekat.feedback.access.Scope;
import ir.mosharekat.feedback.promise.KeptRate;
import ir.mosharekat.feedback.promise.KeptRateQuery;
import ir.mosharekat.feedback.promise.Promise;
import ir.mosharekat.feedback.promise.PromiseCursor;
import ir.mosharekat.feedback.promise.PromiseFile;
import ir.mosharekat.feedback.promise.PromiseId;
import ir.mosharekat.feedback.promise.PromisePage;
import ir.mosharekat.feedback.promise.PromiseQuery;
import ir.mosharekat.feedback.spi.DuplicateKeyException;
import ir.mosharekat.feedback.spi.PromiseRepository;
import ir.mosharekat.feedback.spi.StaleVersionException;
import ir.mosharekat.feedback.tracking.CaseId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

final class InMemoryPromises implements PromiseRepository {

    private static final Comparator<PromiseFile> ORDER =
            Comparator.comparing(file -> PromiseCursor.of(file.promise()), PromiseCursor.ORDER);

    private final Tables tables;
    private final Journal journal;

    InMemoryPromises(Tables tables, Journal journal) {
        this.tables = tables;
        this.journal = journal;
    }

    @Override
    public void insert(Promise first) {
        journal.requireUsable();
        if (tables.promises.containsKey(first.id())) {
            throw journal.failed(new DuplicateKeyException());
        }
        journal.put(tables.promises, first.id(), first);
    }

    @Override
    public void update(Promise next, long expectedVersion) {
        journal.requireUsable();
        Promise stored = tables.promises.get(next.id());
        if (stored == null || stored.version() != expectedVersion) {
            throw journal.failed(new StaleVersionException());
        }
        journal.put(tables.promises, next.id(), next);
    }

    @Override
    public Optional<PromiseFile> find(PromiseId id) {
        journal.requireUsable();
        return Optional.ofNullable(tables.promises.get(id)).flatMap(this::file);
    }

    @Override
    public List<Promise> ofCases(Collection<CaseId> ids) {
        journal.requireUsable();
        return tables.promises.values().stream()
                .filter(promise -> ids.contains(promise.caseId()))
                .sorted(Comparator.comparing(PromiseCursor::of, PromiseCursor.ORDER))
                .toList();
    }

    @Override
    public PromisePage<PromiseFile> search(PromiseQuery query, Scope scope) {
        journal.requireUsable();
        List<PromiseFile> found = matching(query, scope)
                .filter(file -> query.after()
                        .filter(place -> PromiseCursor.ORDER.compare(PromiseCursor.of(file.promise()), place) <= 0)
                        .isEmpty())
                .sorted(ORDER)
                .limit(query.limit() + 1L)
                .toList();
        if (found.size() <= query.limit()) {
            return new PromisePage<>(found, null);
        }
        List<PromiseFile> page = found.subList(0, query.limit());
        return new PromisePage<>(
                page, PromiseCursor.of(page.get(page.size() - 1).promise()));
    }

    @Override
    public long count(PromiseQuery query, Scope scope) {
        journal.requireUsable();
        return matching(query, scope).count();
    }

    @Override
    public List<KeptRate> tally(KeptRateQuery query, Scope scope) {
        journal.requireUsable();
        Map<String, List<Promise>> byName = matching(PromiseQuery.builder().build(), scope)
                .map(PromiseFile::promise)
                .filter(promise -> query.period().contains(promise.firstDue()))
                .collect(Collectors.groupingBy(query.by()::name));
        return byName.entrySet().stream()
                .map(each -> KeptRate.of(each.getKey(), each.getValue(), query.at()))
                .sorted(Comparator.comparingLong(KeptRate::made).reversed())
                .limit(KeptRateQuery.MOST)
                .toList();
    }

    private Stream<PromiseFile> matching(PromiseQuery query, Scope scope) {
        return tables.promises.values().stream()
                .filter(query::matches)
                .flatMap(promise -> file(promise).stream())
                .filter(file -> scope.admits(file.snapshot()));
    }

    /** With its case; a promise without one is nowhere. */
    private Optional<PromiseFile> file(Promise promise) {
        return Optional.ofNullable(tables.cases.get(promise.caseId()))
                .map(stored -> new PromiseFile(promise, stored.file().snapshot()));
    }
}
