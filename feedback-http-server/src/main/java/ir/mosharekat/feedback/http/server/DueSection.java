package ir.mosharekat.feedback.http.server;

import ir.mosharekat.feedback.Feedback;
import ir.mosharekat.feedback.handling.CaseLine;
import ir.mosharekat.feedback.handling.Handling;
import ir.mosharekat.feedback.organization.Organization;
import ir.mosharekat.feedback.query.CaseOrder;
import ir.mosharekat.feedback.query.CaseQuery;
import ir.mosharekat.feedback.query.Page;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What is due next, for a calendar that somebody looks at anyway. */
final class DueSection implements Routes.Section {

    /** Nobody plans further ahead, and calendars read all of it again every hour. */
    private static final int MOST_CASES = 1_000;

    private final Organization organization;
    private final Handling handling;
    private final Clock clock;

    DueSection(Feedback feedback) {
        organization = feedback.organization();
        handling = feedback.handling();
        clock = feedback.clock();
    }

    @Override
    public void addTo(Routes routes) {
        routes.get("/cases/due.ics", this::calendar, CaseCriteria.NAMES);
    }

    private Answer calendar(Exchange exchange) {
        String text = new DueCalendar(organization, exchange.language(), clock.instant()).of(due(exchange));
        return new Answer(
                200, Map.of("Content-Type", "text/calendar;charset=utf-8"), text.getBytes(StandardCharsets.UTF_8));
    }

    private List<CaseLine> due(Exchange exchange) {
        CaseQuery next = CaseCriteria.query(CaseCriteria.of(exchange)).toBuilder()
                .order(CaseOrder.DUE_FIRST)
                .limit(CaseQuery.LARGEST_PAGE)
                .build();
        List<CaseLine> due = new ArrayList<>();
        while (true) {
            Page<CaseLine> page = handling.search(next, exchange.context());
            due.addAll(page.items());
            if (page.next().isEmpty() || due.size() >= MOST_CASES) {
                return due;
            }
            next = next.toBuilder().after(page.next().get()).build();
        }
    }
}
