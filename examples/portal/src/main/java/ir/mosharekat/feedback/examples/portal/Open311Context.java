package ir.mosharekat.feedback.examples.portal;

import ir.mosharekat.feedback.Feedback;
import ir.mosharekat.feedback.http.server.open311.Open311Servlet;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;

/** What apps of other cities know, below {@code /open311/v2}. It has no sessions: apps bring their key, others file only. */
final class Open311Context {

    private Open311Context() {}

    static ServletContextHandler of(Feedback feedback, AppKeys keys) {
        ServletContextHandler context = new ServletContextHandler("/open311");
        context.addServlet(Open311Servlet.of(feedback).apiKeys(keys::caller).build(), "/v2/*");
        return context;
    }
}
