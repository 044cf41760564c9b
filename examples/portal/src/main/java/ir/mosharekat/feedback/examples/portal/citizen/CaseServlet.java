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
        Optional<Actor.ReceiptHolder> holder = Proof.in(request.getSession()).map(Proof::holder);
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
        return proof(request).holder().caseId();
    }

    @Override
    protected CommandContext context(HttpServletRequest request) {
        return CommandContext.of(proof(request).holder(), Channel.WEB);
    }

    @Override
    protected void fill(Map<String, Object> model, HttpServletRequest request) {
        model.put("code", proof(request).code());
    }

    private static Proof proof(HttpServletRequest request) {
        return Proof.in(request.getSession()).orElseThrow(NotFoundException::new);
    }
}
