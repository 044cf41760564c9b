package ir.mosharekat.feedback.examples.portal.citizen;

import ir.mosharekat.feedback.access.CommandContext;
import ir.mosharekat.feedback.error.NotFoundException;
import ir.mosharekat.feedback.examples.portal.web.Form;
import ir.mosharekat.feedback.examples.portal.web.PageServlet;
import ir.mosharekat.feedback.examples.portal.web.Site;
import ir.mosharekat.feedback.organization.Channel;
import ir.mosharekat.feedback.tracking.CaseId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Opens a case that was made of the one the citizen has shown code and secret of. */
public final class FollowServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    /**
     * The page.
     *
     * @param site what it works with
     */
    public FollowServlet(Site site) {
        super(site);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Proof proof = Proof.in(request.getSession()).orElseThrow(NotFoundException::new);
        CommandContext context = CommandContext.of(proof.holder(), Channel.WEB);
        Proof.of(feedback().handling().follow(id(Form.of(request)), context)).keep(request.getSession());
        response.sendRedirect("/case");
    }

    private static CaseId id(Form form) {
        try {
            return CaseId.of(form.value("id"));
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }
}
