package ir.mosharekat.feedback.examples.portal.web;

import io.pebbletemplates.pebble.error.PebbleException;
import ir.mosharekat.feedback.Feedback;
import ir.mosharekat.feedback.error.AccessDeniedException;
import ir.mosharekat.feedback.error.FeedbackException;
import ir.mosharekat.feedback.error.InvalidCommandException;
import ir.mosharekat.feedback.error.NotFoundException;
import ir.mosharekat.feedback.error.StorageException;
import ir.mosharekat.feedback.error.TooManyRequestsException;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A page of the portal. What goes wrong in it is told to the reader, and to the log without a word of what was typed. */
public abstract class PageServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(PageServlet.class);

    private final transient Site site;

    /**
     * A page.
     *
     * @param site what it works with
     */
    protected PageServlet(Site site) {
        this.site = site;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            super.service(request, response);
        } catch (FeedbackException e) {
            response.setStatus(status(e));
            show("error", Map.of("failure", e, "status", status(e)), request, response);
        } catch (PebbleException e) {
            LOG.error("Template {} failed at line {}", e.getFileName(), e.getLineNumber());
            response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        } catch (RuntimeException e) {
            // The message of an exception may quote what somebody typed; where it came from does not.
            LOG.error("{} failed with {} at {}", getClass().getSimpleName(), e.getClass(), e.getStackTrace()[0]);
            response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        }
    }

    /** {@return what the page works with} */
    protected final Site site() {
        return site;
    }

    /** {@return the library} */
    protected final Feedback feedback() {
        return site.feedback();
    }

    /** Shows a template. */
    protected final void show(
            String template, Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        site.pages().show(template, model, request, response);
    }

    /** {@return the HTTP status that says what an exception says} */
    protected static int status(FeedbackException failure) {
        if (failure instanceof InvalidCommandException) {
            return 422;
        }
        if (failure instanceof NotFoundException) {
            return HttpServletResponse.SC_NOT_FOUND;
        }
        if (failure instanceof AccessDeniedException) {
            return HttpServletResponse.SC_FORBIDDEN;
        }
        if (failure instanceof TooManyRequestsException) {
            return 429;
        }
        return failure instanceof StorageException
                ? HttpServletResponse.SC_SERVICE_UNAVAILABLE
                : HttpServletResponse.SC_CONFLICT;
    }
}
