package ir.mosharekat.feedback.examples.portal.citizen;

import ir.mosharekat.feedback.access.CommandContext;
import ir.mosharekat.feedback.error.NotFoundException;
import ir.mosharekat.feedback.examples.portal.web.AttachmentServlet;
import ir.mosharekat.feedback.examples.portal.web.Site;
import ir.mosharekat.feedback.organization.Channel;
import jakarta.servlet.http.HttpServletRequest;

/** What is attached to the case of the citizen who has shown code and secret. */
public final class CaseAttachmentServlet extends AttachmentServlet {

    private static final long serialVersionUID = 1L;

    /**
     * Downloads.
     *
     * @param site what it works with
     */
    public CaseAttachmentServlet(Site site) {
        super(site);
    }

    @Override
    protected CommandContext context(HttpServletRequest request) {
        Proof proof = Proof.in(request.getSession()).orElseThrow(NotFoundException::new);
        return CommandContext.of(proof.holder(), Channel.WEB);
    }
}
