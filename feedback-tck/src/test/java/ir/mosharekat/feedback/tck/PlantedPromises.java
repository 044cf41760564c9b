package ir.mosharekat.feedback.tck;

import ir.mosharekat.feedback.access.Scope;
import ir.mosharekat.feedback.event.Origin;
import ir.mosharekat.feedback.organization.StaffId;
import ir.mosharekat.feedback.organization.UnitId;
import ir.mosharekat.feedback.promise.Promise;
import ir.mosharekat.feedback.promise.Promise.Ending;
import ir.mosharekat.feedback.promise.Promise.Marks;
import ir.mosharekat.feedback.promise.PromiseBuilder;
import ir.mosharekat.feedback.promise.PromiseCursor;
import ir.mosharekat.feedback.promise.PromiseFile;
import ir.mosharekat.feedback.promise.PromisePage;
import ir.mosharekat.feedback.promise.PromiseQuery;
import ir.mosharekat.feedback.promise.PromiseState;
import ir.mosharekat.feedback.spi.PromiseRepository;
import ir.mosharekat.feedback.tracking.CaseId;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Bugs in what is kept of promises. */
final class PlantedPromises {

    private PlantedPromises() {}

    static List<Attack> all() {
        return Stream.of(values(), keys(), lists(), PlantedRates.all())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Attack> values() {
        return List.of(
                storing("a promise loses its first day", (it, as) -> as.firstDue(it.due())),
                storing("a promise loses its later day", (it, as) -> as.due(it.firstDue())),
                storing(
                        "a promise forgets postponements",
                        (it, as) -> as.uses(new Promise.Uses(0, it.uses().disputes()))),
                storing(
                        "a promise forgets disputes",
                        (it, as) -> as.uses(new Promise.Uses(it.uses().postponements(), 0))),
                storing(
                        "a promise forgets a reminder",
                        (it, as) -> as.marks(new Marks(
                                null, it.marks().missedAt(), it.marks().disputedAt()))),
                storing(
                        "a promise forgets that it was missed",
                        (it, as) -> as.marks(new Marks(
                                it.marks().remindedAt(), null, it.marks().disputedAt()))),
                storing(
                        "a promise forgets when it was disputed",
                        (it, as) -> as.marks(
                                new Marks(it.marks().remindedAt(), it.marks().missedAt(), null))),
                storing("how a promise ended is lost", (it, as) -> as.ending(null)),
                ending("who ended a promise is lost", end -> new Ending(end.at(), null, end.said())),
                ending(
                        "a promise lapses by its owner",
                        end -> new Ending(end.at(), end.by() == null ? new StaffId("u5") : end.by(), end.said())),
                ending(
                        "what was done is cut",
                        end -> new Ending(end.at(), end.by(), end.said().strip())),
                storing("a promise is stripped", (it, as) -> as.text(it.text().strip())),
                storing(
                        "owners of promises are of one case",
                        (it, as) -> as.owner(new StaffId(it.owner().value().toLowerCase(Locale.ROOT)))),
                storing(
                        "a promise is for the wider unit",
                        (it, as) -> as.unit(new UnitId(it.unit().value().replaceFirst("/east$", "")))),
                storing(
                        "for whom a promise was made is lost",
                        (it, as) -> as.made(
                                it.madeAt(),
                                new Origin(
                                        it.origin().actor(), null, it.origin().channel()))),
                storing(
                        "a promise was made an hour later",
                        (it, as) -> as.made(it.madeAt().plus(Duration.ofHours(1)), it.origin())),
                storing(
                        "a disputed promise is open",
                        (it, as) -> as.state(it.state() == PromiseState.DISPUTED ? PromiseState.OPEN : it.state())),
                Attack.promises(
                        "how a promise ended stays when it is taken up again", sound -> new ForwardingPromises(sound) {
                            @Override
                            public void update(Promise next, long expectedVersion) {
                                Ending before = find(next.id())
                                        .flatMap(file -> file.promise().ending())
                                        .orElse(null);
                                super.update(
                                        next.toBuilder()
                                                .ending(next.ending().orElse(before))
                                                .build(),
                                        expectedVersion);
                            }
                        }));
    }

    private static List<Attack> keys() {
        return List.of(
                Attack.promises("a promise of any version is replaced", sound -> new ForwardingPromises(sound) {
                    @Override
                    public void update(Promise next, long expectedVersion) {
                        long found = find(next.id())
                                .map(file -> file.promise().version())
                                .orElse(expectedVersion);
                        super.update(next, found);
                    }
                }),
                Attack.promises("a stale promise is left out in silence", sound -> new ForwardingPromises(sound) {
                    @Override
                    public void update(Promise next, long expectedVersion) {
                        if (find(next.id())
                                .filter(file -> file.promise().version() == expectedVersion)
                                .isPresent()) {
                            super.update(next, expectedVersion);
                        }
                    }
                }),
                Attack.promises("a promise that is not there is made", sound -> new ForwardingPromises(sound) {
                    @Override
                    public void update(Promise next, long expectedVersion) {
                        if (find(next.id()).isEmpty()) {
                            super.insert(next);
                        } else {
                            super.update(next, expectedVersion);
                        }
                    }
                }),
                Attack.promises("a promise that is there is made again", sound -> new ForwardingPromises(sound) {
                    @Override
                    public void insert(Promise first) {
                        Optional<PromiseFile> there = find(first.id());
                        if (there.isPresent()) {
                            super.update(first, there.get().promise().version());
                        } else {
                            super.insert(first);
                        }
                    }
                }),
                Attack.promises("a promise that is there stays in silence", sound -> new ForwardingPromises(sound) {
                    @Override
                    public void insert(Promise first) {
                        if (find(first.id()).isEmpty()) {
                            super.insert(first);
                        }
                    }
                }));
    }

    private static List<Attack> lists() {
        return List.of(
                Attack.promises("the promises of one case are read", sound -> new ForwardingPromises(sound) {
                    @Override
                    public List<Promise> ofCases(Collection<CaseId> ids) {
                        return super.ofCases(ids.stream().limit(1).toList());
                    }
                }),
                Attack.promises("the promises of a case come in any order", sound -> new ForwardingPromises(sound) {
                    @Override
                    public List<Promise> ofCases(Collection<CaseId> ids) {
                        return super.ofCases(ids).stream()
                                .sorted(Comparator.comparing(it -> it.id().toString()))
                                .toList();
                    }
                }),
                Attack.promises("the promises of a case are its open ones", sound -> new ForwardingPromises(sound) {
                    @Override
                    public List<Promise> ofCases(Collection<CaseId> ids) {
                        return super.ofCases(ids).stream()
                                .filter(Promise::isOwed)
                                .toList();
                    }
                }),
                searching("the scope is ignored in lists of promises", (query, scope) -> Scope.everything()),
                searching("the accused see promises in lists", PlantedPromises::withAccused),
                counting("the scope is ignored in counts of promises", (query, scope) -> Scope.everything()),
                counting("the accused see promises in counts", PlantedPromises::withAccused),
                asking("the owner is ignored", query -> without(query, true, false)),
                asking("the unit of a promise is ignored", query -> without(query, false, true)),
                asking(
                        "what is due at an instant is due before it",
                        query -> query.dueBefore()
                                .map(due -> query.toBuilder()
                                        .dueBefore(due.plusMillis(1))
                                        .build())
                                .orElse(query)),
                asking(
                        "pages of promises are one too long",
                        query -> query.toBuilder()
                                .limit(Math.min(PromiseQuery.LARGEST_PAGE, query.limit() + 1))
                                .build()),
                asking(
                        "every page of promises is the first",
                        query -> query.toBuilder().after(null).build()),
                Attack.promises("promises of one day come on one page", sound -> new ForwardingPromises(sound) {
                    @Override
                    public PromisePage<PromiseFile> search(PromiseQuery query, Scope scope) {
                        PromisePage<PromiseFile> page = super.search(query, scope);
                        return new PromisePage<>(
                                page.items().stream()
                                        .filter(file -> query.after()
                                                .filter(place -> place.due()
                                                        .equals(file.promise().due()))
                                                .isEmpty())
                                        .toList(),
                                page.last());
                    }
                }),
                Attack.promises("there is always another page of promises", sound -> new ForwardingPromises(sound) {
                    @Override
                    public PromisePage<PromiseFile> search(PromiseQuery query, Scope scope) {
                        PromisePage<PromiseFile> page = super.search(query, scope);
                        return page.items().isEmpty()
                                ? page
                                : new PromisePage<>(
                                        page.items(),
                                        PromiseCursor.of(page.items()
                                                .get(page.items().size() - 1)
                                                .promise()));
                    }
                }));
    }

    static Scope withAccused(Object query, Scope scope) {
        return scope.exceptAccusing(List.of());
    }

    private static PromiseQuery without(PromiseQuery query, boolean owner, boolean unit) {
        PromiseQuery.Builder builder = PromiseQuery.builder()
                .states(query.states().toArray(PromiseState[]::new))
                .after(query.after().orElse(null))
                .limit(query.limit());
        query.dueBefore().ifPresent(builder::dueBefore);
        query.owner().filter(given -> !owner).ifPresent(builder::owner);
        query.unit().filter(given -> !unit).ifPresent(builder::unit);
        return builder.build();
    }

    private static Attack searching(String name, BiFunction<PromiseQuery, Scope, Scope> change) {
        return Attack.promises(name, sound -> new ForwardingPromises(sound) {
            @Override
            public PromisePage<PromiseFile> search(PromiseQuery query, Scope scope) {
                return super.search(query, change.apply(query, scope));
            }
        });
    }

    private static Attack counting(String name, BiFunction<PromiseQuery, Scope, Scope> change) {
        return Attack.promises(name, sound -> new ForwardingPromises(sound) {
            @Override
            public long count(PromiseQuery query, Scope scope) {
                return super.count(query, change.apply(query, scope));
            }
        });
    }

    private static Attack asking(String name, UnaryOperator<PromiseQuery> change) {
        return Attack.promises(name, sound -> new ForwardingPromises(sound) {
            @Override
            public PromisePage<PromiseFile> search(PromiseQuery query, Scope scope) {
                return super.search(change.apply(query), scope);
            }

            @Override
            public long count(PromiseQuery query, Scope scope) {
                return super.count(change.apply(query), scope);
            }
        });
    }

    private static Attack ending(String name, UnaryOperator<Ending> change) {
        return storing(name, (it, as) -> as.ending(it.ending().map(change).orElse(null)));
    }

    private static Attack storing(String name, BiFunction<Promise, PromiseBuilder, PromiseBuilder> change) {
        UnaryOperator<Promise> stored = it -> change.apply(it, it.toBuilder()).build();
        return Attack.promises(name, sound -> storing(sound, stored));
    }

    private static PromiseRepository storing(PromiseRepository sound, UnaryOperator<Promise> stored) {
        return new ForwardingPromises(sound) {
            @Override
            public void insert(Promise first) {
                super.insert(stored.apply(first));
            }

            @Override
            public void update(Promise next, long expectedVersion) {
                super.update(stored.apply(next), expectedVersion);
            }
        };
    }
}
