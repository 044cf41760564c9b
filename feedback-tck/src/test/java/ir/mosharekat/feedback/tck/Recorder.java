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
import ir.mosharekat.feedback.promise.Promise;
import ir.mosharekat.feedback.spi.AccessLog;
import ir.mosharekat.feedback.spi.AttachmentRepository;
import ir.mosharekat.feedback.spi.CalendarLog;
import ir.mosharekat.feedback.spi.CaseRepository;
import ir.mosharekat.feedback.spi.DeliveryRepository;
import ir.mosharekat.feedback.spi.EventLog;
import ir.mosharekat.feedback.spi.LeasedWork;
import ir.mosharekat.feedback.spi.PromiseRepository;
import ir.mosharekat.feedback.spi.UnitOfWork;
import ir.mosharekat.feedback.spi.WorkItem;
import ir.mosharekat.feedback.spi.WorkQueue;
import ir.mosharekat.feedback.tracking.CaseId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A unit of work that notes what is written in it, so that it can be written again elsewhere. */
final class Recorder implements UnitOfWork {

    private final UnitOfWork unit;
    private final List<Consumer<UnitOfWork>> writes = new ArrayList<>();
    private boolean leased;
    private @Nullable RuntimeException failure;

    Recorder(UnitOfWork unit) {
        this.unit = unit;
    }

    List<Consumer<UnitOfWork>> writes() {
        return List.copyOf(writes);
    }

    boolean hasLeased() {
        return leased;
    }

    @Override
    public CaseRepository cases() {
        return new ForwardingCases(unit.cases()) {
            @Override
            public void insert(CaseFile file) {
                note(it -> it.cases().insert(file));
            }

            @Override
            public void update(CaseSnapshot next, long expectedVersion, List<Message> added) {
                note(it -> it.cases().update(next, expectedVersion, added));
            }

            @Override
            public void purge(CaseSnapshot tombstone, long expectedVersion) {
                note(it -> it.cases().purge(tombstone, expectedVersion));
            }
        };
    }

    @Override
    public EventLog events() {
        return new ForwardingEvents(unit.events()) {
            @Override
            public void append(List<CaseEvent> events) {
                note(it -> it.events().append(events));
            }
        };
    }

    @Override
    public AccessLog accesses() {
        return new ForwardingAccesses(unit.accesses()) {
            @Override
            public void note(CaseAccess entry) {
                Recorder.this.note(it -> it.accesses().note(entry));
            }
        };
    }

    @Override
    public WorkQueue queue() {
        return new ForwardingQueue(unit.queue()) {
            @Override
            public void enqueue(List<WorkItem> items) {
                note(it -> it.queue().enqueue(items));
            }

            @Override
            public void cancel(CaseId id, Collection<String> names) {
                note(it -> it.queue().cancel(id, names));
            }

            @Override
            public List<LeasedWork> lease(Instant now, Instant until, int limit) {
                leased = true;
                writes.add(it -> it.queue().lease(now, until, limit));
                return super.lease(now, until, limit);
            }

            @Override
            public void settle(LeasedWork work) {
                note(it -> it.queue().settle(work));
            }

            @Override
            public void postpone(LeasedWork work, Instant due) {
                note(it -> it.queue().postpone(work, due));
            }
        };
    }

    @Override
    public PromiseRepository promises() {
        return new ForwardingPromises(unit.promises()) {
            @Override
            public void insert(Promise first) {
                note(it -> it.promises().insert(first));
            }

            @Override
            public void update(Promise next, long expectedVersion) {
                note(it -> it.promises().update(next, expectedVersion));
            }
        };
    }

    @Override
    public DeliveryRepository deliveries() {
        return new ForwardingDeliveries(unit.deliveries()) {
            @Override
            public void insert(Delivery first) {
                note(it -> it.deliveries().insert(first));
            }

            @Override
            public void update(Delivery next, long expectedVersion) {
                note(it -> it.deliveries().update(next, expectedVersion));
            }
        };
    }

    @Override
    public CalendarLog calendar() {
        return new ForwardingCalendar(unit.calendar()) {
            @Override
            public void append(CalendarEntry entry) {
                note(it -> it.calendar().append(entry));
            }
        };
    }

    @Override
    public AttachmentRepository attachments() {
        return new ForwardingAttachments(unit.attachments()) {
            @Override
            public void insert(AttachmentSnapshot first) {
                note(it -> it.attachments().insert(first));
            }

            @Override
            public void claim(Collection<AttachmentId> ids, Claim claim) {
                note(it -> it.attachments().claim(ids, claim));
            }

            @Override
            public void update(AttachmentSnapshot next, long expectedVersion) {
                note(it -> it.attachments().update(next, expectedVersion));
            }

            @Override
            public List<AttachmentSnapshot> removeExpired(Instant now, int limit) {
                leased = true;
                writes.add(it -> it.attachments().removeExpired(now, limit));
                return super.removeExpired(now, limit);
            }

            @Override
            public void remove(Collection<AttachmentId> ids) {
                note(it -> it.attachments().remove(ids));
            }
        };
    }

    /** Throws what a write failed with, if the work has swallowed it. */
    void requireSound() {
        if (failure != null) {
            throw failure;
        }
    }

    private void note(Consumer<UnitOfWork> write) {
        try {
            write.accept(unit);
            writes.add(write);
        } catch (RuntimeException e) {
            failure = e;
            throw e;
        }
    }
}
