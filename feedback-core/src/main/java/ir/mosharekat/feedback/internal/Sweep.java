package ir.mosharekat.feedback.internal;

import ir.mosharekat.feedback.attachment.AttachmentSnapshot;
import ir.mosharekat.feedback.attachment.BlobId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Removes uploads that nobody attached to anything in time, and contents that nothing refers to: those of refused files,
 * and of whatever a crash has left between a content and its row. It goes on a page at a time each time it is called, and
 * begins anew an hour after it began. Thread-safe.
 */
final class Sweep {

    private static final Logger LOG = LoggerFactory.getLogger(Sweep.class);
    private static final Duration EVERY = Duration.ofHours(1);
    private static final int AT_ONCE = 200;

    private final Parts parts;
    private final Depot depot;
    private Instant next = Instant.MIN;
    private @Nullable BlobId place;

    Sweep(Parts parts, Depot depot) {
        this.parts = parts;
        this.depot = depot;
    }

    /** Does one page, if it is time. A failure is tried again the next time; the queue does not wait for it. */
    synchronized void step() {
        Instant now = parts.now();
        if (now.isBefore(next)) {
            return;
        }
        try {
            expire(now);
            List<BlobId> page = depot.blobs().putBefore(parts.tenant(), now.minus(Forgetting.GRACE), place, AT_ONCE);
            Forgetting.forget(page, depot, parts);
            boolean more = page.size() == AT_ONCE;
            place = more ? page.get(AT_ONCE - 1) : null;
            next = more ? next : now.plus(EVERY);
        } catch (RuntimeException e) {
            LOG.warn("Attachments could not be swept: {}", e.getClass());
        }
    }

    private void expire(Instant now) {
        List<AttachmentSnapshot> expired = parts.store()
                .inUnitOfWork(parts.tenant(), unit -> unit.attachments().removeExpired(now, AT_ONCE));
        Forgetting.forget(Forgetting.blobs(expired).toList(), depot, parts);
    }
}
