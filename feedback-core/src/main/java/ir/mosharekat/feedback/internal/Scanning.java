package ir.mosharekat.feedback.internal;

import ir.mosharekat.feedback.access.DeskAction;
import ir.mosharekat.feedback.attachment.AttachmentSnapshot;
import ir.mosharekat.feedback.attachment.AttachmentSnapshotBuilder;
import ir.mosharekat.feedback.attachment.MalwareScanner.Verdict;
import ir.mosharekat.feedback.attachment.Safety;
import ir.mosharekat.feedback.cases.CaseSnapshot;
import ir.mosharekat.feedback.spi.LeasedWork;
import ir.mosharekat.feedback.spi.UnitOfWork;
import ir.mosharekat.feedback.spi.WorkItem;
import ir.mosharekat.feedback.spi.WorkQueue;
import ir.mosharekat.feedback.tracking.CaseId;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Has the scanner look again into what it could not tell about, later and later while it does not answer. What it finds
 * malware in is put down in the history, and its content is removed.
 */
final class Scanning implements Chore {

    private static final String NAME = "attachment.scan";
    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
    private static final int DOUBLINGS = 6;

    /** Within the time of a lease. */
    private static final int AT_ONCE = 5;

    private final Parts parts;
    private final Depot depot;
    private final JobCommands job;

    Scanning(Parts parts, Depot depot, JobCommands job) {
        this.parts = parts;
        this.depot = depot;
        this.job = job;
    }

    /** Queues it for a case to which something was attached that nobody has looked through. */
    static void leave(WorkQueue queue, CaseId id, Parts parts, Instant now) {
        queue.enqueue(List.of(new WorkItem(Uuids.next(now, parts.random()), id, NAME, now.plus(FIRST_WAIT))));
    }

    @Override
    public boolean isFor(WorkItem item) {
        return item.name().equals(NAME);
    }

    @Override
    public Consumer<UnitOfWork> begin(LeasedWork work) {
        List<AttachmentSnapshot> pending = parts.store()
                .inUnitOfWork(parts.tenant(), unit -> pending(unit, work.item().caseId()));
        Map<AttachmentSnapshot, Verdict> told = new LinkedHashMap<>();
        for (AttachmentSnapshot one : pending.stream().limit(AT_ONCE).toList()) {
            Verdict verdict = one.original()
                    .map(blob -> new KeptContent(depot.blobs(), parts.tenant(), blob.id()))
                    .map(content -> Intake.verdict(depot, content))
                    .orElse(Verdict.UNKNOWN);
            if (verdict == Verdict.UNKNOWN) {
                // It will not know about the next one either.
                break;
            }
            told.put(one, verdict);
        }
        return unit -> put(unit, work, told, pending.size());
    }

    @Override
    public void carryOut(UnitOfWork unit, LeasedWork work) {
        throw new IllegalStateException("A scan does not belong into a transaction");
    }

    private static List<AttachmentSnapshot> pending(UnitOfWork unit, CaseId id) {
        return unit.attachments().ofCase(id).stream()
                .filter(one -> one.safety() == Safety.PENDING)
                .toList();
    }

    private void put(UnitOfWork unit, LeasedWork work, Map<AttachmentSnapshot, Verdict> told, int pending) {
        Instant now = parts.now();
        if (told.size() == pending) {
            unit.queue().settle(work);
        } else {
            unit.queue().postpone(work, now.plus(told.isEmpty() ? wait(work) : Duration.ZERO));
        }
        Optional<CaseSnapshot> found = told.containsValue(Verdict.INFECTED)
                ? unit.cases().find(work.item().caseId())
                : Optional.empty();
        for (Map.Entry<AttachmentSnapshot, Verdict> each : told.entrySet()) {
            AttachmentSnapshot before = each.getKey();
            if (each.getValue() == Verdict.CLEAN) {
                unit.attachments().update(next(before).safety(Safety.CLEAN).build(), before.version());
            } else {
                found = found.map(snapshot -> quarantine(unit, snapshot, before, now));
            }
        }
    }

    private CaseSnapshot quarantine(UnitOfWork unit, CaseSnapshot found, AttachmentSnapshot before, Instant now) {
        AttachmentSnapshot next =
                next(before).safety(Safety.INFECTED).original(null).copy(null).build();
        unit.attachments().update(next, before.version());
        Forgetting.leave(unit.queue(), found.id(), List.of(before), parts);
        return found.retention().isPurged()
                ? found
                : job.carryOut(unit, found, now, DeskAction.QUARANTINE, any -> any.quarantine(before.id()));
    }

    private static AttachmentSnapshotBuilder next(AttachmentSnapshot before) {
        return before.toBuilder().version(before.version() + 1);
    }

    /** The token counts how often it was tried. */
    private static Duration wait(LeasedWork work) {
        return FIRST_WAIT.multipliedBy(1L << Math.min(DOUBLINGS, work.token()));
    }
}
