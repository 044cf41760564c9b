package ir.mosharekat.feedback.examples.portal.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;

/** Ends the session of a citizen or an official: many share a computer. */
public final class LeaveServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    /**
     * The way out.
     *
     * @param site what it works with
     */
    public LeaveServlet(Site site) {
        super(site);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        request.logout();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        response.sendRedirect("/");
    }
}
