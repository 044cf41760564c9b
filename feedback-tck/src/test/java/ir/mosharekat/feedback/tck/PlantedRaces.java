package ir.mosharekat.feedback.tck;

import ir.mosharekat.feedback.cases.CaseFile;
import ir.mosharekat.feedback.cases.CaseSnapshot;
import ir.mosharekat.feedback.organization.TenantId;
import ir.mosharekat.feedback.spi.CaseRepository;
import ir.mosharekat.feedback.spi.DuplicateKeyException;
import ir.mosharekat.feedback.spi.FeedbackStore;
import ir.mosharekat.feedback.spi.UnitOfWork;
import ir.mosharekat.feedback.tck.ApartUnit.Write;
import ir.mosharekat.feedback.tck.BlindUnit.Check;
import ir.mosharekat.feedback.tracking.CaseId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Bugs that show only when several threads are at work. */
final class PlantedRaces {

    private PlantedRaces() {}

    static List<Attack> all() {
        Stream<Attack> unseen = Arrays.stream(Check.values())
                .map(check -> Attack.store(
                        "checks first and writes afterwards: " + check,
                        sound -> new CheckThenAct(sound, EnumSet.of(check), new Gap())));
        return Stream.concat(
                        unseen,
                        Stream.of(
                                Attack.store(
                                        "checks everything first and writes afterwards",
                                        sound -> new CheckThenAct(sound, EnumSet.allOf(Check.class), new Gap())),
                                onOneNode(),
                                Attack.store(
                                        "one bad write fails its neighbours",
                                        sound -> new NeighbourFailing(sound, new Gap())),
                                Attack.store("a neighbour's failure takes back what was acknowledged", TakingBack::new),
                                Attack.store(
                                        "what is acknowledged under load is not stored",
                                        sound -> new Overloaded(sound, new Gap())),
                                Attack.store("what is taken back is seen for a moment", Dirty::new),
                                Attack.store(
                                        "events are stored a moment after their case",
                                        sound -> new InTwoSteps(sound, EnumSet.of(Write.APPEND), new Gap())),
                                Attack.store(
                                        "events are stored a moment before their case",
                                        sound -> new InTwoSteps(
                                                sound, EnumSet.of(Write.INSERT, Write.UPDATE), new Gap())),
                                Attack.store(
                                        "items are queued a moment after their case",
                                        sound -> new InTwoSteps(sound, EnumSet.of(Write.ENQUEUE), new Gap())),
                                Attack.store(
                                        "a case and its messages are read one after the other",
                                        sound -> new ReadingTwice(sound, new Sign()))))
                .toList();
    }

    /** Not a bug: it checks first, and checks all of it again when it writes. */
    static Attack seeing() {
        return Attack.store(
                "checks first and once more", sound -> new CheckThenAct(sound, EnumSet.noneOf(Check.class), new Gap()));
    }

    /** Every node is careful and does one thing at a time; what other nodes do meanwhile, it does not see. */
    private static Attack onOneNode() {
        return new Attack(
                "what is checked first is locked on one node only",
                sound -> new CheckThenAct(sound, EnumSet.allOf(Check.class), new Gap()),
                OneAtATime::new,
                InMemoryHost::new);
    }

    private record OneAtATime(FeedbackStore sound) implements FeedbackStore {

        @Override
        public synchronized <T> T inUnitOfWork(TenantId tenant, Work<T> work) {
            return sound.inUnitOfWork(tenant, work);
        }
    }

    private record CheckThenAct(FeedbackStore sound, Set<Check> unseen, Gap gap) implements FeedbackStore {

        @Override
        public <T> T inUnitOfWork(TenantId tenant, Work<T> work) {
            Rehearsal<T> checked = Rehearsal.after(List.of(), sound, tenant, work);
            if (checked.hasLeased() && !unseen.contains(Check.LEASE)) {
                return sound.inUnitOfWork(tenant, work);
            }
            if (!checked.writes().isEmpty()) {
                gap.pass();
                // Also what the sound store refuses now that somebody else was faster.
                write(tenant, checked.writes());
            }
            return checked.result();
        }

        private void write(TenantId tenant, List<Consumer<UnitOfWork>> writes) {
            sound.inUnitOfWork(tenant, unit -> {
                BlindUnit blind = new BlindUnit(unit, tenant, sound, unseen);
                writes.forEach(write -> write.accept(blind));
                return true;
            });
        }
    }

    /** As if the writes of two who wait were committed together, and both failed with the one that is bad. */
    private record NeighbourFailing(FeedbackStore sound, Gap gap) implements FeedbackStore {

        @Override
        public <T> T inUnitOfWork(TenantId tenant, Work<T> work) {
            boolean bad = false;
            boolean writes = true;
            try {
                writes = !Rehearsal.after(List.of(), sound, tenant, work)
                        .writes()
                        .isEmpty();
            } catch (DuplicateKeyException e) {
                bad = true;
            }
            if (writes && gap.meet(bad).orElse(false)) {
                throw new DuplicateKeyException();
            }
            return sound.inUnitOfWork(tenant, work);
        }
    }

    /** As if threads shared one transaction: who fails takes back what somebody else has been told is stored. */
    private static final class TakingBack implements FeedbackStore {

        private final FeedbackStore sound;
        private final Thread tester = Thread.currentThread();
        private final Map<CaseId, Thread> authors = new ConcurrentHashMap<>();
        private final Set<CaseId> lost = ConcurrentHashMap.newKeySet();

        TakingBack(FeedbackStore sound) {
            this.sound = sound;
        }

        @Override
        public <T> T inUnitOfWork(TenantId tenant, Work<T> work) {
            try {
                return sound.inUnitOfWork(
                        tenant,
                        unit -> work.in(new ForwardingUnit(unit) {
                            @Override
                            public CaseRepository cases() {
                                return new Losing(super.cases());
                            }
                        }));
            } catch (DuplicateKeyException e) {
                authors.forEach((id, author) -> {
                    if (author != tester && author != Thread.currentThread()) {
                        lost.add(id);
                    }
                });
                throw e;
            }
        }

        private final class Losing extends ForwardingCases {

            Losing(CaseRepository sound) {
                super(sound);
            }

            @Override
            public void insert(CaseFile file) {
                super.insert(file);
                authors.put(file.snapshot().id(), Thread.currentThread());
            }

            @Override
            public Optional<CaseSnapshot> find(CaseId id) {
                // Whoever has just written it still sees it.
                boolean isLost = lost.contains(id) && authors.get(id) != Thread.currentThread();
                return isLost ? Optional.empty() : super.find(id);
            }
        }
    }

    /** Whoever writes while somebody else does is told that all is well. */
    private record Overloaded(FeedbackStore sound, Gap gap) implements FeedbackStore {

        @Override
        public <T> T inUnitOfWork(TenantId tenant, Work<T> work) {
            Rehearsal<T> checked = Rehearsal.after(List.of(), sound, tenant, work);
            return !checked.writes().isEmpty() && gap.pass() ? checked.result() : sound.inUnitOfWork(tenant, work);
        }
    }

    /** Others see a case as soon as it is written, and until it is known to be taken back. */
    private static final class Dirty implements FeedbackStore {

        private final FeedbackStore sound;
        private final Sign look = new Sign();
        private final Map<CaseId, CaseFile> unfinished = new ConcurrentHashMap<>();

        Dirty(FeedbackStore sound) {
            this.sound = sound;
        }

        @Override
        public <T> T inUnitOfWork(TenantId tenant, Work<T> work) {
            List<CaseId> own = new ArrayList<>();
            try {
                return sound.inUnitOfWork(
                        tenant,
                        unit -> work.in(new ForwardingUnit(unit) {
                            @Override
                            public CaseRepository cases() {
                                return new Peeping(super.cases(), own);
                            }
                        }));
            } finally {
                if (!own.isEmpty()) {
                    look.awaitNext();
                }
                own.forEach(unfinished::remove);
            }
        }

        private final class Peeping extends ForwardingCases {

            private final List<CaseId> own;

            Peeping(CaseRepository sound, List<CaseId> own) {
                super(sound);
                this.own = own;
            }

            @Override
            public void insert(CaseFile file) {
                super.insert(file);
                own.add(file.snapshot().id());
                unfinished.put(file.snapshot().id(), file);
            }

            @Override
            public Optional<CaseFile> open(CaseId id) {
                return super.open(id).or(() -> {
                    Optional<CaseFile> seen = Optional.ofNullable(unfinished.get(id));
                    seen.ifPresent(file -> look.give());
                    return seen;
                });
            }

            @Override
            public Optional<CaseSnapshot> find(CaseId id) {
                return open(id).map(CaseFile::snapshot);
            }
        }
    }

    /** Two commits where one is promised; a crash between them would keep the first alone. */
    private record InTwoSteps(FeedbackStore sound, Set<Write> second, Gap gap) implements FeedbackStore {

        @Override
        public <T> T inUnitOfWork(TenantId tenant, Work<T> work) {
            Rehearsal<T> checked = Rehearsal.after(List.of(), sound, tenant, work);
            if (checked.hasLeased() || checked.writes().isEmpty()) {
                return sound.inUnitOfWork(tenant, work);
            }
            write(tenant, checked.writes(), EnumSet.complementOf(EnumSet.copyOf(second)));
            gap.pass();
            write(tenant, checked.writes(), second);
            return checked.result();
        }

        private void write(TenantId tenant, List<Consumer<UnitOfWork>> writes, Set<Write> kinds) {
            sound.inUnitOfWork(tenant, unit -> {
                LateUnit only = new LateUnit(unit, EnumSet.complementOf(EnumSet.copyOf(kinds)));
                writes.forEach(write -> write.accept(only));
                return true;
            });
        }
    }

    /** Reads the case, and its messages when others may have added some. */
    private record ReadingTwice(FeedbackStore sound, Sign written) implements FeedbackStore {

        @Override
        public <T> T inUnitOfWork(TenantId tenant, Work<T> work) {
            Map<CaseId, CaseSnapshot> early = new HashMap<>();
            Rehearsal<T> first = Rehearsal.after(
                    List.of(),
                    sound,
                    tenant,
                    unit -> work.in(new ForwardingUnit(unit) {
                        @Override
                        public CaseRepository cases() {
                            return new ForwardingCases(super.cases()) {
                                @Override
                                public Optional<CaseFile> open(CaseId id) {
                                    Optional<CaseFile> found = super.open(id);
                                    found.ifPresent(file -> early.put(id, file.snapshot()));
                                    return found;
                                }
                            };
                        }
                    }));
            if (!first.writes().isEmpty() || early.isEmpty()) {
                T result = sound.inUnitOfWork(tenant, work);
                written.give();
                return result;
            }
            written.awaitNext();
            return sound.inUnitOfWork(
                    tenant,
                    unit -> work.in(new ForwardingUnit(unit) {
                        @Override
                        public CaseRepository cases() {
                            return new ForwardingCases(super.cases()) {
                                @Override
                                public Optional<CaseFile> open(CaseId id) {
                                    return super.open(id)
                                            .map(file -> new CaseFile(
                                                    early.getOrDefault(id, file.snapshot()), file.messages()));
                                }
                            };
                        }
                    }));
        }
    }
}
