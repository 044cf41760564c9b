package ir.mosharekat.feedback.tck;

import ir.mosharekat.feedback.accesslog.AccessCursor;
import ir.mosharekat.feedback.accesslog.AccessKind;
import ir.mosharekat.feedback.accesslog.CaseAccess;
import ir.mosharekat.feedback.accesslog.Visitor;
import ir.mosharekat.feedback.attachment.AttachmentId;
import ir.mosharekat.feedback.cases.CaseSnapshot;
import ir.mosharekat.feedback.event.ActorRef;
import ir.mosharekat.feedback.organization.Channel;
import ir.mosharekat.feedback.organization.StaffId;
import ir.mosharekat.feedback.organization.UnitId;
import ir.mosharekat.feedback.spi.AccessLog;
import ir.mosharekat.feedback.spi.CaseRepository;
import ir.mosharekat.feedback.tracking.CaseId;
import ir.mosharekat.feedback.workflow.Role;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Bugs in how the log of readings is kept and read. */
final class PlantedAccesses {

    private static final ZoneId TEHRAN = ZoneId.of("Asia/Tehran");
    private static final Comparator<CaseAccess> OLDEST_FIRST = Comparator.comparing(CaseAccess::at)
            .thenComparing(entry -> entry.id().toString());

    private PlantedAccesses() {}

    static List<Attack> all() {
        return Stream.of(values(), visitors(), parts(), orders(), cases(), tenants())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Attack> values() {
        return List.of(
                storing("what was noted gets another identifier", entry -> with(new UUID(7, 7), entry, entry.read())),
                storing(
                        "which attachment was read is lost",
                        entry -> with(
                                entry.id(),
                                entry,
                                new CaseAccess.Read(entry.read().kind(), null))),
                storing(
                        "attachments that were read lose their last bit",
                        entry -> with(entry.id(), entry, evened(entry.read()))),
                storing(
                        "whatever was read the case was opened",
                        entry -> with(
                                entry.id(),
                                entry,
                                new CaseAccess.Read(
                                        AccessKind.OPENED, entry.read().attachment()))),
                storing(
                        "instants of readings are cut to seconds",
                        entry -> at(entry, entry.at().truncatedTo(ChronoUnit.SECONDS))),
                storing(
                        "instants of readings are cut to the half hour",
                        entry -> at(entry, entry.at().minusMillis(entry.at().toEpochMilli() % 1_800_000))),
                storing(
                        "instants of readings are kept as what a clock in Tehran showed",
                        entry -> at(
                                entry,
                                entry.at()
                                        .atZone(TEHRAN)
                                        .toLocalDateTime()
                                        .atZone(TEHRAN)
                                        .toInstant())));
    }

    private static List<Attack> visitors() {
        return List.of(
                visitor("in which part somebody read is lost", by -> visitor(by, Set.of(), by.units())),
                visitor(
                        "of several parts of a reader one is kept",
                        by -> visitor(
                                by, by.roles().stream().sorted().limit(1).collect(Collectors.toSet()), by.units())),
                visitor("every reader is a handler", by -> visitor(by, Set.of(Role.HANDLER), by.units())),
                visitor("for which unit somebody read is lost", by -> visitor(by, by.roles(), Set.of())),
                visitor(
                        "of several units of a reader one is kept",
                        by -> visitor(
                                by, by.roles(), by.units().stream().limit(1).collect(Collectors.toSet()))),
                visitor(
                        "units of a reader are those above them",
                        by -> visitor(
                                by,
                                by.roles(),
                                by.units().stream()
                                        .map(unit -> new UnitId(unit.value().replaceAll("/east$", "")))
                                        .collect(Collectors.toSet()))),
                visitor("for whom somebody read is lost", by -> behalf(by, null)),
                visitor(
                        "whoever somebody read for was a citizen",
                        by -> by.onBehalfOf() == null
                                ? by
                                : behalf(
                                        by,
                                        new ActorRef(
                                                ActorRef.Kind.CITIZEN,
                                                by.onBehalfOf().id()))),
                visitor(
                        "whoever somebody read for was nobody known",
                        by -> by.onBehalfOf() == null
                                ? by
                                : behalf(by, new ActorRef(by.onBehalfOf().kind(), "-"))),
                visitor(
                        "everything is read by the web",
                        by -> new Visitor(by.official(), by.roles(), by.units(), by.onBehalfOf(), Channel.WEB)),
                visitor(
                        "readers are kept in small letters",
                        by -> new Visitor(
                                new StaffId(by.official().value().toLowerCase(Locale.ROOT)),
                                by.roles(),
                                by.units(),
                                by.onBehalfOf(),
                                by.channel())));
    }

    private static List<Attack> parts() {
        return List.of(
                part(
                        "a log of readings is read without a limit",
                        (sound, ids, after, limit) -> sound.entries(ids, after, Integer.MAX_VALUE)),
                part(
                        "a log of readings is read in pages of two and more",
                        (sound, ids, after, limit) -> sound.entries(ids, after, Math.max(2, limit))),
                part(
                        "a page of a log of readings loses its last entry",
                        (sound, ids, after, limit) ->
                                limit == 1 ? sound.entries(ids, after, 1) : sound.entries(ids, after, limit - 1)),
                part(
                        "a log of readings never has more than twenty entries",
                        (sound, ids, after, limit) -> sound.entries(ids, after, Math.min(20, limit))),
                part(
                        "a log of readings is always read from the beginning",
                        (sound, ids, after, limit) -> sound.entries(ids, AccessCursor.BEGINNING, limit)),
                part(
                        "a page of a log of readings repeats the entry before it",
                        (sound, ids, after, limit) -> sound.entries(
                                ids,
                                new AccessCursor(
                                        after.at(),
                                        new UUID(
                                                after.id().getMostSignificantBits(),
                                                after.id().getLeastSignificantBits() + 1)),
                                limit)),
                part(
                        "pages of a log of readings skip what was noted in the same millisecond",
                        (sound, ids, after, limit) ->
                                sound.entries(ids, new AccessCursor(after.at(), new UUID(0, 0)), limit)),
                part("the last page of a log of readings is lost unless it is full", (sound, ids, after, limit) -> {
                    List<CaseAccess> found = sound.entries(ids, after, limit);
                    boolean begins = after.equals(AccessCursor.BEGINNING);
                    return !begins && found.size() < limit ? List.of() : found;
                }));
    }

    private static List<Attack> orders() {
        return List.of(
                ordered("a log of readings begins with the oldest", OLDEST_FIRST),
                ordered(
                        "readings of the same millisecond are in no order",
                        Comparator.comparing(CaseAccess::at)
                                .reversed()
                                .thenComparing(entry -> entry.id().toString())),
                ordered(
                        "a log of readings is ordered by who has read",
                        Comparator.comparing(entry -> entry.by().official().value())),
                ordered(
                        "a log of readings is ordered by identifiers",
                        Comparator.comparing((CaseAccess entry) -> entry.id().toString())
                                .reversed()),
                ordered(
                        "a log of readings is ordered by case",
                        Comparator.comparing(
                                        (CaseAccess entry) -> entry.caseId().toString())
                                .thenComparing(OLDEST_FIRST.reversed())));
    }

    private static List<Attack> cases() {
        return List.of(
                Attack.store("a log of readings is that of all cases", sound -> {
                    Set<CaseId> known = ConcurrentHashMap.newKeySet();
                    return new UnitWrappingStore(sound, (unit, tenant, store) -> new ForwardingUnit(unit) {
                        @Override
                        public AccessLog accesses() {
                            return new ForwardingAccesses(super.accesses()) {
                                @Override
                                public void note(CaseAccess entry) {
                                    known.add(entry.caseId());
                                    super.note(entry);
                                }

                                @Override
                                public List<CaseAccess> entries(Collection<CaseId> ids, AccessCursor after, int limit) {
                                    return super.entries(known, after, limit);
                                }
                            };
                        }
                    });
                }),
                part(
                        "of several cases the log of one is read",
                        (sound, ids, after, limit) ->
                                sound.entries(ids.stream().limit(1).toList(), after, limit)),
                part(
                        "of several cases the logs are read one after the other",
                        (sound, ids, after, limit) -> ids.stream()
                                .flatMap(id -> sound.entries(List.of(id), after, limit).stream())
                                .limit(limit)
                                .toList()),
                Attack.store("with the content of a case its log of readings goes", sound -> {
                    Set<CaseId> purged = ConcurrentHashMap.newKeySet();
                    return new UnitWrappingStore(sound, (unit, tenant, store) -> new ForwardingUnit(unit) {
                        @Override
                        public CaseRepository cases() {
                            return new ForwardingCases(super.cases()) {
                                @Override
                                public void purge(CaseSnapshot tombstone, long expectedVersion) {
                                    purged.add(tombstone.id());
                                    super.purge(tombstone, expectedVersion);
                                }
                            };
                        }

                        @Override
                        public AccessLog accesses() {
                            return new ForwardingAccesses(super.accesses()) {
                                @Override
                                public List<CaseAccess> entries(Collection<CaseId> ids, AccessCursor after, int limit) {
                                    return super.entries(ids, after, limit).stream()
                                            .filter(entry -> !purged.contains(entry.caseId()))
                                            .toList();
                                }
                            };
                        }
                    });
                }));
    }

    private static List<Attack> tenants() {
        return List.of(
                tenant("the log of readings", (sound, other) -> new ForwardingAccesses(sound) {
                    @Override
                    public List<CaseAccess> entries(Collection<CaseId> ids, AccessCursor after, int limit) {
                        List<CaseAccess> own = super.entries(ids, after, limit);
                        return own.isEmpty() ? other.ask(unit -> unit.accesses().entries(ids, after, limit)) : own;
                    }
                }),
                tenant("the log of readings of both", (sound, other) -> new ForwardingAccesses(sound) {
                    @Override
                    public List<CaseAccess> entries(Collection<CaseId> ids, AccessCursor after, int limit) {
                        List<CaseAccess> both = new ArrayList<>(super.entries(ids, after, limit));
                        both.addAll(other.ask(unit -> unit.accesses().entries(ids, after, limit)));
                        return both.stream()
                                .sorted(OLDEST_FIRST.reversed())
                                .limit(limit)
                                .toList();
                    }
                }),
                tenant("whether a visit was noted", (sound, other) -> new ForwardingAccesses(sound) {
                    @Override
                    public void note(CaseAccess entry) {
                        boolean there = other.ask(unit ->
                                PlantedVisits.noted(unit.accesses(), entry).anyMatch(entry::isSameVisit));
                        if (!there) {
                            super.note(entry);
                        }
                    }
                }));
    }

    private static Attack tenant(String what, PlantedTenants.With<AccessLog> around) {
        return PlantedTenants.unit(what, (unit, other) -> new ForwardingUnit(unit) {
            @Override
            public AccessLog accesses() {
                return around.of(super.accesses(), other);
            }
        });
    }

    private static Attack visitor(String name, UnaryOperator<Visitor> change) {
        return storing(
                name,
                entry ->
                        new CaseAccess(entry.id(), entry.caseId(), entry.read(), change.apply(entry.by()), entry.at()));
    }

    private static Visitor visitor(Visitor by, Set<Role> roles, Set<UnitId> units) {
        return new Visitor(by.official(), roles, units, by.onBehalfOf(), by.channel());
    }

    private static Visitor behalf(Visitor by, @Nullable ActorRef other) {
        return new Visitor(by.official(), by.roles(), by.units(), other, by.channel());
    }

    private static CaseAccess with(UUID id, CaseAccess entry, CaseAccess.Read read) {
        return new CaseAccess(id, entry.caseId(), read, entry.by(), entry.at());
    }

    private static CaseAccess at(CaseAccess entry, Instant at) {
        return new CaseAccess(entry.id(), entry.caseId(), entry.read(), entry.by(), at);
    }

    private static CaseAccess.Read evened(CaseAccess.Read read) {
        AttachmentId attachment = read.attachment();
        if (attachment == null) {
            return read;
        }
        UUID value = attachment.value();
        return CaseAccess.Read.file(
                new AttachmentId(new UUID(value.getMostSignificantBits(), value.getLeastSignificantBits() & ~1L)));
    }

    private static Attack ordered(String name, Comparator<CaseAccess> order) {
        return part(
                name,
                (sound, ids, after, limit) ->
                        sound.entries(ids, after, limit).stream().sorted(order).toList());
    }

    private static Attack part(String name, Part part) {
        return Attack.accesses(name, sound -> new ForwardingAccesses(sound) {
            @Override
            public List<CaseAccess> entries(Collection<CaseId> ids, AccessCursor after, int limit) {
                return part.of(sound, ids, after, limit);
            }
        });
    }

    /** A way to read a part of a log. */
    @FunctionalInterface
    private interface Part {
        List<CaseAccess> of(AccessLog sound, Collection<CaseId> ids, AccessCursor after, int limit);
    }

    private static Attack storing(String name, UnaryOperator<CaseAccess> change) {
        return Attack.accesses(name, sound -> new ForwardingAccesses(sound) {
            @Override
            public void note(CaseAccess entry) {
                super.note(change.apply(entry));
            }
        });
    }
}
