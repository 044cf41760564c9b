package ir.mosharekat.feedback.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import ir.mosharekat.feedback.Feedback;
import ir.mosharekat.feedback.files.FileInspector;
import ir.mosharekat.feedback.http.client.FeedbackClient;
import ir.mosharekat.feedback.http.server.FeedbackServlet;
import ir.mosharekat.feedback.jdbi.JdbiFeedbackStore;
import ir.mosharekat.feedback.json.CaseJson;
import ir.mosharekat.feedback.tck.ConformanceSuite;
import ir.mosharekat.feedback.testing.SettableClock;
import ir.mosharekat.feedback.webhooks.WebhookEndpoint;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;

/** The classes of all published modules, read once. */
final class PublishedClasses {

    static final String ROOT = "ir.mosharekat.feedback";

    static final JavaClasses CORE = of(Feedback.class);
    static final JavaClasses JSON = of(CaseJson.class);
    static final JavaClasses JDBI = of(JdbiFeedbackStore.class);
    static final JavaClasses FILES = of(FileInspector.class);
    static final JavaClasses HTTP_SERVER = of(FeedbackServlet.class);
    static final JavaClasses HTTP_CLIENT = of(FeedbackClient.class);
    static final JavaClasses WEBHOOKS = of(WebhookEndpoint.class);
    static final JavaClasses TESTING = of(SettableClock.class);
    static final JavaClasses TCK = of(ConformanceSuite.class);
    static final List<JavaClasses> LIBRARY = List.of(CORE, JSON, JDBI, FILES, HTTP_SERVER, HTTP_CLIENT, WEBHOOKS);
    static final List<JavaClasses> ALL =
            List.of(CORE, JSON, JDBI, FILES, HTTP_SERVER, HTTP_CLIENT, WEBHOOKS, TESTING, TCK);

    private PublishedClasses() {}

    /** The classes of the jar or folder that holds a class. */
    private static JavaClasses of(Class<?> one) {
        try {
            URI place = one.getProtectionDomain().getCodeSource().getLocation().toURI();
            return new ClassFileImporter()
                    .importLocations(List.of(
                            place.getPath().endsWith(".jar")
                                    ? Location.of(URI.create("jar:" + place + "!/"))
                                    : Location.of(place)));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
