package ir.mosharekat.feedback.tck;

import ir.mosharekat.feedback.cases.CaseFile;
import ir.mosharekat.feedback.query.CaseQuery;
import java.util.Collections;
import java.util.Optional;
import java.util.function.BiPredicate;

/** What a query can ask for, each by itself. */
enum Criterion {
    KIND((query, it) ->
            query.kinds().isEmpty() || query.kinds().contains(it.snapshot().kind())),
    PHASE((query, it) ->
            query.phases().isEmpty() || query.phases().contains(it.snapshot().phase())),
    STATE((query, it) -> same(query.state(), Optional.of(it.snapshot().state()))),
    UNIT((query, it) -> same(query.unit(), it.snapshot().responsibleUnit())),
    ASSIGNEE((query, it) -> query.assignee().isEmpty()
            || it.snapshot()
                    .assignee()
                    .equals(Optional.ofNullable(query.assignee().get().official()))),
    CATEGORY((query, it) -> same(query.category(), it.snapshot().category())),
    DUE((query, it) -> query.dueBefore().isEmpty()
            || it.snapshot().nextDue().filter(query.dueBefore().get()::isAfter).isPresent()),
    CODE((query, it) -> same(query.code(), Optional.of(it.snapshot().trackingCode()))),
    LINK((query, it) -> {
        if (query.link().isEmpty()) {
            return true;
        }
        CaseQuery.Link link = query.link().get();
        return switch (link.type()) {
            case GOES_ON_IN ->
                it.snapshot().links().goesOnIn().filter(link.other()::equals).isPresent();
            case MADE_OF -> link.other().equals(it.snapshot().links().predecessor());
            case RELATED_TO -> it.snapshot().links().related().contains(link.other());
        };
    }),
    MARKS((query, it) -> query.marks().isEmpty()
            || !Collections.disjoint(query.marks(), it.snapshot().marks())),
    IDS((query, it) ->
            query.ids().isEmpty() || query.ids().contains(it.snapshot().id())),
    RECEIVED((query, it) -> query.received().contains(it.snapshot().receivedAt())),
    WORDS((query, it) -> query.terms().isEmpty() || query.terms().matches(it.searchText()));

    @SuppressWarnings("ImmutableEnumChecker") // The lambdas above hold nothing.
    private final BiPredicate<CaseQuery, CaseFile> meaning;

    Criterion(BiPredicate<CaseQuery, CaseFile> meaning) {
        this.meaning = meaning;
    }

    boolean holds(CaseQuery query, CaseFile file) {
        return meaning.test(query, file);
    }

    /** {@return whether all the others hold} */
    boolean othersHold(CaseQuery query, CaseFile file) {
        for (Criterion other : values()) {
            if (other != this && !other.holds(query, file)) {
                return false;
            }
        }
        return true;
    }

    private static <T> boolean same(Optional<T> asked, Optional<T> found) {
        return asked.isEmpty() || asked.equals(found);
    }
}
