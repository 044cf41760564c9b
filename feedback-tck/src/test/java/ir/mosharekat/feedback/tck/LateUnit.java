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
import java.util.Set;

/** A unit of work that holds writes of some kinds back until the work is over, whatever is read before. */
final class LateUnit extends ForwardingUnit {

    private final Set<ApartUnit.Write> late;
    private final List<Runnable> held = new ArrayList<>();

    LateUnit(UnitOfWork sound, Set<ApartUnit.Write> late) {
        super(sound);
        this.late = late;
    }

    void complete() {
        held.forEach(Runnable::run);
    }

    private void write(ApartUnit.Write kind, Runnable write) {
        if (late.contains(kind)) {
            held.add(write);
        } else {
            write.run();
        }
    }

    @Override
    public CaseRepository cases() {
        CaseRepository sound = super.cases();
        return new ForwardingCases(sound) {
            @Override
            public void insert(CaseFile file) {
                write(ApartUnit.Write.INSERT, () -> sound.insert(file));
            }

            @Override
            public void update(CaseSnapshot next, long expectedVersion, List<Message> added) {
                write(ApartUnit.Write.UPDATE, () -> sound.update(next, expectedVersion, added));
            }

            @Override
            public void purge(CaseSnapshot tombstone, long expectedVersion) {
                write(ApartUnit.Write.UPDATE, () -> sound.purge(tombstone, expectedVersion));
            }
        };
    }

    @Override
    public EventLog events() {
        EventLog sound = super.events();
        return new ForwardingEvents(sound) {
            @Override
            public void append(List<CaseEvent> events) {
                write(ApartUnit.Write.APPEND, () -> sound.append(events));
            }
        };
    }

    @Override
    public AccessLog accesses() {
        AccessLog sound = super.accesses();
        return new ForwardingAccesses(sound) {
            @Override
            public void note(CaseAccess entry) {
                write(ApartUnit.Write.NOTE, () -> sound.note(entry));
            }
        };
    }

    @Override
    public WorkQueue queue() {
        WorkQueue sound = super.queue();
        return new ForwardingQueue(sound) {
            @Override
            public void enqueue(List<WorkItem> items) {
                write(ApartUnit.Write.ENQUEUE, () -> sound.enqueue(items));
            }

            @Override
            public void cancel(CaseId id, Collection<String> names) {
                write(ApartUnit.Write.CANCEL, () -> sound.cancel(id, names));
            }

            @Override
            public void settle(LeasedWork work) {
                write(ApartUnit.Write.SETTLE, () -> sound.settle(work));
            }

            @Override
            public void postpone(LeasedWork work, Instant due) {
                write(ApartUnit.Write.POSTPONE, () -> sound.postpone(work, due));
            }
        };
    }

    @Override
    public PromiseRepository promises() {
        PromiseRepository sound = super.promises();
        return new ForwardingPromises(sound) {
            @Override
            public void insert(Promise first) {
                write(ApartUnit.Write.PROMISE, () -> sound.insert(first));
            }

            @Override
            public void update(Promise next, long expectedVersion) {
                write(ApartUnit.Write.CHANGE, () -> sound.update(next, expectedVersion));
            }
        };
    }

    @Override
    public DeliveryRepository deliveries() {
        DeliveryRepository sound = super.deliveries();
        return new ForwardingDeliveries(sound) {
            @Override
            public void insert(Delivery first) {
                write(ApartUnit.Write.NOTICE, () -> sound.insert(first));
            }

            @Override
            public void update(Delivery next, long expectedVersion) {
                write(ApartUnit.Write.HAND_OVER, () -> sound.update(next, expectedVersion));
            }
        };
    }

    @Override
    public CalendarLog calendar() {
        CalendarLog sound = super.calendar();
        return new ForwardingCalendar(sound) {
            @Override
            public void append(CalendarEntry entry) {
                write(ApartUnit.Write.ANNOUNCE, () -> sound.append(entry));
            }
        };
    }

    @Override
    public AttachmentRepository attachments() {
        AttachmentRepository sound = super.attachments();
        return new ForwardingAttachments(sound) {
            @Override
            public void insert(AttachmentSnapshot first) {
                write(ApartUnit.Write.ATTACH, () -> sound.insert(first));
            }

            @Override
            public void claim(Collection<AttachmentId> ids, Claim claim) {
                write(ApartUnit.Write.CLAIM, () -> sound.claim(ids, claim));
            }

            @Override
            public void update(AttachmentSnapshot next, long expectedVersion) {
                write(ApartUnit.Write.ALTER, () -> sound.update(next, expectedVersion));
            }

            @Override
            public void remove(Collection<AttachmentId> ids) {
                write(ApartUnit.Write.DETACH, () -> sound.remove(ids));
            }
        };
    }
}
