package ir.mosharekat.feedback.testing;

import ir.mosharekat.feedback.accesslog.CaseAccess;
import ir.mosharekat.feedback.attachment.AttachmentId;
import ir.mosharekat.feedback.attachment.AttachmentSnapshot;
import ir.mosharekat.feedback.calendar.CalendarEntry;
import ir.mosharekat.feedback.cases.LetterBatchId;
import ir.mosharekat.feedback.event.CaseEvent;
import ir.mosharekat.feedback.notification.Delivery;
import ir.mosharekat.feedback.notification.DeliveryId;
import ir.mosharekat.feedback.promise.Promise;
import ir.mosharekat.feedback.promise.PromiseId;
import ir.mosharekat.feedback.spi.WorkItem;
import ir.mosharekat.feedback.tracking.CaseId;
import ir.mosharekat.feedback.tracking.TrackingCode;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;

/** The data of one tenant. */
final class Tables {

    final Map<CaseId, StoredCase> cases = new HashMap<>();
    final Map<TrackingCode, CaseId> codes = new HashMap<>();
    final Map<AttachmentId, AttachmentSnapshot> attachments = new HashMap<>();
    final Map<String, CaseId> submissions = new HashMap<>();
    final Map<LetterBatchId, NavigableMap<Integer, CaseId>> letters = new HashMap<>();
    final Map<CaseId, List<CaseEvent>> histories = new HashMap<>();
    final Map<CaseId, List<CaseAccess>> accesses = new HashMap<>();
    final Map<UUID, Queued> queue = new HashMap<>();
    final Map<PromiseId, Promise> promises = new HashMap<>();
    final Map<DeliveryId, Delivery> deliveries = new HashMap<>();
    final NavigableMap<Long, CalendarEntry> calendar = new TreeMap<>();

    /**
     * An item in the queue.
     *
     * @param item the item
     * @param token the token of its last lease, 0 if it was never leased
     * @param leasedUntil when that lease runs out
     */
    record Queued(WorkItem item, long token, Instant leasedUntil) {

        boolean isFree(Instant now) {
            return !leasedUntil.isAfter(now);
        }
    }
}
