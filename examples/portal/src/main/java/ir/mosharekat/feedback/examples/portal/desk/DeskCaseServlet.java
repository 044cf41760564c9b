package ir.mosharekat.feedback.examples.portal.desk;

import ir.mosharekat.feedback.access.CommandContext;
import ir.mosharekat.feedback.access.DeskAction;
import ir.mosharekat.feedback.error.NotFoundException;
import ir.mosharekat.feedback.examples.portal.web.ActionForm;
import ir.mosharekat.feedback.examples.portal.web.CasePageServlet;
import ir.mosharekat.feedback.examples.portal.web.Form;
import ir.mosharekat.feedback.examples.portal.web.ReceiptInHand;
import ir.mosharekat.feedback.examples.portal.web.Site;
import ir.mosharekat.feedback.handling.Handling;
import ir.mosharekat.feedback.tracking.CaseId;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;

/** A case on the desk, at {@code /desk/case/<id>}. */
public final class DeskCaseServlet extends CasePageServlet {

    private static final long serialVersionUID = 1L;

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
    protected void fill(Map<String, Object> model, CaseId id, CommandContext context) {
        Handling handling = feedback().handling();
        boolean readable = handling.allowedActions(id, context).contains(DeskAction.READ_HISTORY);
        model.put("history", readable ? handling.history(id, 0, context) : List.of());
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
