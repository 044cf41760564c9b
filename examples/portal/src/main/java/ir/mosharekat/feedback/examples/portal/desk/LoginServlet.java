package ir.mosharekat.feedback.examples.portal.desk;

import ir.mosharekat.feedback.examples.portal.web.Form;
import ir.mosharekat.feedback.examples.portal.web.PageServlet;
import ir.mosharekat.feedback.examples.portal.web.Site;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.security.authentication.FormAuthenticator;

/**
 * Logs officials in, through the container, which checks the password. The container's own form target would take a
 * form without our token, so it is closed and this is the only way in.
 */
public final class LoginServlet extends PageServlet {

    private static final long serialVersionUID = 1L;
    private static final int IDLE_SECONDS = (int) Duration.ofHours(1).toSeconds();
    private static final String DESK = "/desk";

    /**
     * The page.
     *
     * @param site what it works with
     */
    public LoginServlet(Site site) {
        super(site);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        show("login", Map.of("form", Form.empty(), "refused", false), request, response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Form form = Form.of(request);
        String wanted = wanted(request.getSession());
        // Nothing of the session before the login lives on in the one after it, its id least of all.
        request.logout();
        request.getSession().invalidate();
        try {
            request.login(form.value("login"), form.value("password"));
        } catch (ServletException e) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            show("login", Map.of("form", form, "refused", true), request, response);
            return;
        }
        request.getSession().setMaxInactiveInterval(IDLE_SECONDS);
        response.sendRedirect(wanted);
    }

    /** The page of the desk that was asked for before the login, if the container has noted one. */
    private static String wanted(HttpSession session) {
        boolean page = session.getAttribute(FormAuthenticator.__J_METHOD) == null;
        if (page && session.getAttribute(FormAuthenticator.__J_URI) instanceof String noted) {
            String path = HttpURI.from(noted).getCanonicalPath();
            return path != null && path.startsWith(DESK + "/") ? path : DESK;
        }
        return DESK;
    }
}
