package ir.mosharekat.feedback.examples.portal.citizen;

import ir.mosharekat.feedback.examples.portal.web.PageServlet;
import ir.mosharekat.feedback.examples.portal.web.Site;
import ir.mosharekat.feedback.workflow.CaseKind;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** The first page: what one can do here, and the participation strategy with all other ways. */
public final class HomeServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    /**
     * The page.
     *
     * @param site what it works with
     */
    public HomeServlet(Site site) {
        super(site);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Map<String, Object> model = Map.of("policy", feedback().organization().policy(CaseKind.COMPLAINT, null));
        show("home", model, request, response);
    }
}
