package ir.mosharekat.feedback.http.client;

import ir.mosharekat.feedback.Feedback;
import ir.mosharekat.feedback.access.Actor;
import ir.mosharekat.feedback.access.CommandContext;
import ir.mosharekat.feedback.access.GovernmentPolicy;
import ir.mosharekat.feedback.access.Staff;
import ir.mosharekat.feedback.attachment.Content;
import ir.mosharekat.feedback.attachment.ContentInspector;
import ir.mosharekat.feedback.attachment.MalwareScanner;
import ir.mosharekat.feedback.http.server.FeedbackServlet;
import ir.mosharekat.feedback.http.server.RateLimits;
import ir.mosharekat.feedback.json.ExampleOrganizations;
import ir.mosharekat.feedback.json.wire.ComplaintForm;
import ir.mosharekat.feedback.json.wire.ComplaintFormBuilder;
import ir.mosharekat.feedback.json.wire.PersonForm;
import ir.mosharekat.feedback.organization.Channel;
import ir.mosharekat.feedback.organization.StaffId;
import ir.mosharekat.feedback.organization.UnitId;
import ir.mosharekat.feedback.subscription.PublishedEvent;
import ir.mosharekat.feedback.testing.InMemoryBlobStore;
import ir.mosharekat.feedback.testing.InMemoryFeedbackStore;
import ir.mosharekat.feedback.testing.RecordingSubscriber;
import ir.mosharekat.feedback.testing.SettableClock;
import ir.mosharekat.feedback.tracking.FeedbackKeys;
import ir.mosharekat.feedback.workflow.Role;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.URI;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/** A portal with the real servlet, and clients of it. Who asks is known by a header here, and by no host else. */
final class ServedPortal implements AutoCloseable {

    private static final String WHO = "Test-User";

    private static final Map<String, Actor> STAFF = Map.of(
            "screener", Staff.of(new StaffId("screener"), Role.SCREENER),
            "supervisor", Staff.of(new StaffId("supervisor"), Role.SUPERVISOR),
            "clerk", Staff.of(new StaffId("clerk"), Role.INTAKE_CLERK),
            "handler", Staff.of(new StaffId("handler"), Role.HANDLER).in(List.of(new UnitId("agency/roads"))));

    final SettableClock clock = SettableClock.at("2026-11-21T08:30:00.123Z");

    private final RecordingSubscriber archive = RecordingSubscriber.named("archive");
    private final Server server = new Server();
    private final Feedback feedback;

    ServedPortal() {
        feedback = Feedback.builder()
                .store(new InMemoryFeedbackStore())
                .organization(ExampleOrganizations.semnan())
                .keys(FeedbackKeys.generate(new SecureRandom()))
                .accessPolicy(new GovernmentPolicy())
                .clock(clock)
                .subscriber(archive)
                .blobStore(new InMemoryBlobStore())
                .contentInspector(new PlainText())
                .malwareScanner(content -> MalwareScanner.Verdict.CLEAN)
                .build();
        ServerConnector connector = new ServerConnector(server);
        connector.setHost(InetAddress.getLoopbackAddress().getHostAddress());
        server.addConnector(connector);
        ServletContextHandler context = new ServletContextHandler("/portal");
        context.addServlet(
                FeedbackServlet.of(feedback)
                        .caller(ServedPortal::caller)
                        .limits(RateLimits.none())
                        .build(),
                "/api/*");
        server.setHandler(context);
        try {
            server.start();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Everything is text, and text tells nothing of its maker. */
    private static final class PlainText implements ContentInspector {

        @Override
        public String typeOf(Content content) {
            return "text/plain";
        }

        @Override
        public Optional<Content> withoutMetadata(String mediaType, Content content) {
            return Optional.of(content);
        }
    }

    private static Optional<CommandContext> caller(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(WHO))
                .map(STAFF::get)
                .map(actor -> CommandContext.of(actor, Channel.API));
    }

    URI address() {
        int port = ((ServerConnector) server.getConnectors()[0]).getLocalPort();
        return URI.create("http://127.0.0.1:" + port + "/portal/api/");
    }

    /** What another system was told since the last. */
    List<PublishedEvent> told() {
        while (feedback.dispatcher().runOnce() > 0) {
            // One thing that was done may have made another one due.
        }
        return archive.take();
    }

    /** Somebody whom nobody knows. */
    FeedbackClient citizen() {
        return FeedbackClient.builder(address()).build();
    }

    /** An official. */
    FeedbackClient staff(String who) {
        return citizen().withOptions(CallOptions.none().header(WHO, who));
    }

    /** A complaint that can be registered. */
    static ComplaintFormBuilder complaint() {
        return ComplaintForm.builder()
                .submitter(PersonForm.builder()
                        .name("سارا نمونه‌ای")
                        .mobile("۰۹۱۲ ۰۰۰ ۰۰۰۱")
                        .build())
                .about("agency/roads")
                .category("roads/maintenance")
                .subject("خاموشی خیابان نمونه")
                .text("چراغ‌های خیابان نمونه از سه هفته پیش خاموش است.");
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
