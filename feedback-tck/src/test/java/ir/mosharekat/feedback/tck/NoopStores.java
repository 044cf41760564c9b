package ir.mosharekat.feedback.tck;

import ir.mosharekat.feedback.access.Scope;
import ir.mosharekat.feedback.accesslog.AccessCursor;
import ir.mosharekat.feedback.accesslog.CaseAccess;
import ir.mosharekat.feedback.attachment.AttachmentId;
import ir.mosharekat.feedback.attachment.AttachmentSnapshot;
import ir.mosharekat.feedback.attachment.BlobId;
import ir.mosharekat.feedback.attachment.Claim;
import ir.mosharekat.feedback.calendar.CalendarEntry;
import ir.mosharekat.feedback.cases.CaseFile;
import ir.mosharekat.feedback.cases.CaseSnapshot;
import ir.mosharekat.feedback.cases.LetterBatchId;
import ir.mosharekat.feedback.cases.Message;
import ir.mosharekat.feedback.error.StorageException;
import ir.mosharekat.feedback.event.CaseEvent;
import ir.mosharekat.feedback.event.EventPlace;
import ir.mosharekat.feedback.notification.Delivery;
import ir.mosharekat.feedback.notification.DeliveryId;
import ir.mosharekat.feedback.organization.Channel;
import ir.mosharekat.feedback.organization.TenantId;
import ir.mosharekat.feedback.promise.KeptRate;
import ir.mosharekat.feedback.promise.KeptRateQuery;
import ir.mosharekat.feedback.promise.Promise;
import ir.mosharekat.feedback.promise.PromiseFile;
import ir.mosharekat.feedback.promise.PromiseId;
import ir.mosharekat.feedback.promise.PromisePage;
import ir.mosharekat.feedback.promise.PromiseQuery;
import ir.mosharekat.feedback.query.CaseQuery;
import ir.mosharekat.feedback.query.Page;
import ir.mosharekat.feedback.spi.AccessLog;
import ir.mosharekat.feedback.spi.AttachmentRepository;
import ir.mosharekat.feedback.spi.CalendarLog;
import ir.mosharekat.feedback.spi.CaseRepository;
import ir.mosharekat.feedback.spi.DeliveryRepository;
import ir.mosharekat.feedback.spi.DuplicateKeyException;
import ir.mosharekat.feedback.spi.EventLog;
import ir.mosharekat.feedback.spi.FeedbackStore;
import ir.mosharekat.feedback.spi.LeasedWork;
import ir.mosharekat.feedback.spi.PromiseRepository;
import ir.mosharekat.feedback.spi.StaleLeaseException;
import ir.mosharekat.feedback.spi.StaleVersionException;
import ir.mosharekat.feedback.spi.UnitOfWork;
import ir.mosharekat.feedback.spi.WorkItem;
import ir.mosharekat.feedback.spi.WorkQueue;
import ir.mosharekat.feedback.testing.InMemoryFeedbackStore;
import ir.mosharekat.feedback.tracking.CaseId;
import ir.mosharekat.feedback.tracking.TrackingCode;
import java.io.IOException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Stores that store nothing, each in its own way. No test of any suite may pass against one of them. */
final class NoopStores {

    private NoopStores() {}

    static List<Attack> all() {
        return List.of(
                storing("does nothing", sound -> new Noop()),
                storing("does not even do the work", sound -> new Idle()),
                storing("forgets all of it when the work is over", sound -> new Forgetful()),
                storing(
                        "lets nothing through that is written",
                        sound -> new UnitWrappingStore(sound, (unit, tenant, store) -> new NoopUnit())),
                refusing("finds every key taken", DuplicateKeyException::new),
                refusing("finds every version stale", StaleVersionException::new),
                refusing("finds every lease stale", StaleLeaseException::new),
                refusing("finds every unit of work over", () -> new IllegalStateException("This is over")),
                refusing(
                        "is never reached",
                        () -> new StorageException(StorageException.Retry.MAY_HELP, new IOException("unplugged"))),
                refusingAfterwards("does the work and finds a key taken", DuplicateKeyException::new),
                refusingAfterwards("does the work and finds a version stale", StaleVersionException::new),
                refusingAfterwards("does the work and finds a lease stale", StaleLeaseException::new),
                refusingAfterwards(
                        "does the work and is not reached then",
                        () -> new StorageException(StorageException.Retry.MAY_HELP, new IOException("unplugged"))));
    }

    private static Attack storing(String name, UnaryOperator<FeedbackStore> store) {
        return Attack.store(name, store);
    }

    private static Attack refusing(String name, Supplier<RuntimeException> refusal) {
        return storing(name, sound -> new FeedbackStore() {
            @Override
            public <T> T inUnitOfWork(TenantId tenant, Work<T> work) {
                throw refusal.get();
            }
        });
    }

    private static Attack refusingAfterwards(String name, Supplier<RuntimeException> refusal) {
        return storing(name, sound -> new FeedbackStore() {
            @Override
            public <T> T inUnitOfWork(TenantId tenant, Work<T> work) {
                return sound.inUnitOfWork(tenant, unit -> {
                    work.in(unit);
                    throw refusal.get();
                });
            }
        });
    }

    /** Does the work over repositories that keep nothing and answer that there is nothing. */
    private static final class Noop implements FeedbackStore {

        @Override
        public <T> T inUnitOfWork(TenantId tenant, Work<T> work) {
            return work.in(new NoopUnit());
        }
    }

    private static final class Idle implements FeedbackStore {

        @Override
        @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
        public <T> T inUnitOfWork(TenantId tenant, Work<T> work) {
            return null;
        }
    }

    private static final class Forgetful implements FeedbackStore {

        @Override
        public <T> T inUnitOfWork(TenantId tenant, Work<T> work) {
            return new InMemoryFeedbackStore().inUnitOfWork(tenant, work);
        }
    }

    static final class NoopUnit implements UnitOfWork {

        @Override
        public CaseRepository cases() {
            return new NoopCases();
        }

        @Override
        public EventLog events() {
            return new NoopEvents();
        }

        @Override
        public AccessLog accesses() {
            return new NoopAccesses();
        }

        @Override
        public WorkQueue queue() {
            return new NoopQueue();
        }

        @Override
        public PromiseRepository promises() {
            return new NoopPromises();
        }

        @Override
        public DeliveryRepository deliveries() {
            return new NoopDeliveries();
        }

        @Override
        public CalendarLog calendar() {
            return new NoopCalendar();
        }

        @Override
        public AttachmentRepository attachments() {
            return new NoopAttachments();
        }
    }

    private static final class NoopCases implements CaseRepository {

        @Override
        public void insert(CaseFile file) {}

        @Override
        public void update(CaseSnapshot next, long expectedVersion, List<Message> added) {}

        @Override
        public void purge(CaseSnapshot tombstone, long expectedVersion) {}

        @Override
        public Optional<CaseSnapshot> find(CaseId id) {
            return Optional.empty();
        }

        @Override
        public Optional<CaseFile> open(CaseId id) {
            return Optional.empty();
        }

        @Override
        public Optional<Stamped> findStamp(TrackingCode code) {
            return Optional.empty();
        }

        @Override
        public Optional<CaseFile> findSubmission(String keyHash) {
            return Optional.empty();
        }

        @Override
        public List<Registered> letters(LetterBatchId batch, int after, int limit) {
            return List.of();
        }

        @Override
        public Page<CaseSnapshot> search(CaseQuery query, Scope scope) {
            return new Page<>(List.of(), null);
        }

        @Override
        public long count(CaseQuery query, Scope scope) {
            return 0;
        }
    }

    private static final class NoopEvents implements EventLog {

        @Override
        public void append(List<CaseEvent> events) {}

        @Override
        public List<CaseEvent> history(CaseId id, long after, int limit) {
            return List.of();
        }

        @Override
        public Map<CaseId, List<CaseEvent>> histories(Collection<CaseId> ids) {
            return Map.of();
        }

        @Override
        public List<CaseEvent> recorded(EventPlace after, Instant before, int limit) {
            return List.of();
        }
    }

    private static final class NoopQueue implements WorkQueue {

        @Override
        public void enqueue(List<WorkItem> items) {}

        @Override
        public void cancel(CaseId id, Collection<String> names) {}

        @Override
        public List<LeasedWork> lease(Instant now, Instant until, int limit) {
            return List.of();
        }

        @Override
        public void settle(LeasedWork work) {}

        @Override
        public void postpone(LeasedWork work, Instant due) {}
    }

    private static final class NoopPromises implements PromiseRepository {

        @Override
        public void insert(Promise first) {}

        @Override
        public void update(Promise next, long expectedVersion) {}

        @Override
        public Optional<PromiseFile> find(PromiseId id) {
            return Optional.empty();
        }

        @Override
        public List<Promise> ofCases(Collection<CaseId> ids) {
            return List.of();
        }

        @Override
        public PromisePage<PromiseFile> search(PromiseQuery query, Scope scope) {
            return new PromisePage<>(List.of(), null);
        }

        @Override
        public long count(PromiseQuery query, Scope scope) {
            return 0;
        }

        @Override
        public List<KeptRate> tally(KeptRateQuery query, Scope scope) {
            return List.of();
        }
    }

    private static final class NoopDeliveries implements DeliveryRepository {

        @Override
        public void insert(Delivery first) {}

        @Override
        public void update(Delivery next, long expectedVersion) {}

        @Override
        public Optional<Delivery> find(DeliveryId id) {
            return Optional.empty();
        }

        @Override
        public Optional<Delivery> find(Channel channel, String reference) {
            return Optional.empty();
        }

        @Override
        public List<Delivery> ofCase(CaseId id, int limit) {
            return List.of();
        }
    }

    private static final class NoopAttachments implements AttachmentRepository {

        @Override
        public void insert(AttachmentSnapshot first) {}

        @Override
        public void claim(Collection<AttachmentId> ids, Claim claim) {}

        @Override
        public void update(AttachmentSnapshot next, long expectedVersion) {}

        @Override
        public List<AttachmentSnapshot> find(Collection<AttachmentId> ids) {
            return List.of();
        }

        @Override
        public List<AttachmentSnapshot> ofCase(CaseId id) {
            return List.of();
        }

        @Override
        public Set<BlobId> referred(Collection<BlobId> blobs) {
            return Set.of();
        }

        @Override
        public List<AttachmentSnapshot> removeExpired(Instant now, int limit) {
            return List.of();
        }

        @Override
        public void remove(Collection<AttachmentId> ids) {}
    }

    private static final class NoopAccesses implements AccessLog {

        @Override
        public void note(CaseAccess entry) {}

        @Override
        public List<CaseAccess> entries(Collection<CaseId> ids, AccessCursor after, int limit) {
            return List.of();
        }
    }

    private static final class NoopCalendar implements CalendarLog {

        @Override
        public void append(CalendarEntry entry) {}

        @Override
        public List<CalendarEntry> entries(long after, int limit) {
            return List.of();
        }
    }
}
