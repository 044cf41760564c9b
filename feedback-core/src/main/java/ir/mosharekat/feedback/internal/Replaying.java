package ir.mosharekat.feedback.internal;

import ir.mosharekat.feedback.event.CaseEvent;
import ir.mosharekat.feedback.event.EventPlace;
import ir.mosharekat.feedback.spi.LeasedWork;
import ir.mosharekat.feedback.spi.UnitOfWork;
import ir.mosharekat.feedback.spi.WorkItem;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Queues what happened in a period for one subscriber, page by page: the next page after this one has been handed out, since
 * what has been due longest comes first. So there is never more than a page or two of it in the way of everything else.
 */
final class Replaying implements Chore {

    private static final int AT_ONCE = 100;

    private final Parts parts;
    private final Rests rests;
    private final Publishing publishing;

    Replaying(Parts parts, Rests rests) {
        this.parts = parts;
        this.rests = rests;
        this.publishing = new Publishing(parts);
    }

    @Override
    public boolean isFor(WorkItem item) {
        return Resumption.of(item).isPresent();
    }

    @Override
    public void carryOut(UnitOfWork unit, LeasedWork work) {
        Resumption resumption = Resumption.of(work.item()).orElseThrow();
        Instant now = parts.now();
        if (!parts.outlets().subscribers().containsKey(resumption.subscriber())) {
            HandingOut.forNobody(work, now).accept(unit);
            return;
        }
        Optional<Instant> rest = rests.until(resumption.subscriber(), now);
        if (rest.isPresent()) {
            unit.queue().postpone(work, rest.get());
            return;
        }
        unit.queue().settle(work);
        List<CaseEvent> page = unit.events().recorded(resumption.after(), resumption.before(), AT_ONCE);
        publishing.leave(unit.queue(), List.of(resumption.subscriber()), page);
        if (page.size() == AT_ONCE) {
            EventPlace last = EventPlace.of(page.get(page.size() - 1));
            unit.queue().enqueue(List.of(resumption.from(last).item(now, parts)));
        }
    }
}
