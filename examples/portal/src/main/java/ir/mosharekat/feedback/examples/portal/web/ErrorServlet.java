package ir.mosharekat.feedback.examples.portal.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** What the container refuses: no such page, a form too large or too old, a failure. */
public final class ErrorServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    /**
     * The page.
     *
     * @param site what it works with
     */
    public ErrorServlet(Site site) {
        super(site);
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Map<String, Object> model = new HashMap<>();
        model.put("failure", null);
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        model.put("status", status == null ? HttpServletResponse.SC_NOT_FOUND : status);
        response.setStatus((int) model.get("status"));
        show("error", model, request, response);
    }
}
