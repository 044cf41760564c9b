package ir.mosharekat.feedback.examples.portal.desk;

import ir.mosharekat.feedback.access.CommandContext;
import ir.mosharekat.feedback.access.Staff;
import ir.mosharekat.feedback.examples.portal.web.Form;
import ir.mosharekat.feedback.examples.portal.web.PageServlet;
import ir.mosharekat.feedback.examples.portal.web.Site;
import ir.mosharekat.feedback.handling.CaseLine;
import ir.mosharekat.feedback.query.CaseCursor;
import ir.mosharekat.feedback.query.CaseOrder;
import ir.mosharekat.feedback.query.CaseQuery;
import ir.mosharekat.feedback.query.Page;
import ir.mosharekat.feedback.tracking.CaseId;
import ir.mosharekat.feedback.workflow.CaseKind;
import ir.mosharekat.feedback.workflow.Phase;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The desk: what is due first, and how much there is. */
public final class DeskServlet extends PageServlet {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 20;

    /**
     * The page.
     *
     * @param site what it works with
     */
    public DeskServlet(Site site) {
        super(site);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Staff me = DeskAccount.of(request);
        CommandContext context = DeskAccount.context(request);
        DeskFilter filter = FilterServlet.chosen(request.getSession());
        CaseQuery query = filter.query(me.id()).build();
        CaseCursor after = cursor(Form.of(request).value("after"));
        Page<CaseLine> cases = feedback()
                .handling()
                .search(query.toBuilder().after(after).limit(PAGE).build(), context);

        Map<String, Object> model = new HashMap<>(counts(me, context));
        model.put("found", feedback().handling().count(query, context));
        model.put("cases", cases.items());
        model.put("nextPage", cases.next().map(DeskServlet::written).orElse(""));
        model.put("first", after == null);
        model.put("filter", filter);
        model.put("kinds", List.of(CaseKind.values()));
        model.put("phases", List.of(Phase.values()));
        model.put("whoses", List.of(DeskFilter.Whose.values()));
        model.put("orders", List.of(CaseOrder.DUE_FIRST, CaseOrder.NEWEST_FIRST));
        model.put("now", site().clock().instant());
        show("desk", model, request, response);
    }

    private Map<String, Long> counts(Staff me, CommandContext context) {
        CaseQuery open = CaseQuery.builder().phases(Phase.OPEN).build();
        Instant now = site().clock().instant();
        return Map.of(
                "open", count(open, context),
                "late", count(CaseQuery.builder().dueBefore(now).build(), context),
                "mine",
                        count(
                                open.toBuilder()
                                        .assignee(new CaseQuery.Assignee(me.id()))
                                        .build(),
                                context),
                "nobodys",
                        count(
                                open.toBuilder()
                                        .assignee(CaseQuery.Assignee.NOBODY)
                                        .build(),
                                context));
    }

    private long count(CaseQuery query, CommandContext context) {
        return feedback().handling().count(query, context);
    }

    /** A place in the list as an address can hold it: an instant and an identifier, nothing about anybody. */
    private static String written(CaseCursor place) {
        return place.key().toEpochMilli() + "_" + place.id();
    }

    private static @Nullable CaseCursor cursor(String written) {
        String[] parts = written.split("_", 2);
        try {
            return Optional.of(parts)
                    .filter(both -> both.length == 2)
                    .map(both -> new CaseCursor(Instant.ofEpochMilli(Long.parseLong(both[0])), CaseId.of(both[1])))
                    .orElse(null);
        } catch (IllegalArgumentException e) {
            // Somebody has changed the address: the list begins at its beginning.
            return null;
        }
    }
}
