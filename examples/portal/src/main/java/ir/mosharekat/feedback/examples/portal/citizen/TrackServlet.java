package ir.mosharekat.feedback.examples.portal.citizen;

import ir.mosharekat.feedback.access.CommandContext;
import ir.mosharekat.feedback.error.InvalidCommandException;
import ir.mosharekat.feedback.examples.portal.web.Form;
import ir.mosharekat.feedback.examples.portal.web.PageServlet;
import ir.mosharekat.feedback.examples.portal.web.Site;
import ir.mosharekat.feedback.handling.TrackedCase;
import ir.mosharekat.feedback.organization.Channel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** Opens a case by code and secret, which are posted and stand in no address. */
public final class TrackServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    /**
     * The page.
     *
     * @param site what it works with
     */
    public TrackServlet(Site site) {
        super(site);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        show("track", Map.of("form", Form.empty(), "notice", "", "unsent", ""), request, response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Form form = Form.of(request);
        Optional<TrackedCase> found = Optional.empty();
        try {
            found = feedback()
                    .handling()
                    .track(form.value("code"), form.value("secret"), CommandContext.citizen(Channel.WEB));
        } catch (InvalidCommandException e) {
            form.refuse(e);
        }
        if (found.isPresent()) {
            request.changeSessionId();
            Proof.of(found.get()).keep(request.getSession());
            response.sendRedirect("/case");
            return;
        }
        boolean mistyped = !form.problems().isEmpty();
        response.setStatus(mistyped ? 422 : HttpServletResponse.SC_NOT_FOUND);
        String notice = mistyped ? "" : "track.notFound";
        show("track", Map.of("form", form, "notice", notice, "unsent", ""), request, response);
    }
}
