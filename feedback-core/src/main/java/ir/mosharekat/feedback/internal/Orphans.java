package ir.mosharekat.feedback.internal;

import ir.mosharekat.feedback.access.Scope;
import ir.mosharekat.feedback.cases.CaseSnapshot;
import ir.mosharekat.feedback.complaint.ComplaintAction;
import ir.mosharekat.feedback.complaint.ComplaintState;
import ir.mosharekat.feedback.internal.lifecycle.Complaint;
import ir.mosharekat.feedback.query.CaseQuery;
import ir.mosharekat.feedback.query.Page;
import ir.mosharekat.feedback.spi.LeasedWork;
import ir.mosharekat.feedback.spi.UnitOfWork;
import ir.mosharekat.feedback.spi.WorkItem;
import ir.mosharekat.feedback.spi.WorkQueue;
import ir.mosharekat.feedback.tracking.CaseId;
import ir.mosharekat.feedback.workflow.CaseKind;
import ir.mosharekat.feedback.workflow.Phase;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Lets merged cases go on by themselves when the one they were merged into ends without an answer: when its citizen
 * takes it back, those who came with the same are still waiting.
 */
final class Orphans implements Chore {

    private static final String NAME = "merged.resume";

    /** How many go on in one unit of work. */
    private static final int AT_ONCE = 20;

    /** By then whoever was co-signing while the other ended has done so. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Parts parts;
    private final JobCommands job;

    Orphans(Parts parts, Gate gate, CaseCommands commands) {
        this.parts = parts;
        this.job = new JobCommands("merged", parts, gate, commands);
    }

    /** Queues it for a complaint that has just ended without an answer. How many were merged into it shows then. */
    static void leave(WorkQueue queue, CaseSnapshot before, CaseSnapshot after, Parts parts) {
        boolean ended = before.phase() != Phase.CLOSED && after.phase() == Phase.CLOSED;
        boolean unanswered =
                after.outcome().isEmpty() && after.links().goesOnIn().isEmpty();
        if (mayHaveTakenIn(after) && ended && unanswered) {
            Instant now = parts.now();
            queue.enqueue(List.of(new WorkItem(Uuids.next(now, parts.random()), after.id(), NAME, now.plus(PATIENCE))));
        }
    }

    /** {@return whether others can have been merged into a case, or into one it was before it was converted} */
    static boolean mayHaveTakenIn(CaseSnapshot snapshot) {
        return snapshot.kind() == CaseKind.COMPLAINT || snapshot.links().predecessor() != null;
    }

    @Override
    public boolean isFor(WorkItem item) {
        return item.name().equals(NAME);
    }

    @Override
    public void carryOut(UnitOfWork unit, LeasedWork work) {
        List<CaseSnapshot> orphans = unit.cases().find(work.item().caseId()).stream()
                .flatMap(ended -> Conversions.back(unit, ended).stream())
                .flatMap(master -> mergedInto(unit, master.id()).stream())
                .limit(AT_ONCE + 1L)
                .toList();
        Instant now = parts.now();
        if (orphans.size() > AT_ONCE) {
            unit.queue().postpone(work, now);
        } else {
            unit.queue().settle(work);
        }
        orphans.stream().limit(AT_ONCE).forEach(orphan -> resume(unit, orphan, now));
    }

    /** The first of those merged into a case that still have something to go on with. */
    private static List<CaseSnapshot> mergedInto(UnitOfWork unit, CaseId master) {
        List<CaseSnapshot> merged = new ArrayList<>();
        CaseQuery query = CaseQuery.builder()
                .link(new CaseQuery.Link(CaseQuery.LinkType.GOES_ON_IN, master))
                .state(ComplaintState.MERGED.name())
                .limit(AT_ONCE + 1)
                .build();
        Page<CaseSnapshot> page = unit.cases().search(query, Scope.everything());
        addUnpurged(page, merged);
        while (merged.size() <= AT_ONCE && page.next().isPresent()) {
            CaseQuery next = query.toBuilder().after(page.next().get()).build();
            page = unit.cases().search(next, Scope.everything());
            addUnpurged(page, merged);
        }
        return merged;
    }

    private static void addUnpurged(Page<CaseSnapshot> page, List<CaseSnapshot> merged) {
        page.items().stream().filter(one -> !one.retention().isPurged()).forEach(merged::add);
    }

    private void resume(UnitOfWork unit, CaseSnapshot orphan, Instant now) {
        job.carryOut(unit, orphan, now, ComplaintAction.RESUME, merged -> ((Complaint) merged).resume());
    }
}
