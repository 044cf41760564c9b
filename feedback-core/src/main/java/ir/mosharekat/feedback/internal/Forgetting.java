package ir.mosharekat.feedback.internal;

import ir.mosharekat.feedback.attachment.AttachmentSnapshot;
import ir.mosharekat.feedback.attachment.Blob;
import ir.mosharekat.feedback.attachment.BlobId;
import ir.mosharekat.feedback.spi.LeasedWork;
import ir.mosharekat.feedback.spi.UnitOfWork;
import ir.mosharekat.feedback.spi.WorkItem;
import ir.mosharekat.feedback.spi.WorkQueue;
import ir.mosharekat.feedback.tracking.CaseId;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Deletes contents that nothing refers to any more, once what referred to them is gone for good: an item for each content
 * is queued where the last reference may have been removed.
 */
final class Forgetting implements Chore {

    /**
     * By then whoever was about to refer to a content has done so. A content that was put later is left to the sweep, and
     * an upload that takes longer is not recorded.
     */
    static final Duration GRACE = Duration.ofHours(2);

    private static final String PREFIX = "attachment.forget.";

    private final Parts parts;
    private final Depot depot;

    Forgetting(Parts parts, Depot depot) {
        this.parts = parts;
        this.depot = depot;
    }

    /** Queues it for the contents of attachments that lose them. */
    static void leave(WorkQueue queue, CaseId id, Collection<AttachmentSnapshot> losing, Parts parts) {
        Instant now = parts.now();
        List<WorkItem> items = blobs(losing)
                .map(blob -> new WorkItem(Uuids.next(now, parts.random()), id, PREFIX + blob, now))
                .toList();
        if (!items.isEmpty()) {
            queue.enqueue(items);
        }
    }

    /** {@return the contents that attachments refer to, each once} */
    static Stream<BlobId> blobs(Collection<AttachmentSnapshot> attachments) {
        return attachments.stream()
                .flatMap(one -> Stream.of(one.original(), one.copy()))
                .flatMap(Optional::stream)
                .map(Blob::id)
                .distinct();
    }

    /** Deletes contents as far as nothing refers to them and nobody has put them lately. */
    static void forget(Collection<BlobId> blobs, Depot depot, Parts parts) {
        if (blobs.isEmpty()) {
            return;
        }
        Set<BlobId> referred = parts.store()
                .inUnitOfWork(parts.tenant(), unit -> unit.attachments().referred(blobs));
        Instant before = parts.now().minus(GRACE);
        blobs.stream()
                .filter(blob -> !referred.contains(blob))
                .forEach(blob -> depot.blobs().delete(parts.tenant(), blob, before));
    }

    @Override
    public boolean isFor(WorkItem item) {
        return item.name().startsWith(PREFIX);
    }

    @Override
    public Consumer<UnitOfWork> begin(LeasedWork work) {
        forget(List.of(new BlobId(work.item().name().substring(PREFIX.length()))), depot, parts);
        return unit -> carryOut(unit, work);
    }

    @Override
    public void carryOut(UnitOfWork unit, LeasedWork work) {
        unit.queue().settle(work);
    }
}
