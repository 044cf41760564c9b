package ir.mosharekat.feedback.examples.portal.citizen;

import ir.mosharekat.feedback.access.Actor;
import ir.mosharekat.feedback.access.CommandContext;
import ir.mosharekat.feedback.error.NotFoundException;
import ir.mosharekat.feedback.examples.portal.web.CasePageServlet;
import ir.mosharekat.feedback.examples.portal.web.Form;
import ir.mosharekat.feedback.examples.portal.web.Site;
import ir.mosharekat.feedback.organization.Channel;
import ir.mosharekat.feedback.tracking.CaseId;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** The case of the citizen who has shown code and secret. */
public final class CaseServlet extends CasePageServlet {

    private static final long serialVersionUID = 1L;

    /**
     * The page.
     *
     * @param site what it works with
     */
    public CaseServlet(Site site) {
        super("case", CitizenActions.of(site.feedback()), site);
    }

    /** A proof is good for half an hour; what was written when it had run out is given back to be copied. */
    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Optional<Actor.ReceiptHolder> holder = Proof.of(request.getSession());
        if (holder.isEmpty()) {
            response.sendRedirect("/track");
        } else if (holder.get().until().isBefore(site().clock().instant())) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            String unsent = Form.of(request).value("text");
            show("track", Map.of("form", Form.empty(), "notice", "track.expired", "unsent", unsent), request, response);
        } else {
            super.service(request, response);
        }
    }

    @Override
    protected CaseId id(HttpServletRequest request) {
        return holder(request).caseId();
    }

    @Override
    protected CommandContext context(HttpServletRequest request) {
        return CommandContext.of(holder(request), Channel.WEB);
    }

    @Override
    protected void fill(Map<String, Object> model, CaseId id, CommandContext context) {
        // What a citizen sees is what all case pages show.
    }

    private static Actor.ReceiptHolder holder(HttpServletRequest request) {
        return Proof.of(request.getSession()).orElseThrow(NotFoundException::new);
    }
}
