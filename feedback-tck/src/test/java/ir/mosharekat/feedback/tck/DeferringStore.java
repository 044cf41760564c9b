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
import ir.mosharekat.feedback.spi.EventLog;
import ir.mosharekat.feedback.spi.FeedbackStore;
import ir.mosharekat.feedback.spi.LeasedWork;
import ir.mosharekat.feedback.spi.PromiseRepository;
import ir.mosharekat.feedback.spi.UnitOfWork;
import ir.mosharekat.feedback.spi.WorkItem;
import ir.mosharekat.feedback.spi.WorkQueue;
import ir.mosharekat.feedback.tracking.CaseId;
import ir.mosharekat.feedback.tracking.TrackingCode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * A store of the other habit: it holds all writes back until something is read or the work returns, so that taken keys,
 * stale versions and stale leases are reported late. The contract allows it.
 */
final class DeferringStore implements FeedbackStore {

    private final FeedbackStore store;

    DeferringStore(FeedbackStore store) {
        this.store = store;
    }

    @Override
    public <T> T inUnitOfWork(TenantId tenant, Work<T> work) {
        return store.inUnitOfWork(tenant, unit -> {
            DeferringUnit deferring = new DeferringUnit(unit);
            T result = work.in(deferring);
            deferring.writeAll();
            return result;
        });
    }

    private static final class DeferringUnit implements UnitOfWork {

        private final UnitOfWork unit;
        private final List<Runnable> held = new ArrayList<>();

        DeferringUnit(UnitOfWork unit) {
            this.unit = unit;
        }

        void writeAll() {
            List<Runnable> writes = List.copyOf(held);
            held.clear();
            writes.forEach(Runnable::run);
        }

        private <T> T afterWriting(Supplier<T> reading) {
            writeAll();
            return reading.get();
        }

        @Override
        public CaseRepository cases() {
            return new DeferringCases(unit.cases());
        }

        @Override
        public EventLog events() {
            return new DeferringEvents(unit.events());
        }

        @Override
        public AccessLog accesses() {
            AccessLog accesses = unit.accesses();
            return new ForwardingAccesses(accesses) {
                @Override
                public void note(CaseAccess entry) {
                    held.add(() -> accesses.note(entry));
                }

                @Override
                public List<CaseAccess> entries(Collection<CaseId> ids, AccessCursor after, int limit) {
                    return afterWriting(() -> accesses.entries(ids, after, limit));
                }
            };
        }

        @Override
        public WorkQueue queue() {
            return new DeferringQueue(unit.queue());
        }

        @Override
        public PromiseRepository promises() {
            return new DeferringPromises(unit.promises());
        }

        @Override
        public DeliveryRepository deliveries() {
            return new DeferringDeliveries(unit.deliveries());
        }

        @Override
        public CalendarLog calendar() {
            return new DeferringCalendar(unit.calendar());
        }

        @Override
        public AttachmentRepository attachments() {
            return new DeferringAttachments(unit.attachments());
        }

        private final class DeferringCases implements CaseRepository {

            private final CaseRepository cases;

            DeferringCases(CaseRepository cases) {
                this.cases = cases;
            }

            @Override
            public void insert(CaseFile file) {
                held.add(() -> cases.insert(file));
            }

            @Override
            public void update(CaseSnapshot next, long expectedVersion, List<Message> added) {
                held.add(() -> cases.update(next, expectedVersion, added));
            }

            @Override
            public void purge(CaseSnapshot tombstone, long expectedVersion) {
                held.add(() -> cases.purge(tombstone, expectedVersion));
            }

            @Override
            public Optional<CaseSnapshot> find(CaseId id) {
                return afterWriting(() -> cases.find(id));
            }

            @Override
            public Optional<CaseFile> open(CaseId id) {
                return afterWriting(() -> cases.open(id));
            }

            @Override
            public Optional<Stamped> findStamp(TrackingCode code) {
                return afterWriting(() -> cases.findStamp(code));
            }

            @Override
            public Optional<CaseFile> findSubmission(String keyHash) {
                return afterWriting(() -> cases.findSubmission(keyHash));
            }

            @Override
            public List<Registered> letters(LetterBatchId batch, int after, int limit) {
                return afterWriting(() -> cases.letters(batch, after, limit));
            }

            @Override
            public Page<CaseSnapshot> search(CaseQuery query, Scope scope) {
                return afterWriting(() -> cases.search(query, scope));
            }

            @Override
            public long count(CaseQuery query, Scope scope) {
                return afterWriting(() -> cases.count(query, scope));
            }
        }

        private final class DeferringEvents implements EventLog {

            private final EventLog events;

            DeferringEvents(EventLog events) {
                this.events = events;
            }

            @Override
            public void append(List<CaseEvent> added) {
                held.add(() -> events.append(added));
            }

            @Override
            public List<CaseEvent> history(CaseId id, long after, int limit) {
                return afterWriting(() -> events.history(id, after, limit));
            }

            @Override
            public Map<CaseId, List<CaseEvent>> histories(Collection<CaseId> ids) {
                return afterWriting(() -> events.histories(ids));
            }

            @Override
            public List<CaseEvent> recorded(EventPlace after, Instant before, int limit) {
                return afterWriting(() -> events.recorded(after, before, limit));
            }
        }

        private final class DeferringQueue implements WorkQueue {

            private final WorkQueue queue;

            DeferringQueue(WorkQueue queue) {
                this.queue = queue;
            }

            @Override
            public void enqueue(List<WorkItem> items) {
                held.add(() -> queue.enqueue(items));
            }

            @Override
            public void cancel(CaseId id, Collection<String> names) {
                held.add(() -> queue.cancel(id, names));
            }

            @Override
            public List<LeasedWork> lease(Instant now, Instant until, int limit) {
                return afterWriting(() -> queue.lease(now, until, limit));
            }

            @Override
            public void settle(LeasedWork work) {
                held.add(() -> queue.settle(work));
            }

            @Override
            public void postpone(LeasedWork work, Instant due) {
                held.add(() -> queue.postpone(work, due));
            }
        }

        private final class DeferringPromises implements PromiseRepository {

            private final PromiseRepository promises;

            DeferringPromises(PromiseRepository promises) {
                this.promises = promises;
            }

            @Override
            public void insert(Promise first) {
                held.add(() -> promises.insert(first));
            }

            @Override
            public void update(Promise next, long expectedVersion) {
                held.add(() -> promises.update(next, expectedVersion));
            }

            @Override
            public Optional<PromiseFile> find(PromiseId id) {
                return afterWriting(() -> promises.find(id));
            }

            @Override
            public List<Promise> ofCases(Collection<CaseId> ids) {
                return afterWriting(() -> promises.ofCases(ids));
            }

            @Override
            public PromisePage<PromiseFile> search(PromiseQuery query, Scope scope) {
                return afterWriting(() -> promises.search(query, scope));
            }

            @Override
            public long count(PromiseQuery query, Scope scope) {
                return afterWriting(() -> promises.count(query, scope));
            }

            @Override
            public List<KeptRate> tally(KeptRateQuery query, Scope scope) {
                return afterWriting(() -> promises.tally(query, scope));
            }
        }

        private final class DeferringDeliveries implements DeliveryRepository {

            private final DeliveryRepository deliveries;

            DeferringDeliveries(DeliveryRepository deliveries) {
                this.deliveries = deliveries;
            }

            @Override
            public void insert(Delivery first) {
                held.add(() -> deliveries.insert(first));
            }

            @Override
            public void update(Delivery next, long expectedVersion) {
                held.add(() -> deliveries.update(next, expectedVersion));
            }

            @Override
            public Optional<Delivery> find(DeliveryId id) {
                return afterWriting(() -> deliveries.find(id));
            }

            @Override
            public Optional<Delivery> find(Channel channel, String reference) {
                return afterWriting(() -> deliveries.find(channel, reference));
            }

            @Override
            public List<Delivery> ofCase(CaseId id, int limit) {
                return afterWriting(() -> deliveries.ofCase(id, limit));
            }
        }

        private final class DeferringAttachments implements AttachmentRepository {

            private final AttachmentRepository attachments;

            DeferringAttachments(AttachmentRepository attachments) {
                this.attachments = attachments;
            }

            @Override
            public void insert(AttachmentSnapshot first) {
                held.add(() -> attachments.insert(first));
            }

            @Override
            public void claim(Collection<AttachmentId> ids, Claim claim) {
                held.add(() -> attachments.claim(ids, claim));
            }

            @Override
            public void update(AttachmentSnapshot next, long expectedVersion) {
                held.add(() -> attachments.update(next, expectedVersion));
            }

            @Override
            public List<AttachmentSnapshot> find(Collection<AttachmentId> ids) {
                return afterWriting(() -> attachments.find(ids));
            }

            @Override
            public List<AttachmentSnapshot> ofCase(CaseId id) {
                return afterWriting(() -> attachments.ofCase(id));
            }

            @Override
            public Set<BlobId> referred(Collection<BlobId> blobs) {
                return afterWriting(() -> attachments.referred(blobs));
            }

            @Override
            public List<AttachmentSnapshot> removeExpired(Instant now, int limit) {
                return afterWriting(() -> attachments.removeExpired(now, limit));
            }

            @Override
            public void remove(Collection<AttachmentId> ids) {
                held.add(() -> attachments.remove(ids));
            }
        }

        private final class DeferringCalendar implements CalendarLog {

            private final CalendarLog calendar;

            DeferringCalendar(CalendarLog calendar) {
                this.calendar = calendar;
            }

            @Override
            public void append(CalendarEntry entry) {
                held.add(() -> calendar.append(entry));
            }

            @Override
            public List<CalendarEntry> entries(long after, int limit) {
                return afterWriting(() -> calendar.entries(after, limit));
            }
        }
    }
}
