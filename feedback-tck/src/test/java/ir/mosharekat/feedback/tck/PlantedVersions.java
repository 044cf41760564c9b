package ir.mosharekat.feedback.tck;

import ir.mosharekat.feedback.cases.CaseFile;
import ir.mosharekat.feedback.cases.CaseSnapshot;
import ir.mosharekat.feedback.cases.Message;
import ir.mosharekat.feedback.error.StorageException;
import ir.mosharekat.feedback.spi.CaseRepository;
import ir.mosharekat.feedback.spi.StaleVersionException;
import ir.mosharekat.feedback.tracking.CaseId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Bugs in how one version of a case replaces another. */
final class PlantedVersions {

    private PlantedVersions() {}

    static List<Attack> all() {
        return List.of(
                updating("the version is ignored", (sound, next, expected, added) -> {
                    Optional<CaseSnapshot> found = sound.find(next.id());
                    sound.update(next, found.map(CaseSnapshot::version).orElse(expected), added);
                }),
                updating(
                        "a version that is too old is let through",
                        (sound, next, expected, added) ->
                                sound.update(next, Math.max(expected, versionOf(sound, next.id())), added)),
                updating(
                        "a version from the future is let through",
                        (sound, next, expected, added) ->
                                sound.update(next, Math.min(expected, versionOf(sound, next.id())), added)),
                updating("a stale version is left out in silence", (sound, next, expected, added) -> {
                    if (versionOf(sound, next.id()) == expected) {
                        sound.update(next, expected, added);
                    }
                }),
                updating("a missing case is left out in silence", (sound, next, expected, added) -> {
                    if (sound.find(next.id()).isPresent()) {
                        sound.update(next, expected, added);
                    }
                }),
                updating("a missing case is put there", (sound, next, expected, added) -> {
                    if (sound.find(next.id()).isPresent()) {
                        sound.update(next, expected, added);
                    } else {
                        sound.insert(new CaseFile(next, added));
                    }
                }),
                updating("a stale version comes out as a storage exception", (sound, next, expected, added) -> {
                    if (versionOf(sound, next.id()) != expected) {
                        throw new StorageException(StorageException.Retry.MAY_HELP, new StaleVersionException());
                    }
                    sound.update(next, expected, added);
                }),
                updating(
                        "the store counts versions too",
                        (sound, next, expected, added) -> sound.update(
                                next.toBuilder().version(next.version() + 1).build(), expected, added)),
                updating(
                        "the version is not written",
                        (sound, next, expected, added) ->
                                sound.update(next.toBuilder().version(expected).build(), expected, added)),
                Attack.unit("messages of a stale version are kept", (unit, tenant, store) -> new ForwardingUnit(unit) {
                    @Override
                    public CaseRepository cases() {
                        return new ForwardingCases(super.cases()) {
                            @Override
                            public void update(CaseSnapshot next, long expectedVersion, List<Message> added) {
                                Optional<CaseSnapshot> found = find(next.id());
                                if (found.isPresent() && found.get().version() != expectedVersion) {
                                    store.inUnitOfWork(tenant, other -> {
                                        other.cases()
                                                .update(found.get(), found.get().version(), added);
                                        return true;
                                    });
                                }
                                super.update(next, expectedVersion, added);
                            }
                        };
                    }
                }),
                Attack.node("a node reads from its cache", sound -> {
                    Map<CaseId, CaseSnapshot> cache = new ConcurrentHashMap<>();
                    return new UnitWrappingStore(sound, (unit, tenant, store) -> new ForwardingUnit(unit) {
                        @Override
                        public CaseRepository cases() {
                            return new Caching(super.cases(), cache);
                        }
                    });
                }));
    }

    private static long versionOf(CaseRepository cases, CaseId id) {
        return cases.find(id).map(CaseSnapshot::version).orElse(0L);
    }

    private static Attack updating(String name, Update update) {
        return Attack.cases(name, sound -> new ForwardingCases(sound) {
            @Override
            public void update(CaseSnapshot next, long expectedVersion, List<Message> added) {
                update.in(sound, next, expectedVersion, added);
            }
        });
    }

    @FunctionalInterface
    private interface Update {
        void in(CaseRepository sound, CaseSnapshot next, long expectedVersion, List<Message> added);
    }

    /** Forgets what it has cached when it writes itself, as it should; of what others write it learns nothing. */
    private static final class Caching extends ForwardingCases {

        private final Map<CaseId, CaseSnapshot> cache;

        Caching(CaseRepository sound, Map<CaseId, CaseSnapshot> cache) {
            super(sound);
            this.cache = cache;
        }

        @Override
        public void update(CaseSnapshot next, long expectedVersion, List<Message> added) {
            cache.remove(next.id());
            super.update(next, expectedVersion, added);
        }

        @Override
        public Optional<CaseSnapshot> find(CaseId id) {
            CaseSnapshot cached = cache.get(id);
            if (cached != null) {
                return Optional.of(cached);
            }
            Optional<CaseSnapshot> found = super.find(id);
            found.ifPresent(snapshot -> cache.put(id, snapshot));
            return found;
        }
    }
}
