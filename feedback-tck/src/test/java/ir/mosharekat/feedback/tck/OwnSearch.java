package ir.mosharekat.feedback.tck;

import ir.mosharekat.feedback.access.Scope;
import ir.mosharekat.feedback.cases.CaseFile;
import ir.mosharekat.feedback.cases.CaseSnapshot;
import ir.mosharekat.feedback.query.CaseCursor;
import ir.mosharekat.feedback.query.CaseQuery;
import ir.mosharekat.feedback.query.Page;
import ir.mosharekat.feedback.spi.CaseRepository;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A search that does everything itself, a step at a time, so that any step can go wrong. As it stands it is right. */
class OwnSearch extends ForwardingCases {

    OwnSearch(CaseRepository sound) {
        super(sound);
    }

    boolean admits(Scope scope, CaseSnapshot snapshot) {
        return scope.admits(snapshot);
    }

    boolean matches(CaseQuery query, CaseFile file) {
        return Criterion.WORDS.othersHold(query, file) && Criterion.WORDS.holds(query, file);
    }

    Optional<CaseCursor> place(CaseQuery query, CaseSnapshot snapshot) {
        return query.order().place(snapshot);
    }

    Comparator<CaseCursor> order(CaseQuery query) {
        return query.order().comparator();
    }

    boolean isAfter(CaseQuery query, CaseCursor place, CaseCursor after) {
        return order(query).compare(place, after) > 0;
    }

    boolean isMore(int found, int limit) {
        return found > limit;
    }

    @Override
    public Page<CaseSnapshot> search(CaseQuery query, Scope scope) {
        @Nullable CaseCursor after = query.after().orElse(null);
        List<CaseSnapshot> found = matching(query, scope)
                .filter(snapshot -> after == null || isAfter(query, placeOf(query, snapshot), after))
                .sorted(Comparator.comparing(snapshot -> placeOf(query, snapshot), order(query)))
                .toList();
        List<CaseSnapshot> page = found.subList(0, Math.min(query.limit(), found.size()));
        boolean more = !page.isEmpty() && isMore(found.size(), query.limit());
        return new Page<>(page, more ? placeOf(query, page.get(page.size() - 1)) : null);
    }

    @Override
    public long count(CaseQuery query, Scope scope) {
        return matching(query, scope).count();
    }

    private Stream<CaseSnapshot> matching(CaseQuery query, Scope scope) {
        return all().filter(snapshot -> place(query, snapshot).isPresent() && admits(scope, snapshot))
                .filter(snapshot -> matches(query, open(snapshot.id()).orElseThrow()));
    }

    private CaseCursor placeOf(CaseQuery query, CaseSnapshot snapshot) {
        return place(query, snapshot).orElseThrow();
    }

    private Stream<CaseSnapshot> all() {
        CaseQuery all = CaseQuery.builder().limit(CaseQuery.LARGEST_PAGE).build();
        return super.search(all, Scope.everything()).items().stream();
    }
}
