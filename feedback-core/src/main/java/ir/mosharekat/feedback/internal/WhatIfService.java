package ir.mosharekat.feedback.internal;

import ir.mosharekat.feedback.access.CommandContext;
import ir.mosharekat.feedback.access.DeskAction;
import ir.mosharekat.feedback.access.Scope;
import ir.mosharekat.feedback.calendar.CalendarEditions;
import ir.mosharekat.feedback.cases.CaseSnapshot;
import ir.mosharekat.feedback.event.CaseEvent;
import ir.mosharekat.feedback.internal.lifecycle.Replay;
import ir.mosharekat.feedback.internal.lifecycle.Rules;
import ir.mosharekat.feedback.organization.Organization;
import ir.mosharekat.feedback.query.CaseQuery;
import ir.mosharekat.feedback.query.CaseQueryBuilder;
import ir.mosharekat.feedback.query.Page;
import ir.mosharekat.feedback.tracking.CaseId;
import ir.mosharekat.feedback.whatif.Scenario;
import ir.mosharekat.feedback.whatif.WhatIf;
import ir.mosharekat.feedback.whatif.WhatIfReport;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

final class WhatIfService implements WhatIf {

    private final Parts parts;
    private final Gate gate;

    WhatIfService(Parts parts, Gate gate) {
        this.parts = parts;
        this.gate = gate;
    }

    @Override
    public WhatIfReport run(Scenario scenario, CommandContext context) {
        Scope scope = gate.scope(context, DeskAction.COUNT);
        Instant now = parts.now();
        Comparison comparison = new Comparison();
        Optional<CaseQuery> next = Optional.of(firstPage(scenario));
        while (next.isPresent()) {
            CaseQuery query = next.get();
            Past past = read(query, scope);
            past.page().items().forEach(snapshot -> {
                List<CaseEvent> history = past.histories().getOrDefault(snapshot.id(), List.of());
                comparison.add(
                        snapshot.id(),
                        Replay.of(snapshot, history, parts.rules(snapshot), now),
                        Replay.of(snapshot, history, rules(scenario.changed(), snapshot), now));
            });
            next = past.page()
                    .next()
                    .map(place -> query.toBuilder().after(place).build());
        }
        return comparison.report(now);
    }

    private static CaseQuery firstPage(Scenario scenario) {
        CaseQueryBuilder query =
                CaseQuery.builder().received(scenario.received()).limit(CaseQuery.LARGEST_PAGE);
        scenario.kind().ifPresent(query::kinds);
        scenario.category().ifPresent(query::category);
        return query.build();
    }

    private Past read(CaseQuery query, Scope scope) {
        return parts.store().inUnitOfWork(parts.tenant(), unit -> {
            Page<CaseSnapshot> page = unit.cases().search(query, scope);
            List<CaseId> ids = page.items().stream().map(CaseSnapshot::id).toList();
            return new Past(page, unit.events().histories(ids));
        });
    }

    private static Rules rules(Organization changed, CaseSnapshot snapshot) {
        return new Rules(
                changed.policy(snapshot.kind(), snapshot.category().orElse(null)),
                CalendarEditions.of(changed.calendar()),
                changed);
    }

    /**
     * A page of cases, with all that happened to them.
     *
     * @param page the cases
     * @param histories their histories
     */
    private record Past(Page<CaseSnapshot> page, Map<CaseId, List<CaseEvent>> histories) {}
}
