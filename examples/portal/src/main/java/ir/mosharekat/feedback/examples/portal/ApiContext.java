package ir.mosharekat.feedback.examples.portal;

import ir.mosharekat.feedback.Feedback;
import ir.mosharekat.feedback.examples.portal.desk.DeskAccount;
import ir.mosharekat.feedback.http.server.FeedbackServlet;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.security.Constraint;
import org.eclipse.jetty.security.LoginService;
import org.eclipse.jetty.security.SecurityHandler;
import org.eclipse.jetty.security.authentication.BasicAuthenticator;
import org.eclipse.jetty.server.Request;
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

    private static SecurityHandler security(LoginService accounts) {
        SecurityHandler security = new PasswordIfSent();
        security.setLoginService(accounts);
        security.setAuthenticator(new BasicAuthenticator());
        return security;
    }

    /**
     * Nobody has to send a password: what strangers may do is for the library to say. But who sends a wrong one is told, and
     * not taken for a stranger, to whom the desk is empty.
     */
    private static final class PasswordIfSent extends SecurityHandler {

        @Override
        protected Constraint getConstraint(String path, Request request) {
            return request.getHeaders().contains(HttpHeader.AUTHORIZATION) ? Constraint.ANY_USER : Constraint.ALLOWED;
        }
    }
}
