package ir.mosharekat.feedback.examples.portal.desk;

import ir.mosharekat.feedback.examples.portal.web.Form;
import ir.mosharekat.feedback.examples.portal.web.PageServlet;
import ir.mosharekat.feedback.examples.portal.web.Site;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;

/** Takes what an official wants to see, and goes back to the list. */
public final class FilterServlet extends PageServlet {

    private static final long serialVersionUID = 1L;
    private static final String FILTER = "desk.filter";

    /**
     * The form's target.
     *
     * @param site what it works with
     */
    public FilterServlet(Site site) {
        super(site);
    }

    /** {@return what was chosen last} */
    static DeskFilter chosen(HttpSession session) {
        return session.getAttribute(FILTER) instanceof DeskFilter filter ? filter : DeskFilter.due();
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        DeskFilter filter = DeskFilter.of(Form.of(request), feedback().organization());
        request.getSession().setAttribute(FILTER, filter);
        response.sendRedirect("/desk");
    }
}
