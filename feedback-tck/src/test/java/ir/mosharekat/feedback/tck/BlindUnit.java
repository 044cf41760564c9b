package ir.mosharekat.feedback.tck;

import ir.mosharekat.feedback.attachment.AttachmentId;
import ir.mosharekat.feedback.attachment.AttachmentSnapshot;
import ir.mosharekat.feedback.attachment.Claim;
import ir.mosharekat.feedback.calendar.CalendarEntry;
import ir.mosharekat.feedback.cases.CaseFile;
import ir.mosharekat.feedback.cases.CaseSnapshot;
import ir.mosharekat.feedback.cases.Message;
import ir.mosharekat.feedback.event.CaseEvent;
import ir.mosharekat.feedback.organization.TenantId;
import ir.mosharekat.feedback.spi.AttachmentRepository;
import ir.mosharekat.feedback.spi.CalendarLog;
import ir.mosharekat.feedback.spi.CaseRepository;
import ir.mosharekat.feedback.spi.DuplicateKeyException;
import ir.mosharekat.feedback.spi.EventLog;
import ir.mosharekat.feedback.spi.FeedbackStore;
import ir.mosharekat.feedback.spi.LeasedWork;
import ir.mosharekat.feedback.spi.StaleLeaseException;
import ir.mosharekat.feedback.spi.StaleVersionException;
import ir.mosharekat.feedback.spi.UnitOfWork;
import ir.mosharekat.feedback.spi.WorkItem;
import ir.mosharekat.feedback.spi.WorkQueue;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** A unit of work that writes without looking at some of what it should look at. */
final class BlindUnit extends ForwardingUnit {

    private final TenantId tenant;
    private final FeedbackStore store;
    private final Set<Check> unseen;

    BlindUnit(UnitOfWork sound, TenantId tenant, FeedbackStore store, Set<Check> unseen) {
        super(sound);
        this.tenant = tenant;
        this.store = store;
        this.unseen = unseen;
    }

    /** What a store looks at before it writes. */
    enum Check {
        ID,
        CODE,
        SUBMISSION,
        LETTER,
        VERSION,
        NUMBER,
        ITEM,
        HELD,
        LEASE,
        ANNOUNCEMENT,
        CLAIMED
    }

    @Override
    public CaseRepository cases() {
        return new ForwardingCases(super.cases()) {
            @Override
            public void insert(CaseFile file) {
                CaseFile past = file;
                for (CaseKey key : CaseKey.values()) {
                    past = unseen.contains(Check.valueOf(key.name())) ? key.pastIt(this, past) : past;
                }
                super.insert(past);
            }

            @Override
            public void update(CaseSnapshot next, long expectedVersion, List<Message> added) {
                Optional<CaseSnapshot> found = unseen.contains(Check.VERSION) ? find(next.id()) : Optional.empty();
                super.update(next, found.map(CaseSnapshot::version).orElse(expectedVersion), added);
            }

            @Override
            public void purge(CaseSnapshot tombstone, long expectedVersion) {
                Optional<CaseSnapshot> found = unseen.contains(Check.VERSION) ? find(tombstone.id()) : Optional.empty();
                super.purge(tombstone, found.map(CaseSnapshot::version).orElse(expectedVersion));
            }
        };
    }

    @Override
    public EventLog events() {
        return new ForwardingEvents(super.events()) {
            @Override
            public void append(List<CaseEvent> events) {
                super.append(
                        unseen.contains(Check.NUMBER)
                                ? events.stream()
                                        .filter(event -> !PlantedEvents.isTaken(this, event))
                                        .toList()
                                : events);
            }
        };
    }

    @Override
    public WorkQueue queue() {
        return new ForwardingQueue(super.queue()) {
            @Override
            public void enqueue(List<WorkItem> items) {
                boolean evade = unseen.contains(Check.ITEM)
                        && fails(unit -> unit.queue().enqueue(items));
                super.enqueue(evade ? Altered.each(items, PlantedQueue::renamed) : items);
            }

            @Override
            public void settle(LeasedWork work) {
                if (!unseen.contains(Check.HELD) || !fails(unit -> unit.queue().settle(work))) {
                    super.settle(work);
                }
            }
        };
    }

    @Override
    public CalendarLog calendar() {
        return new ForwardingCalendar(super.calendar()) {
            @Override
            public void append(CalendarEntry entry) {
                if (!unseen.contains(Check.ANNOUNCEMENT) || !PlantedCalendars.isTaken(this, entry)) {
                    super.append(entry);
                }
            }
        };
    }

    @Override
    public AttachmentRepository attachments() {
        return new ForwardingAttachments(super.attachments()) {
            @Override
            public void claim(Collection<AttachmentId> ids, Claim claim) {
                if (!unseen.contains(Check.CLAIMED)
                        || !fails(unit -> unit.attachments().claim(ids, claim))) {
                    super.claim(ids, claim);
                    return;
                }
                for (AttachmentSnapshot found : find(ids)) {
                    super.update(PlantedAttachments.claimed(found, claim), found.version());
                }
            }
        };
    }

    private boolean fails(Consumer<UnitOfWork> write) {
        try {
            Rehearsal.after(List.of(write), store, tenant, unit -> true);
            return false;
        } catch (DuplicateKeyException | StaleLeaseException | StaleVersionException e) {
            return true;
        }
    }
}
