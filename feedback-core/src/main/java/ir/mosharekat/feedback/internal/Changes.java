package ir.mosharekat.feedback.internal;

import ir.mosharekat.feedback.access.CommandContext;
import ir.mosharekat.feedback.access.DeskAction;
import ir.mosharekat.feedback.access.Scope;
import ir.mosharekat.feedback.cases.CaseSnapshot;
import ir.mosharekat.feedback.event.CaseEvent;
import ir.mosharekat.feedback.event.EventPlace;
import ir.mosharekat.feedback.handling.CaseChanges;
import ir.mosharekat.feedback.handling.CaseLine;
import ir.mosharekat.feedback.handling.Handling;
import ir.mosharekat.feedback.query.CaseQuery;
import ir.mosharekat.feedback.query.Page;
import ir.mosharekat.feedback.spi.UnitOfWork;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Reads on in all histories, and shows the cases behind what is found there to those who may list them. */
final class Changes {

    /** As long as a unit of work may take and the clocks of nodes may differ. */
    private static final Duration UNSETTLED = Duration.ofSeconds(5);

    private static final Duration FARTHEST_BACK = Duration.ofDays(1);

    private final Parts parts;
    private final Gate gate;
    private final Projection projection;

    Changes(Parts parts, Gate gate, Projection projection) {
        this.parts = parts;
        this.gate = gate;
        this.projection = projection;
    }

    CaseChanges since(EventPlace after, CommandContext context) {
        Scope scope = gate.scope(context, DeskAction.LIST);
        Instant now = parts.now();
        Instant end = now.minus(UNSETTLED);
        Instant earliest = now.minus(FARTHEST_BACK);
        EventPlace start = after.at().isBefore(earliest) ? EventPlace.before(earliest) : after;
        if (!start.at().isBefore(end)) {
            return new CaseChanges(List.of(), EventPlace.before(end));
        }
        return parts.store().inUnitOfWork(parts.tenant(), unit -> {
            List<CaseEvent> events = unit.events().recorded(start, end, Handling.MOST_EVENTS);
            EventPlace place = events.size() < Handling.MOST_EVENTS
                    ? EventPlace.before(end)
                    : EventPlace.of(events.get(events.size() - 1));
            return new CaseChanges(lines(unit, events, scope, context, now), place);
        });
    }

    private List<CaseLine> lines(
            UnitOfWork unit, List<CaseEvent> events, Scope scope, CommandContext context, Instant now) {
        if (events.isEmpty()) {
            return List.of();
        }
        CaseQuery query = CaseQuery.builder()
                .ids(events.stream().map(CaseEvent::caseId).distinct().toList())
                .limit(CaseQuery.LARGEST_PAGE)
                .build();
        Page<CaseSnapshot> found = unit.cases().search(query, scope);
        return found.map(one -> projection.line(one, gate.readable(context, DeskAction.LIST, one, now)))
                .items();
    }
}
