package ir.mosharekat.feedback.examples.portal;

import ir.mosharekat.feedback.Feedback;
import ir.mosharekat.feedback.attachment.AttachmentRules;
import ir.mosharekat.feedback.examples.portal.citizen.CaseAttachmentServlet;
import ir.mosharekat.feedback.examples.portal.citizen.CaseServlet;
import ir.mosharekat.feedback.examples.portal.citizen.ComplaintServlet;
import ir.mosharekat.feedback.examples.portal.citizen.FollowServlet;
import ir.mosharekat.feedback.examples.portal.citizen.HomeServlet;
import ir.mosharekat.feedback.examples.portal.citizen.LetterServlet;
import ir.mosharekat.feedback.examples.portal.citizen.ReceiptServlet;
import ir.mosharekat.feedback.examples.portal.citizen.TrackServlet;
import ir.mosharekat.feedback.examples.portal.citizen.VerifyServlet;
import ir.mosharekat.feedback.examples.portal.desk.CalendarServlet;
import ir.mosharekat.feedback.examples.portal.desk.CampaignServlet;
import ir.mosharekat.feedback.examples.portal.desk.DeskAccount;
import ir.mosharekat.feedback.examples.portal.desk.DeskAttachmentServlet;
import ir.mosharekat.feedback.examples.portal.desk.DeskCaseServlet;
import ir.mosharekat.feedback.examples.portal.desk.DeskServlet;
import ir.mosharekat.feedback.examples.portal.desk.FilterServlet;
import ir.mosharekat.feedback.examples.portal.desk.LoginServlet;
import ir.mosharekat.feedback.examples.portal.desk.PromisesServlet;
import ir.mosharekat.feedback.examples.portal.web.ErrorServlet;
import ir.mosharekat.feedback.examples.portal.web.LanguageServlet;
import ir.mosharekat.feedback.examples.portal.web.LeaveServlet;
import ir.mosharekat.feedback.examples.portal.web.ProtectionFilter;
import ir.mosharekat.feedback.examples.portal.web.Site;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.Servlet;
import jakarta.servlet.SessionTrackingMode;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.eclipse.jetty.ee10.servlet.ErrorPageErrorHandler;
import org.eclipse.jetty.ee10.servlet.ResourceServlet;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.ee10.servlet.SessionHandler;
import org.eclipse.jetty.http.HttpCookie;
import org.eclipse.jetty.security.Constraint;
import org.eclipse.jetty.security.HashLoginService;
import org.eclipse.jetty.security.LoginService;
import org.eclipse.jetty.security.SecurityHandler;
import org.eclipse.jetty.security.UserStore;
import org.eclipse.jetty.security.authentication.FormAuthenticator;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.ContextHandlerCollection;
import org.eclipse.jetty.util.resource.ResourceFactory;
import org.eclipse.jetty.util.security.Credential;

/** The web server, and which page is where. It can be reached from this machine only. */
final class PortalServer {

    private static final String ASSETS = "ir/mosharekat/feedback/examples/portal/assets/";

    /** The longest text, 20,000 characters, with room for one that is too long to be told so. */
    private static final int LARGEST_FORM = 400_000;

    private static final int MOST_FIELDS = 100;

    /** Long enough to write a complaint in peace; what it opens has shorter times of its own. */
    private static final Duration SESSION = Duration.ofHours(4);

    private PortalServer() {}

    static Server create(int port, Feedback feedback, Site site, Portal.Host host) throws IOException {
        Server server = new Server();
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http));
        connector.setHost(InetAddress.getLoopbackAddress().getHostAddress());
        connector.setPort(port);
        server.addConnector(connector);
        HashLoginService accounts = accounts(host.passwords());
        server.setHandler(new ContextHandlerCollection(
                pages(site, host, accounts),
                ApiContext.of(feedback, accounts),
                Open311Context.of(feedback, AppKeys.in(host.data().appKeys()))));
        return server;
    }

    private static ServletContextHandler pages(Site site, Portal.Host host, LoginService accounts) throws IOException {
        ServletContextHandler context = new ServletContextHandler("/", sessions(), login(accounts), null, null);
        context.setDefaultRequestCharacterEncoding("UTF-8");
        context.setDefaultResponseCharacterEncoding("UTF-8");
        context.setMaxFormContentSize(LARGEST_FORM);
        context.setMaxFormKeys(MOST_FIELDS);
        context.addFilter(new ProtectionFilter(), "/*", EnumSet.of(DispatcherType.REQUEST, DispatcherType.ERROR));

        context.addServlet(new HomeServlet(site), "");
        MultipartConfigElement files = files(host.data().incoming());
        context.addServlet(taking(files, new ComplaintServlet(site)), "/complaint");
        context.addServlet(taking(files, new LetterServlet(site)), "/letter");
        context.addServlet(new ReceiptServlet(site), "/receipt");
        context.addServlet(new VerifyServlet(site), "/verify");
        context.addServlet(new TrackServlet(site), "/track");
        context.addServlet(taking(files, new CaseServlet(site)), "/case");
        context.addServlet(new CaseAttachmentServlet(site), "/case/attachment/*");
        context.addServlet(new FollowServlet(site), "/case/part");

        context.addServlet(new LoginServlet(site), "/desk/login");
        context.addServlet(new DeskServlet(site), "/desk");
        context.addServlet(new FilterServlet(site), "/desk/filter");
        context.addServlet(taking(files, new DeskCaseServlet(site)), "/desk/case/*");
        context.addServlet(new DeskAttachmentServlet(site), "/desk/attachment/*");
        context.addServlet(new CalendarServlet(site), "/desk/calendar");
        context.addServlet(new CampaignServlet(site), "/desk/campaigns");
        context.addServlet(new PromisesServlet(site), "/desk/promises");

        context.addServlet(new LanguageServlet(site), "/language");
        context.addServlet(new LeaveServlet(site), "/leave");
        context.addServlet(new ErrorServlet(site), "/error");
        context.addServlet(assets(context), "/assets/*");

        ErrorPageErrorHandler errors = new ErrorPageErrorHandler();
        errors.addErrorPage(400, 599, "/error");
        context.setErrorHandler(errors);
        return context;
    }

    /** The container takes forms with files apart, and keeps what is long on the disk. */
    private static MultipartConfigElement files(Path incoming) {
        long longest = 2 * AttachmentRules.standard().mostBytes();
        return new MultipartConfigElement(
                incoming.toString(), longest, AttachmentRules.standard().mostPerMessage() * longest, LARGEST_FORM);
    }

    private static ServletHolder taking(MultipartConfigElement files, Servlet page) {
        ServletHolder holder = new ServletHolder(page);
        holder.getRegistration().setMultipartConfig(files);
        return holder;
    }

    private static SessionHandler sessions() {
        SessionHandler sessions = new SessionHandler();
        sessions.setSessionCookie("portal");
        sessions.setHttpOnly(true);
        sessions.setSameSite(HttpCookie.SameSite.STRICT);
        sessions.setSessionTrackingModes(Set.of(SessionTrackingMode.COOKIE));
        sessions.setMaxInactiveInterval((int) SESSION.toSeconds());
        return sessions;
    }

    private static HashLoginService accounts(Map<DeskAccount, String> passwords) {
        UserStore users = new UserStore();
        passwords.forEach((account, password) ->
                users.addUser(account.login(), Credential.getCredential(password), new String[] {account.hostRole()}));
        HashLoginService accounts = new HashLoginService("desk");
        accounts.setUserStore(users);
        return accounts;
    }

    private static SecurityHandler login(LoginService accounts) {
        SecurityHandler.PathMapped security = new SecurityHandler.PathMapped();
        security.put("/desk/*", Constraint.ANY_USER);
        security.setLoginService(accounts);
        security.setAuthenticator(new FormAuthenticator("/desk/login", "/desk/login", false) {
            @Override
            public boolean isJSecurityCheck(String uri) {
                return false;
            }
        });
        return security;
    }

    private static ServletHolder assets(ServletContextHandler context) {
        ServletHolder assets = new ServletHolder("assets", new ResourceServlet());
        assets.setInitParameter(
                "baseResource",
                ResourceFactory.of(context)
                        .newResource(PortalServer.class.getClassLoader().getResource(ASSETS))
                        .getURI()
                        .toString());
        assets.setInitParameter("dirAllowed", "false");
        return assets;
    }
}
