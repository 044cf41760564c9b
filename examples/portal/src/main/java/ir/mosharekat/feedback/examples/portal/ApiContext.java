package ir.mosharekat.feedback.examples.portal;

import ir.mosharekat.feedback.Feedback;
import ir.mosharekat.feedback.examples.portal.desk.DeskAccount;
import ir.mosharekat.feedback.http.server.FeedbackServlet;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.security.Constraint;
import org.eclipse.jetty.security.LoginService;
import org.eclipse.jetty.security.SecurityHandler;
import org.eclipse.jetty.security.authentication.BasicAuthenticator;
import org.eclipse.jetty.util.component.LifeCycle;

/**
 * The same services for programs, below {@code /api}. It has no sessions: officials send the name and password of their desk
 * account with each request, citizens the pass they got for their receipt, and nobody else is known.
 */
final class ApiContext {

    private ApiContext() {}

    static ServletContextHandler of(Feedback feedback, LoginService accounts) {
        ServletContextHandler context = new ServletContextHandler("/api", null, security(accounts), null, null);
        ScheduledExecutorService listening = Executors.newScheduledThreadPool(1, work -> {
            Thread daemon = new Thread(work, "portal-listeners");
            daemon.setDaemon(true);
            return daemon;
        });
        context.addServlet(
                FeedbackServlet.of(feedback)
                        .caller(DeskAccount::caller)
                        .liveUpdates(listening)
                        .build(),
                "/*");
        context.addEventListener(new LifeCycle.Listener() {
            @Override
            public void lifeCycleStopped(LifeCycle stopped) {
                listening.shutdown();
            }
        });
        return context;
    }

    /** Whoever sends a password is looked up, and nobody has to: what strangers may do is for the library to say. */
    private static SecurityHandler security(LoginService accounts) {
        SecurityHandler.PathMapped security = new SecurityHandler.PathMapped();
        security.put("/*", Constraint.ALLOWED);
        security.setLoginService(accounts);
        security.setAuthenticator(new BasicAuthenticator());
        return security;
    }
}
