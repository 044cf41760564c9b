package ir.mosharekat.feedback.examples.portal.desk;

import ir.mosharekat.feedback.access.CommandContext;
import ir.mosharekat.feedback.examples.portal.web.AttachmentServlet;
import ir.mosharekat.feedback.examples.portal.web.Site;
import jakarta.servlet.http.HttpServletRequest;

/** What is attached to cases on the desk. */
public final class DeskAttachmentServlet extends AttachmentServlet {

    private static final long serialVersionUID = 1L;

    /**
     * Downloads.
     *
     * @param site what it works with
     */
    public DeskAttachmentServlet(Site site) {
        super(site);
    }

    @Override
    protected CommandContext context(HttpServletRequest request) {
        return DeskAccount.context(request);
    }
}
