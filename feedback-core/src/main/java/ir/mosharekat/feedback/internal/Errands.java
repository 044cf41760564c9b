package ir.mosharekat.feedback.internal;

import ir.mosharekat.feedback.cases.Audience;
import ir.mosharekat.feedback.cases.CaseSnapshot;
import ir.mosharekat.feedback.event.CaseEvent;
import ir.mosharekat.feedback.notification.Occasion;
import ir.mosharekat.feedback.spi.WorkItem;
import ir.mosharekat.feedback.spi.WorkQueue;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * Leaves in the queue, with what a command stores, that people are to be told of it. So nobody hears of what was not
 * stored, and what was stored is told.
 */
final class Errands {

    private final Parts parts;
    private final Ways ways;

    Errands(Parts parts) {
        this.parts = parts;
        this.ways = new Ways(parts);
    }

    void leave(WorkQueue queue, CaseSnapshot after, List<CaseEvent> events) {
        Outlets outlets = parts.outlets();
        if (!outlets.reach(Audience.CITIZEN) && !outlets.reach(Audience.STAFF)) {
            return;
        }
        Instant now = parts.now();
        List<WorkItem> items = Occasions.of(after, events).stream()
                .filter(errand -> outlets.reach(errand.occasion().audience()))
                .flatMap(errand -> errands(errand, after))
                .map(errand -> errand.about(after.id(), now, parts))
                .toList();
        if (!items.isEmpty()) {
            queue.enqueue(items);
        }
    }

    /** Those who came with the same may have an address where the first of them has none. */
    private Stream<Errand> errands(Errand errand, CaseSnapshot after) {
        boolean toSomebody = errand.occasion().audience() == Audience.STAFF || ways.mayLeadTo(after);
        Stream<Errand> own = toSomebody ? Stream.of(errand) : Stream.empty();
        boolean concernsAll = errand.occasion() == Occasion.ANSWER || errand.occasion() == Occasion.ENDED;
        return concernsAll && Orphans.mayHaveTakenIn(after)
                ? Stream.concat(own, Stream.of(errand.as(Errand.Sort.MERGED)))
                : own;
    }
}
