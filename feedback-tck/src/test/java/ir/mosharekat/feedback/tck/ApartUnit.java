package ir.mosharekat.feedback.tck;

import ir.mosharekat.feedback.accesslog.CaseAccess;
import ir.mosharekat.feedback.attachment.AttachmentId;
import ir.mosharekat.feedback.attachment.AttachmentSnapshot;
import ir.mosharekat.feedback.attachment.Claim;
import ir.mosharekat.feedback.calendar.CalendarEntry;
import ir.mosharekat.feedback.cases.CaseFile;
import ir.mosharekat.feedback.cases.CaseSnapshot;
import ir.mosharekat.feedback.cases.Message;
import ir.mosharekat.feedback.event.CaseEvent;
import ir.mosharekat.feedback.notification.Delivery;
import ir.mosharekat.feedback.organization.TenantId;
import ir.mosharekat.feedback.promise.Promise;
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
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/** A unit of work in which writes of some kinds go into transactions of their own, which stay whatever becomes of it. */
final class ApartUnit extends ForwardingUnit {

    private final TenantId tenant;
    private final FeedbackStore store;
    private final Set<Write> apart;

    ApartUnit(UnitOfWork sound, TenantId tenant, FeedbackStore store, Set<Write> apart) {
        super(sound);
        this.tenant = tenant;
        this.store = store;
        this.apart = apart;
    }

    /** The kinds of write. */
    enum Write {
        INSERT,
        UPDATE,
        APPEND,
        NOTE,
        ENQUEUE,
        CANCEL,
        LEASE,
        SETTLE,
        POSTPONE,
        ANNOUNCE,
        PROMISE,
        CHANGE,
        NOTICE,
        HAND_OVER,
        ATTACH,
        CLAIM,
        ALTER,
        EXPIRE,
        DETACH
    }

    private void write(Write kind, Consumer<UnitOfWork> write) {
        ask(kind, unit -> {
            write.accept(unit);
            return true;
        });
    }

    private <T> T ask(Write kind, Function<UnitOfWork, T> write) {
        if (apart.contains(kind)) {
            return store.inUnitOfWork(tenant, write::apply);
        }
        return write.apply(sound());
    }

    @Override
    public CaseRepository cases() {
        return new ForwardingCases(super.cases()) {
            @Override
            public void insert(CaseFile file) {
                write(Write.INSERT, unit -> unit.cases().insert(file));
            }

            @Override
            public void update(CaseSnapshot next, long expectedVersion, List<Message> added) {
                write(Write.UPDATE, unit -> unit.cases().update(next, expectedVersion, added));
            }

            @Override
            public void purge(CaseSnapshot tombstone, long expectedVersion) {
                write(Write.UPDATE, unit -> unit.cases().purge(tombstone, expectedVersion));
            }
        };
    }

    @Override
    public EventLog events() {
        return new ForwardingEvents(super.events()) {
            @Override
            public void append(List<CaseEvent> events) {
                write(Write.APPEND, unit -> unit.events().append(events));
            }
        };
    }

    @Override
    public AccessLog accesses() {
        return new ForwardingAccesses(super.accesses()) {
            @Override
            public void note(CaseAccess entry) {
                write(Write.NOTE, unit -> unit.accesses().note(entry));
            }
        };
    }

    @Override
    public WorkQueue queue() {
        return new ForwardingQueue(super.queue()) {
            @Override
            public void enqueue(List<WorkItem> items) {
                write(Write.ENQUEUE, unit -> unit.queue().enqueue(items));
            }

            @Override
            public void cancel(CaseId id, Collection<String> names) {
                write(Write.CANCEL, unit -> unit.queue().cancel(id, names));
            }

            @Override
            public List<LeasedWork> lease(Instant now, Instant until, int limit) {
                return ask(Write.LEASE, unit -> unit.queue().lease(now, until, limit));
            }

            @Override
            public void settle(LeasedWork work) {
                write(Write.SETTLE, unit -> unit.queue().settle(work));
            }

            @Override
            public void postpone(LeasedWork work, Instant due) {
                write(Write.POSTPONE, unit -> unit.queue().postpone(work, due));
            }
        };
    }

    @Override
    public PromiseRepository promises() {
        return new ForwardingPromises(super.promises()) {
            @Override
            public void insert(Promise first) {
                write(Write.PROMISE, unit -> unit.promises().insert(first));
            }

            @Override
            public void update(Promise next, long expectedVersion) {
                write(Write.CHANGE, unit -> unit.promises().update(next, expectedVersion));
            }
        };
    }

    @Override
    public DeliveryRepository deliveries() {
        return new ForwardingDeliveries(super.deliveries()) {
            @Override
            public void insert(Delivery first) {
                write(Write.NOTICE, unit -> unit.deliveries().insert(first));
            }

            @Override
            public void update(Delivery next, long expectedVersion) {
                write(Write.HAND_OVER, unit -> unit.deliveries().update(next, expectedVersion));
            }
        };
    }

    @Override
    public CalendarLog calendar() {
        return new ForwardingCalendar(super.calendar()) {
            @Override
            public void append(CalendarEntry entry) {
                write(Write.ANNOUNCE, unit -> unit.calendar().append(entry));
            }
        };
    }

    @Override
    public AttachmentRepository attachments() {
        return new ForwardingAttachments(super.attachments()) {
            @Override
            public void insert(AttachmentSnapshot first) {
                write(Write.ATTACH, unit -> unit.attachments().insert(first));
            }

            @Override
            public void claim(Collection<AttachmentId> ids, Claim claim) {
                write(Write.CLAIM, unit -> unit.attachments().claim(ids, claim));
            }

            @Override
            public void update(AttachmentSnapshot next, long expectedVersion) {
                write(Write.ALTER, unit -> unit.attachments().update(next, expectedVersion));
            }

            @Override
            public List<AttachmentSnapshot> removeExpired(Instant now, int limit) {
                return ask(Write.EXPIRE, unit -> unit.attachments().removeExpired(now, limit));
            }

            @Override
            public void remove(Collection<AttachmentId> ids) {
                write(Write.DETACH, unit -> unit.attachments().remove(ids));
            }
        };
    }
}
