package ir.mosharekat.feedback.tck;

import ir.mosharekat.feedback.access.CitizenId;
import ir.mosharekat.feedback.access.Scope;
import ir.mosharekat.feedback.cases.CaseSnapshot;
import ir.mosharekat.feedback.organization.StaffId;
import ir.mosharekat.feedback.query.CaseCursor;
import ir.mosharekat.feedback.query.CaseOrder;
import ir.mosharekat.feedback.query.CaseQuery;
import ir.mosharekat.feedback.query.Page;
import ir.mosharekat.feedback.spi.CaseRepository;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Bugs in whose cases are listed, in what order, and how they are divided into pages. */
final class PlantedPages {

    private PlantedPages() {}

    static List<Attack> all() {
        return Stream.of(scopes(), orders(), pages()).flatMap(List::stream).toList();
    }

    private static List<Attack> scopes() {
        return List.of(
                listing("a list ignores the scope", scope -> Scope.everything()),
                counting("a count ignores the scope", scope -> Scope.everything()),
                listing("a list ignores who is accused", PlantedPages::withAccused),
                counting("a count ignores who is accused", PlantedPages::withAccused),
                Attack.cases("a search for words ignores who is accused", sound -> new ForwardingCases(sound) {
                    @Override
                    public Page<CaseSnapshot> search(CaseQuery query, Scope scope) {
                        return super.search(query, query.terms().isEmpty() ? scope : withAccused(scope));
                    }
                }),
                admitting(
                        "the empty scope is everything",
                        (scope, it) -> scope.reach() == Scope.Reach.NOTHING || scope.admits(it)),
                admitting(
                        "an accused colleague does not hide a case",
                        (scope, it) -> scope.hiddenIfAccused().size() > 1
                                ? withAccused(scope).admits(it)
                                : scope.admits(it)),
                admitting(
                        "only the first of the accused hides a case",
                        (scope, it) -> withAccused(scope).admits(it)
                                && it.accused().stream()
                                        .min(Comparator.comparing(StaffId::value))
                                        .filter(scope.hiddenIfAccused()::contains)
                                        .isEmpty()),
                admitting(
                        "the accused see the cases of their units",
                        (scope, it) -> scope.reach() == Scope.Reach.UNITS
                                ? withAccused(scope).admits(it)
                                : scope.admits(it)),
                admitting(
                        "the accused see the cases they own",
                        (scope, it) -> scope.reach() == Scope.Reach.OWNER
                                ? withAccused(scope).admits(it)
                                : scope.admits(it)),
                admitting(
                        "the accused see cases whatever the case of their names",
                        (scope, it) -> withAccused(scope).admits(it)
                                && it.accused().stream()
                                        .map(StaffId::value)
                                        .filter(name -> name.equals(name.toLowerCase(Locale.ROOT)))
                                        .map(StaffId::new)
                                        .noneMatch(scope.hiddenIfAccused()::contains)),
                admitting(
                        "cases that accuse nobody are hidden with the others",
                        (scope, it) -> scope.admits(it)
                                && (scope.hiddenIfAccused().isEmpty()
                                        || !it.accused().isEmpty())),
                admitting(
                        "units that had a part before are forgotten",
                        (scope, it) -> scope.reach() == Scope.Reach.UNITS
                                ? Scope.everything()
                                                .exceptAccusing(scope.hiddenIfAccused())
                                                .admits(it)
                                        && it.responsibleUnit()
                                                .filter(scope.units()::contains)
                                                .isPresent()
                                : scope.admits(it)),
                admitting(
                        "of several units of a scope one counts",
                        (scope, it) -> scope.reach() == Scope.Reach.UNITS
                                ? Scope.ofUnits(scope.units().stream()
                                                .sorted(Comparator.comparing(Object::toString))
                                                .limit(1)
                                                .toList())
                                        .exceptAccusing(scope.hiddenIfAccused())
                                        .admits(it)
                                : scope.admits(it)),
                admitting(
                        "all units of a scope have to have a part",
                        (scope, it) -> scope.admits(it) && it.involvedUnits().containsAll(scope.units())),
                admitting(
                        "an owner sees cases without an owner",
                        (scope, it) -> scope.admits(it)
                                || (scope.reach() == Scope.Reach.OWNER
                                        && it.owner().isEmpty()
                                        && Collections.disjoint(scope.hiddenIfAccused(), it.accused()))),
                admitting(
                        "an owner sees cases of owners written alike",
                        (scope, it) -> scope.admits(it)
                                || (it.owner().isPresent()
                                        && scope.owner()
                                                .map(CitizenId::value)
                                                .filter(it.owner().get().value()::equalsIgnoreCase)
                                                .isPresent()
                                        && Collections.disjoint(scope.hiddenIfAccused(), it.accused()))));
    }

    private static List<Attack> orders() {
        return List.of(
                ordered(
                        "the order is reversed",
                        query -> query.order().comparator().reversed()),
                ordered("the newest come first whatever was asked for", query -> CaseOrder.NEWEST_FIRST.comparator()),
                ordered(
                        "cases of the same instant are in the other order",
                        query -> query.order() == CaseOrder.NEWEST_FIRST
                                ? Comparator.comparing(CaseCursor::key)
                                        .reversed()
                                        .thenComparing(place -> place.id().toString())
                                : Comparator.comparing(CaseCursor::key)
                                        .thenComparing(place -> place.id().toString(), Comparator.reverseOrder())),
                ordered("identifiers are ordered as signed numbers", query -> {
                    Comparator<CaseCursor> ascending = Comparator.comparing(CaseCursor::key)
                            .thenComparing(place -> place.id().value(), UUID::compareTo);
                    return query.order() == CaseOrder.NEWEST_FIRST ? ascending.reversed() : ascending;
                }),
                ordered("instants are ordered to the second", query -> {
                    Comparator<CaseCursor> ascending = Comparator.comparing(
                                    (CaseCursor place) -> place.key().getEpochSecond())
                            .thenComparing(place -> place.id().toString());
                    return query.order() == CaseOrder.NEWEST_FIRST ? ascending.reversed() : ascending;
                }),
                placed(
                        "what has stopped is due too",
                        (query, it) -> query.order() == CaseOrder.DUE_FIRST
                                ? Optional.of(new CaseCursor(it.clock().answerDue(), it.id()))
                                : query.order().place(it)),
                placed(
                        "due is when the answer is due, not the first sign of life",
                        (query, it) -> query.order() == CaseOrder.DUE_FIRST
                                ? it.nextDue()
                                        .map(due -> new CaseCursor(it.clock().answerDue(), it.id()))
                                : query.order().place(it)));
    }

    private static List<Attack> pages() {
        return List.of(
                paged(
                        "pages skip cases of the same instant",
                        (place, after) -> !place.key().equals(after.key())),
                Attack.cases("pages repeat the case they ended with", sound -> new OwnSearch(sound) {
                    @Override
                    boolean isAfter(CaseQuery query, CaseCursor place, CaseCursor after) {
                        return order(query).compare(place, after) >= 0;
                    }
                }),
                Attack.cases("pages repeat cases of the same instant", sound -> new OwnSearch(sound) {
                    @Override
                    boolean isAfter(CaseQuery query, CaseCursor place, CaseCursor after) {
                        return super.isAfter(query, place, after) || place.key().equals(after.key());
                    }
                }),
                Attack.cases("the place of a page is ignored", sound -> new OwnSearch(sound) {
                    @Override
                    boolean isAfter(CaseQuery query, CaseCursor place, CaseCursor after) {
                        return true;
                    }
                }),
                more("there seems to be a next page when there is none", (found, limit) -> found >= limit),
                more("there never is a next page", (found, limit) -> false),
                more("there always is a next page", (found, limit) -> true),
                paging(
                        "a page holds one case too many",
                        (sound, query, scope) -> sound.search(
                                query.toBuilder()
                                        .limit(Math.min(200, query.limit() + 1))
                                        .build(),
                                scope)),
                paging(
                        "no page holds more than ten cases",
                        (sound, query, scope) -> sound.search(
                                query.toBuilder()
                                        .limit(Math.min(10, query.limit()))
                                        .build(),
                                scope)),
                paging("a full page is cut by one", (sound, query, scope) -> {
                    Page<CaseSnapshot> page = sound.search(query, scope);
                    int size = page.items().size();
                    return new Page<>(
                            page.items().subList(0, size == query.limit() && size > 1 ? size - 1 : size), page.last());
                }));
    }

    private static Scope withAccused(Scope scope) {
        return scope.exceptAccusing(List.of());
    }

    private static Attack listing(String name, UnaryOperator<Scope> change) {
        return paging(name, (sound, query, scope) -> sound.search(query, change.apply(scope)));
    }

    private static Attack counting(String name, UnaryOperator<Scope> change) {
        return Attack.cases(name, sound -> new ForwardingCases(sound) {
            @Override
            public long count(CaseQuery query, Scope scope) {
                return super.count(query, change.apply(scope));
            }
        });
    }

    private static Attack admitting(String name, BiPredicate<Scope, CaseSnapshot> meaning) {
        return Attack.cases(name, sound -> new OwnSearch(sound) {
            @Override
            boolean admits(Scope scope, CaseSnapshot snapshot) {
                return meaning.test(scope, snapshot);
            }
        });
    }

    private static Attack ordered(String name, Function<CaseQuery, Comparator<CaseCursor>> order) {
        return Attack.cases(name, sound -> new OwnSearch(sound) {
            @Override
            Comparator<CaseCursor> order(CaseQuery query) {
                return order.apply(query);
            }
        });
    }

    private static Attack placed(String name, Placing placing) {
        return Attack.cases(name, sound -> new OwnSearch(sound) {
            @Override
            Optional<CaseCursor> place(CaseQuery query, CaseSnapshot snapshot) {
                return placing.of(query, snapshot);
            }
        });
    }

    private static Attack paged(String name, BiPredicate<CaseCursor, CaseCursor> also) {
        return Attack.cases(name, sound -> new OwnSearch(sound) {
            @Override
            boolean isAfter(CaseQuery query, CaseCursor place, CaseCursor after) {
                return super.isAfter(query, place, after) && also.test(place, after);
            }
        });
    }

    private static Attack more(String name, BiPredicate<Integer, Integer> meaning) {
        return Attack.cases(name, sound -> new OwnSearch(sound) {
            @Override
            boolean isMore(int found, int limit) {
                return meaning.test(found, limit);
            }
        });
    }

    private static Attack paging(String name, Search search) {
        return Attack.cases(name, sound -> new ForwardingCases(sound) {
            @Override
            public Page<CaseSnapshot> search(CaseQuery query, Scope scope) {
                return search.of(sound, query, scope);
            }
        });
    }

    @FunctionalInterface
    private interface Search {
        Page<CaseSnapshot> of(CaseRepository sound, CaseQuery query, Scope scope);
    }

    @FunctionalInterface
    private interface Placing {
        Optional<CaseCursor> of(CaseQuery query, CaseSnapshot snapshot);
    }
}
