package ir.mosharekat.feedback.internal;

import ir.mosharekat.feedback.access.CommandContext;
import ir.mosharekat.feedback.access.OfficeAction;
import ir.mosharekat.feedback.error.NotFoundException;
import ir.mosharekat.feedback.event.CaseEvent;
import ir.mosharekat.feedback.event.EventPlace;
import ir.mosharekat.feedback.query.CaseQuery;
import ir.mosharekat.feedback.subscription.Subscriptions;
import ir.mosharekat.feedback.tracking.CaseId;
import java.time.Instant;
import java.util.List;

final class SubscriptionService implements Subscriptions {

    /** How many events are queued in one unit of work. */
    private static final int AT_ONCE = 200;

    private final Parts parts;
    private final Gate gate;
    private final Publishing publishing;

    SubscriptionService(Parts parts, Gate gate) {
        this.parts = parts;
        this.gate = gate;
        this.publishing = new Publishing(parts);
    }

    @Override
    public boolean mayReplay(CommandContext context) {
        return gate.permits(context, OfficeAction.REPLAY_EVENTS);
    }

    @Override
    public void replay(String subscriber, CaseId id, long after, CommandContext context) {
        pass(subscriber, context);
        long place = after;
        List<CaseEvent> page;
        do {
            page = queue(subscriber, id, place);
            place += page.size();
        } while (page.size() == AT_ONCE);
    }

    @Override
    public void replay(String subscriber, CaseQuery.Period period, CommandContext context) {
        pass(subscriber, context);
        Instant now = parts.now();
        Instant from = period.from() == null || period.from().isBefore(Instant.EPOCH) ? Instant.EPOCH : period.from();
        Instant until = period.until() == null || period.until().isAfter(now) ? now.plusMillis(1) : period.until();
        if (from.isBefore(until)) {
            Resumption beginning = new Resumption(subscriber, until, EventPlace.before(from));
            parts.store().inUnitOfWork(parts.tenant(), unit -> {
                unit.queue().enqueue(List.of(beginning.item(now, parts)));
                return beginning;
            });
        }
    }

    private List<CaseEvent> queue(String subscriber, CaseId id, long after) {
        return parts.store().inUnitOfWork(parts.tenant(), unit -> {
            List<CaseEvent> page = unit.events().history(id, after, AT_ONCE);
            publishing.leave(unit.queue(), List.of(subscriber), page);
            return page;
        });
    }

    private void pass(String subscriber, CommandContext context) {
        gate.pass(context, OfficeAction.REPLAY_EVENTS);
        if (!parts.outlets().subscribers().containsKey(subscriber)) {
            throw NotFoundException.subscriber();
        }
    }
}
