package ir.mosharekat.feedback.examples.portal.desk;

import ir.mosharekat.feedback.examples.portal.web.PageServlet;
import ir.mosharekat.feedback.examples.portal.web.Site;
import ir.mosharekat.feedback.query.CaseQuery;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;

/** Letters with almost the same text that came in of late. */
public final class CampaignServlet extends PageServlet {

    private static final long serialVersionUID = 1L;
    private static final Duration OF_LATE = Duration.ofDays(30);

    /**
     * The page.
     *
     * @param site what it works with
     */
    public CampaignServlet(Site site) {
        super(site);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        CaseQuery.Period ofLate = new CaseQuery.Period(site().clock().instant().minus(OF_LATE), null);
        show(
                "desk-campaigns",
                Map.of("campaigns", feedback().duplicates().campaigns(ofLate, DeskAccount.context(request))),
                request,
                response);
    }
}
