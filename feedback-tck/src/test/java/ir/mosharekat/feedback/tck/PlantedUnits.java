package ir.mosharekat.feedback.tck;

import ir.mosharekat.feedback.calendar.CalendarEntry;
import ir.mosharekat.feedback.cases.CaseFile;
import ir.mosharekat.feedback.cases.CaseSnapshot;
import ir.mosharekat.feedback.cases.Message;
import ir.mosharekat.feedback.event.CaseEvent;
import ir.mosharekat.feedback.organization.TenantId;
import ir.mosharekat.feedback.spi.AccessLog;
import ir.mosharekat.feedback.spi.AttachmentRepository;
import ir.mosharekat.feedback.spi.CalendarLog;
import ir.mosharekat.feedback.spi.CaseRepository;
import ir.mosharekat.feedback.spi.DeliveryRepository;
import ir.mosharekat.feedback.spi.DuplicateKeyException;
import ir.mosharekat.feedback.spi.EventLog;
import ir.mosharekat.feedback.spi.FeedbackStore;
import ir.mosharekat.feedback.spi.PromiseRepository;
import ir.mosharekat.feedback.spi.StaleVersionException;
import ir.mosharekat.feedback.spi.UnitOfWork;
import ir.mosharekat.feedback.spi.WorkQueue;
import ir.mosharekat.feedback.tck.ApartUnit.Write;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Bugs in what belongs together in a unit of work. */
final class PlantedUnits {

    private PlantedUnits() {}

    static List<Attack> all() {
        return Stream.of(apart(), late(), much(), swallowable(), whole())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Attack> apart() {
        return Stream.concat(
                        Arrays.stream(Write.values())
                                .map(kind -> apart("a rollback keeps what was done by " + kind, EnumSet.of(kind))),
                        Stream.of(
                                apart("there is no transaction", EnumSet.allOf(Write.class)),
                                apart(
                                        "the queue is in another transaction",
                                        EnumSet.range(Write.ENQUEUE, Write.POSTPONE))))
                .toList();
    }

    private static List<Attack> late() {
        return List.of(
                late("a new case cannot be read where it was written", EnumSet.of(Write.INSERT)),
                late("a new version cannot be read where it was written", EnumSet.of(Write.UPDATE)),
                late("an event cannot be read where it was written", EnumSet.of(Write.APPEND)),
                late("what was noted cannot be read where it was noted", EnumSet.of(Write.NOTE)),
                late("an item cannot be leased where it was added", EnumSet.of(Write.ENQUEUE)),
                late("cancelling waits for the end of the work", EnumSet.of(Write.CANCEL)),
                late("a promise cannot be read where it was made", EnumSet.of(Write.PROMISE)),
                late("a delivery cannot be read where it was made", EnumSet.of(Write.NOTICE)),
                late("what became of a delivery cannot be read where it was written", EnumSet.of(Write.HAND_OVER)),
                late("an announcement cannot be read where it was written", EnumSet.of(Write.ANNOUNCE)),
                late("an upload cannot be read where it was stored", EnumSet.of(Write.ATTACH)),
                late("a claim cannot be read where it was made", EnumSet.of(Write.CLAIM)),
                late("a change of an upload cannot be read where it was made", EnumSet.of(Write.ALTER)),
                late("an upload can be read after it was removed", EnumSet.of(Write.DETACH)));
    }

    private static List<Attack> much() {
        return List.of(
                Attack.cases(
                        "of many cases in one unit of work the last are lost", sound -> new ForwardingCases(sound) {
                            private int inserted;

                            @Override
                            public void insert(CaseFile file) {
                                if (++inserted <= 16) {
                                    super.insert(file);
                                }
                            }
                        }),
                Attack.cases("of many messages the last are lost", sound -> new ForwardingCases(sound) {
                    @Override
                    public void insert(CaseFile file) {
                        List<Message> first =
                                file.messages().stream().limit(255).toList();
                        super.insert(new CaseFile(file.snapshot(), first));
                    }
                }));
    }

    /** Failures of which the unit of work itself learns nothing. */
    private static List<Attack> swallowable() {
        return List.of(
                Attack.cases("a taken key can be swallowed", sound -> new ForwardingCases(sound) {
                    @Override
                    public void insert(CaseFile file) {
                        if (CaseKey.anyTaken(sound, file)) {
                            throw new DuplicateKeyException();
                        }
                        super.insert(file);
                    }
                }),
                Attack.cases("a stale version can be swallowed", sound -> new ForwardingCases(sound) {
                    @Override
                    public void update(CaseSnapshot next, long expectedVersion, List<Message> added) {
                        if (find(next.id())
                                .filter(found -> found.version() == expectedVersion)
                                .isEmpty()) {
                            throw new StaleVersionException();
                        }
                        super.update(next, expectedVersion, added);
                    }
                }),
                Attack.events("a taken number can be swallowed", sound -> new ForwardingEvents(sound) {
                    @Override
                    public void append(List<CaseEvent> events) {
                        for (CaseEvent event : events) {
                            if (!history(event.caseId(), event.sequence() - 1, 1)
                                    .isEmpty()) {
                                throw new DuplicateKeyException();
                            }
                        }
                        super.append(events);
                    }
                }),
                Attack.calendar(
                        "a taken number of a calendar can be swallowed", sound -> new ForwardingCalendar(sound) {
                            @Override
                            public void append(CalendarEntry entry) {
                                if (PlantedCalendars.isTaken(this, entry)) {
                                    throw new DuplicateKeyException();
                                }
                                super.append(entry);
                            }
                        }));
    }

    private static List<Attack> whole() {
        return List.of(
                Attack.store("an exception of the work is swallowed", Swallowing::new),
                Attack.store(
                        "an exception does not take back anything",
                        sound -> new Committing(sound, RuntimeException.class)),
                Attack.store("an error does not take back anything", sound -> new Committing(sound, Error.class)),
                Attack.store("the work is done once more after the commit", Repeated::new),
                Attack.store("the result of the work is lost", Mute::new),
                Attack.store("a unit of work can be used when it is over", Endless::new),
                Attack.unit(
                        "of several cases in a unit of work one is stored",
                        (unit, tenant, sound) -> new OneCase(unit)));
    }

    static Attack apart(String name, Set<Write> kinds) {
        return Attack.unit(name, (unit, tenant, sound) -> new ApartUnit(unit, tenant, sound, kinds));
    }

    private static Attack late(String name, Set<Write> kinds) {
        return Attack.store(name, sound -> new Late(sound, kinds));
    }

    private record Late(FeedbackStore sound, Set<Write> kinds) implements FeedbackStore {

        @Override
        public <T> T inUnitOfWork(TenantId tenant, Work<T> work) {
            return sound.inUnitOfWork(tenant, unit -> {
                LateUnit late = new LateUnit(unit, kinds);
                T result = work.in(late);
                late.complete();
                return result;
            });
        }
    }

    private record Swallowing(FeedbackStore sound) implements FeedbackStore {

        @Override
        @SuppressWarnings("NullAway")
        public <T> T inUnitOfWork(TenantId tenant, Work<T> work) {
            try {
                return sound.inUnitOfWork(tenant, work);
            } catch (RuntimeException e) {
                return null;
            }
        }
    }

    private record Mute(FeedbackStore sound) implements FeedbackStore {

        @Override
        @SuppressWarnings("NullAway")
        public <T> T inUnitOfWork(TenantId tenant, Work<T> work) {
            sound.inUnitOfWork(tenant, work);
            return null;
        }
    }

    private record Committing(FeedbackStore sound, Class<? extends Throwable> type) implements FeedbackStore {

        @Override
        @SuppressWarnings("NullAway")
        public <T> T inUnitOfWork(TenantId tenant, Work<T> work) {
            AtomicReference<@Nullable Throwable> thrown = new AtomicReference<>();
            T result = sound.inUnitOfWork(tenant, unit -> {
                try {
                    return work.in(unit);
                } catch (RuntimeException | Error e) {
                    if (!type.isInstance(e)) {
                        throw e;
                    }
                    thrown.set(e);
                    return null;
                }
            });
            if (thrown.get() instanceof RuntimeException exception) {
                throw exception;
            }
            if (thrown.get() instanceof Error error) {
                throw error;
            }
            return result;
        }
    }

    private record Repeated(FeedbackStore sound) implements FeedbackStore {

        @Override
        public <T> T inUnitOfWork(TenantId tenant, Work<T> work) {
            T first = sound.inUnitOfWork(tenant, work);
            try {
                return sound.inUnitOfWork(tenant, work);
            } catch (RuntimeException e) {
                return first;
            }
        }
    }

    private record Endless(FeedbackStore sound) implements FeedbackStore {

        @Override
        public <T> T inUnitOfWork(TenantId tenant, Work<T> work) {
            EndlessUnit endless = new EndlessUnit(sound, tenant);
            return sound.inUnitOfWork(tenant, unit -> {
                endless.current = unit;
                try {
                    return work.in(endless);
                } finally {
                    endless.current = null;
                }
            });
        }
    }

    private static final class EndlessUnit implements UnitOfWork {

        private final FeedbackStore store;
        private final TenantId tenant;
        private @Nullable UnitOfWork current;

        EndlessUnit(FeedbackStore store, TenantId tenant) {
            this.store = store;
            this.tenant = tenant;
        }

        private UnitOfWork current() {
            UnitOfWork unit = current;
            return unit == null
                    ? new ApartUnit(new NoopStores.NoopUnit(), tenant, store, EnumSet.allOf(Write.class))
                    : unit;
        }

        @Override
        public CaseRepository cases() {
            return current().cases();
        }

        @Override
        public EventLog events() {
            return current().events();
        }

        @Override
        public AccessLog accesses() {
            return current().accesses();
        }

        @Override
        public WorkQueue queue() {
            return current().queue();
        }

        @Override
        public PromiseRepository promises() {
            return current().promises();
        }

        @Override
        public DeliveryRepository deliveries() {
            return current().deliveries();
        }

        @Override
        public CalendarLog calendar() {
            return current().calendar();
        }

        @Override
        public AttachmentRepository attachments() {
            return current().attachments();
        }
    }

    private static final class OneCase extends ForwardingUnit {

        private boolean stored;

        OneCase(UnitOfWork sound) {
            super(sound);
        }

        @Override
        public CaseRepository cases() {
            return new ForwardingCases(super.cases()) {
                @Override
                public void insert(CaseFile file) {
                    if (!stored) {
                        super.insert(file);
                    }
                    stored = true;
                }
            };
        }
    }
}
