package ir.mosharekat.feedback.examples.portal.desk;

import ir.mosharekat.feedback.access.CommandContext;
import ir.mosharekat.feedback.access.DeskAction;
import ir.mosharekat.feedback.cases.CaseLinks;
import ir.mosharekat.feedback.error.NotFoundException;
import ir.mosharekat.feedback.examples.portal.web.ActionForm;
import ir.mosharekat.feedback.examples.portal.web.CasePageServlet;
import ir.mosharekat.feedback.examples.portal.web.Form;
import ir.mosharekat.feedback.examples.portal.web.ReceiptInHand;
import ir.mosharekat.feedback.examples.portal.web.Site;
import ir.mosharekat.feedback.handling.CaseLine;
import ir.mosharekat.feedback.handling.CaseView;
import ir.mosharekat.feedback.handling.Handling;
import ir.mosharekat.feedback.query.CaseQuery;
import ir.mosharekat.feedback.tracking.CaseId;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A case on the desk, at {@code /desk/case/<id>}. */
public final class DeskCaseServlet extends CasePageServlet {

    private static final long serialVersionUID = 1L;

    /** How many linked cases are shown; a desk that needs all of them searches for them. */
    private static final int LINKED = 20;

    /**
     * The page.
     *
     * @param site what it works with
     */
    public DeskCaseServlet(Site site) {
        super("desk-case", DeskActions.of(site.feedback()), site);
    }

    @Override
    protected CaseId id(HttpServletRequest request) {
        String path = request.getPathInfo();
        try {
            return CaseId.of(path == null ? "" : path.substring(1));
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }

    @Override
    protected CommandContext context(HttpServletRequest request) {
        return DeskAccount.context(request);
    }

    @Override
    protected void fill(Map<String, Object> model, HttpServletRequest request) {
        CaseId id = id(request);
        CommandContext context = context(request);
        Handling handling = feedback().handling();
        boolean readable = handling.allowedActions(id, context).contains(DeskAction.READ_HISTORY);
        model.put("history", readable ? handling.history(id, 0, context) : List.of());
        CaseView view = (CaseView) Objects.requireNonNull(model.get("view"));
        CaseLinks links = view.links().shown().orElse(CaseLinks.NONE);
        model.put("successor", line(links.successor(), context));
        model.put("predecessor", line(links.predecessor(), context));
        model.put("merged", linked(CaseQuery.LinkType.GOES_ON_IN, id, context));
        model.put(
                "related", links.related().isEmpty() ? List.of() : linked(CaseQuery.LinkType.RELATED_TO, id, context));
        model.put("similar", feedback().duplicates().suggest(id, context));
    }

    private List<CaseLine> linked(CaseQuery.LinkType type, CaseId id, CommandContext context) {
        CaseQuery query = CaseQuery.builder()
                .link(new CaseQuery.Link(type, id))
                .limit(LINKED)
                .build();
        return feedback().handling().search(query, context).items();
    }

    /** The other case, as far as this official may know of it; null if there is none. */
    private @Nullable CaseView line(@Nullable CaseId id, CommandContext context) {
        try {
            return id == null ? null : feedback().handling().view(id, context);
        } catch (NotFoundException e) {
            return null;
        }
    }

    /** A new receipt is shown like the first one: once, on the page of receipts. */
    @Override
    protected void take(ActionForm action, Form form, CommandContext context, HttpServletRequest request) {
        if (action.action() == DeskAction.REISSUE_RECEIPT) {
            ReceiptInHand.of(request).take(feedback().handling().reissueReceipt(id(request), context));
        } else {
            super.take(action, form, context, request);
        }
    }

    @Override
    protected String next(ActionForm action, HttpServletRequest request) {
        return action.action() == DeskAction.REISSUE_RECEIPT ? "/receipt" : super.next(action, request);
    }
}
