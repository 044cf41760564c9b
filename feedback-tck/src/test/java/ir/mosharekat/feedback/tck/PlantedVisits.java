package ir.mosharekat.feedback.tck;

import ir.mosharekat.feedback.accesslog.AccessCursor;
import ir.mosharekat.feedback.accesslog.CaseAccess;
import ir.mosharekat.feedback.attachment.AttachmentId;
import ir.mosharekat.feedback.organization.TenantId;
import ir.mosharekat.feedback.spi.AccessLog;
import ir.mosharekat.feedback.spi.DuplicateKeyException;
import ir.mosharekat.feedback.spi.FeedbackStore;
import ir.mosharekat.feedback.tracking.CaseId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** Bugs in what is one visit and what are two. */
final class PlantedVisits {

    private static final Duration HALF_HOUR = Duration.ofMinutes(30);

    private PlantedVisits() {}

    static List<Attack> all() {
        return Stream.of(joined(), doubled(), others()).flatMap(List::stream).toList();
    }

    /** Two visits of which the second is not noted. */
    private static List<Attack> joined() {
        return List.of(
                joining("half hours are joined", (one, other) -> isSame(one, other) && isOfSameOfficial(one, other)),
                joining(
                        "a visit lasts half an hour from when it began",
                        (one, other) -> isSame(one, other)
                                && isOfSameOfficial(one, other)
                                && Duration.between(one.at(), other.at()).abs().compareTo(HALF_HOUR) < 0),
                joining(
                        "a visit lasts an hour",
                        (one, other) -> isSame(one, other)
                                && isOfSameOfficial(one, other)
                                && Math.floorDiv(one.halfHour(), 2) == Math.floorDiv(other.halfHour(), 2)),
                joining(
                        "half hours are those of any day",
                        (one, other) -> isSame(one, other)
                                && isOfSameOfficial(one, other)
                                && one.halfHour() % 48 == other.halfHour() % 48),
                joining(
                        "a history that was read is the case that was opened",
                        (one, other) -> one.halfHour() == other.halfHour()
                                && isOfSameOfficial(one, other)
                                && Objects.equals(
                                        one.read().attachment(), other.read().attachment())),
                joining(
                        "all attachments are one",
                        (one, other) -> one.halfHour() == other.halfHour()
                                && isOfSameOfficial(one, other)
                                && one.read().kind() == other.read().kind()),
                joining(
                        "all officials are one",
                        (one, other) -> isSame(one, other) && one.halfHour() == other.halfHour()),
                joining(
                        "officials are told apart whatever the case of letters",
                        (one, other) -> isSame(one, other)
                                && one.halfHour() == other.halfHour()
                                && lower(one).equals(lower(other))),
                joining(
                        "officials are told apart by the first letter",
                        (one, other) -> isSame(one, other)
                                && one.halfHour() == other.halfHour()
                                && one.by().official().value().charAt(0)
                                        == other.by().official().value().charAt(0)),
                Attack.store("visits to other cases are the same visit", sound -> {
                    Set<CaseId> known = ConcurrentHashMap.newKeySet();
                    return around(sound, log -> new ForwardingAccesses(log) {
                        @Override
                        public void note(CaseAccess entry) {
                            known.add(entry.caseId());
                            boolean there = super.entries(known, AccessCursor.BEGINNING, Integer.MAX_VALUE).stream()
                                    .anyMatch(noted -> isSame(noted, entry)
                                            && isOfSameOfficial(noted, entry)
                                            && noted.halfHour() == entry.halfHour());
                            if (!there) {
                                super.note(entry);
                            }
                        }
                    });
                }));
    }

    /** One visit that is noted twice. */
    private static List<Attack> doubled() {
        return List.of(
                doubling("every reading is noted", (noted, entry) -> true),
                doubling(
                        "another part is another visit",
                        (noted, entry) -> !noted.by().roles().equals(entry.by().roles())),
                doubling(
                        "another unit is another visit",
                        (noted, entry) -> !noted.by().units().equals(entry.by().units())),
                doubling(
                        "for somebody else is another visit",
                        (noted, entry) -> !Objects.equals(
                                noted.by().onBehalfOf(), entry.by().onBehalfOf())),
                doubling(
                        "another medium is another visit",
                        (noted, entry) -> noted.by().channel() != entry.by().channel()),
                doubling(
                        "another quarter of an hour is another visit",
                        (noted, entry) ->
                                noted.at().getEpochSecond() / 900 != entry.at().getEpochSecond() / 900));
    }

    private static List<Attack> others() {
        return List.of(
                Attack.accesses("what is read is not noted", sound -> new ForwardingAccesses(sound) {
                    @Override
                    public void note(CaseAccess entry) {
                        // Forgotten.
                    }
                }),
                Attack.accesses("who notes a visit again is refused", sound -> new ForwardingAccesses(sound) {
                    @Override
                    public void note(CaseAccess entry) {
                        if (noted(this, entry).anyMatch(entry::isSameVisit)) {
                            throw new DuplicateKeyException();
                        }
                        super.note(entry);
                    }
                }),
                Attack.store("the last reading replaces the first", Replacing::new),
                Attack.store(
                        "of two who note a visit at the same time one is refused",
                        sound -> new Refusing(sound, ConcurrentHashMap.newKeySet(), new Gap())),
                Attack.unit(
                        "of several readings in a unit of work one is noted",
                        (unit, tenant, sound) -> new ForwardingUnit(unit) {
                            private boolean stored;

                            @Override
                            public AccessLog accesses() {
                                return new ForwardingAccesses(super.accesses()) {
                                    @Override
                                    public void note(CaseAccess entry) {
                                        if (!stored) {
                                            super.note(entry);
                                        }
                                        stored = true;
                                    }
                                };
                            }
                        }));
    }

    /** Whether the same was read of a case, whoever read it and whenever. */
    private static boolean isSame(CaseAccess one, CaseAccess other) {
        return one.read().equals(other.read());
    }

    private static boolean isOfSameOfficial(CaseAccess one, CaseAccess other) {
        return one.by().official().equals(other.by().official());
    }

    private static String lower(CaseAccess entry) {
        return entry.by().official().value().toLowerCase(Locale.ROOT);
    }

    static Stream<CaseAccess> noted(AccessLog log, CaseAccess entry) {
        return log.entries(List.of(entry.caseId()), AccessCursor.BEGINNING, Integer.MAX_VALUE).stream();
    }

    private static FeedbackStore around(FeedbackStore sound, Around around) {
        return new UnitWrappingStore(sound, (unit, tenant, store) -> new ForwardingUnit(unit) {
            @Override
            public AccessLog accesses() {
                return around.of(super.accesses());
            }
        });
    }

    private static Attack joining(String name, BiPredicate<CaseAccess, CaseAccess> isOne) {
        return Attack.accesses(name, sound -> new ForwardingAccesses(sound) {
            @Override
            public void note(CaseAccess entry) {
                if (noted(this, entry).noneMatch(noted -> isOne.test(noted, entry))) {
                    super.note(entry);
                }
            }
        });
    }

    /** Stores it as if something attached had been read that nobody else reads, and takes that off again. */
    private static Attack doubling(String name, BiPredicate<CaseAccess, CaseAccess> areTwo) {
        return Attack.store(name, sound -> {
            Map<UUID, CaseAccess> disguised = new ConcurrentHashMap<>();
            return around(sound, log -> new ForwardingAccesses(log) {
                @Override
                public void note(CaseAccess entry) {
                    boolean twice = noted(this, entry)
                            .filter(entry::isSameVisit)
                            .anyMatch(noted -> !noted.id().equals(entry.id()) && areTwo.test(noted, entry));
                    if (twice) {
                        disguised.put(entry.id(), entry);
                        AttachmentId nobodys = new AttachmentId(entry.id());
                        super.note(new CaseAccess(
                                entry.id(), entry.caseId(), CaseAccess.Read.file(nobodys), entry.by(), entry.at()));
                    } else {
                        super.note(entry);
                    }
                }

                @Override
                public List<CaseAccess> entries(Collection<CaseId> ids, AccessCursor after, int limit) {
                    return Altered.each(
                            super.entries(ids, after, limit), entry -> disguised.getOrDefault(entry.id(), entry));
                }
            });
        });
    }

    @FunctionalInterface
    private interface Around {
        AccessLog of(AccessLog sound);
    }

    /** A visit shows what was read last of it. */
    private static final class Replacing implements FeedbackStore {

        private final FeedbackStore store;
        private final Map<CaseAccess, CaseAccess> replaced = new ConcurrentHashMap<>();

        Replacing(FeedbackStore sound) {
            store = around(sound, log -> new ForwardingAccesses(log) {
                @Override
                public void note(CaseAccess entry) {
                    List<CaseAccess> first = PlantedVisits.noted(log, entry)
                            .filter(entry::isSameVisit)
                            .toList();
                    first.forEach(noted -> replaced.put(noted, entry));
                    super.note(entry);
                }

                @Override
                public List<CaseAccess> entries(Collection<CaseId> ids, AccessCursor after, int limit) {
                    return Altered.each(super.entries(ids, after, limit), entry -> replaced.getOrDefault(entry, entry));
                }
            });
        }

        @Override
        public <T> T inUnitOfWork(TenantId tenant, Work<T> work) {
            return store.inUnitOfWork(tenant, work);
        }
    }

    /** As if it looked first and inserted afterwards: whoever is overtaken meanwhile fails on the key. */
    private record Refusing(FeedbackStore sound, Set<CaseAccess> known, Gap gap) implements FeedbackStore {

        @Override
        public <T> T inUnitOfWork(TenantId tenant, Work<T> work) {
            Set<CaseAccess> before = Set.copyOf(known);
            gap.pass();
            return sound.inUnitOfWork(
                    tenant,
                    unit -> work.in(new ForwardingUnit(unit) {
                        private final List<CaseAccess> own = new ArrayList<>();

                        @Override
                        public AccessLog accesses() {
                            return new ForwardingAccesses(super.accesses()) {
                                @Override
                                public void note(CaseAccess entry) {
                                    boolean there = noted(this, entry).anyMatch(entry::isSameVisit);
                                    boolean seen = Stream.concat(before.stream(), own.stream())
                                            .anyMatch(entry::isSameVisit);
                                    if (there && !seen) {
                                        throw new DuplicateKeyException();
                                    }
                                    own.add(entry);
                                    known.add(entry);
                                    super.note(entry);
                                }
                            };
                        }
                    }));
        }
    }
}
