package ir.mosharekat.feedback.examples.portal;

import com.zaxxer.hikari.HikariDataSource;
import ir.mosharekat.feedback.Feedback;
import ir.mosharekat.feedback.FeedbackBuilder;
import ir.mosharekat.feedback.access.GovernmentPolicy;
import ir.mosharekat.feedback.attachment.MalwareScanner;
import ir.mosharekat.feedback.examples.portal.desk.DeskAccount;
import ir.mosharekat.feedback.examples.portal.web.Pages;
import ir.mosharekat.feedback.examples.portal.web.Site;
import ir.mosharekat.feedback.files.FileInspector;
import ir.mosharekat.feedback.jdbi.FeedbackSchema;
import ir.mosharekat.feedback.jdbi.JdbiFeedbackStore;
import ir.mosharekat.feedback.json.ExampleOrganizations;
import ir.mosharekat.feedback.notification.Notifier.Privacy;
import ir.mosharekat.feedback.organization.Channel;
import ir.mosharekat.feedback.organization.Organization;
import ir.mosharekat.feedback.webhooks.WebhookEndpoint;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.server.Server;

/** A governorate's portal on the library, as a program: {@code mvn -q -pl examples/portal -am compile exec:java}. */
public final class Portal implements AutoCloseable {

    private final HikariDataSource database;
    private final Feedback feedback;
    private final Timers timers;
    private final Server server;
    private final Host host;

    private Portal(Host host, HikariDataSource database, Feedback feedback, Timers timers, Server server) {
        this.host = host;
        this.database = database;
        this.feedback = feedback;
        this.timers = timers;
        this.server = server;
    }

    /**
     * Starts the portal and waits until it is ended from outside.
     *
     * @param arguments none; {@link Settings} says what can be set
     * @throws Exception if it cannot start
     */
    public static void main(String[] arguments) throws Exception {
        Settings settings = Settings.ofSystem();
        DataFolder data = DataFolder.open(settings.data());
        Map<DeskAccount, String> passwords = DeskPasswords.of(data.passwords(), settings.deskPassword());
        Optional<String> appKey = AppKeys.drawn(data.appKeys());
        Host host = new Host(
                data,
                passwords,
                MalwareDaemon.at(settings.clamd()),
                Clock.systemUTC(),
                OtherSystem.at(settings.webhook(), data.webhookKey()));
        Portal portal = start(settings.port(), host);
        Runtime.getRuntime().addShutdownHook(new Thread(portal::close, "portal-end"));
        // Not System.out: its character set is that of the terminal's locale, which may have no Persian.
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        new Greeting(out).print(portal.address(), passwords, data.outgoing());
        appKey.ifPresent(new Greeting(out)::printAppKey);
        portal.server.join();
    }

    static Portal start(int port, Host host) throws Exception {
        HikariDataSource database = host.data().database();
        try {
            FeedbackSchema.apply(database);
            Organization organization = ExampleOrganizations.semnan();
            Path outgoing = host.data().outgoing();
            FeedbackBuilder builder = Feedback.builder()
                    .store(JdbiFeedbackStore.create(database))
                    .organization(organization)
                    .keys(host.data().keys())
                    .accessPolicy(new GovernmentPolicy())
                    .clock(host.clock())
                    .blobStore(host.data().attachments())
                    .contentInspector(new FileInspector())
                    .malwareScanner(host.scanner().orElse(MalwareScanner.absent()))
                    .notifier(new OutgoingFolder(outgoing.resolve("sms"), Channel.SMS, Privacy.OPEN))
                    .notifier(new OutgoingFolder(outgoing.resolve("email"), Channel.EMAIL, Privacy.PRIVATE))
                    .deskNotifier(
                            DeskAccount.directory(),
                            new OutgoingFolder(outgoing.resolve("desk"), Channel.API, Privacy.OPEN));
            host.told().ifPresent(builder::subscriber);
            Feedback feedback = builder.build();
            Pages pages = new Pages(
                    organization, DeskAccount.officials(), host.scanner().isPresent());
            Site site = new Site(feedback, pages, host.clock(), new SecureRandom());
            Server server = PortalServer.create(port, feedback, site, host);
            server.start();
            return new Portal(host, database, feedback, Timers.start(feedback.dispatcher()), server);
        } catch (Exception e) {
            database.close();
            throw e;
        }
    }

    /**
     * What the machine gives it.
     *
     * @param data the folder of all that lasts
     * @param passwords of the demo desk
     * @param scanner what looks for malware; empty if there is nothing that does
     * @param clock what time it is
     * @param told another system that is told what happens; empty if there is none
     */
    record Host(
            DataFolder data,
            Map<DeskAccount, String> passwords,
            Optional<MalwareScanner> scanner,
            Clock clock,
            Optional<WebhookEndpoint> told) {

        /** A machine that tells nobody. */
        Host(DataFolder data, Map<DeskAccount, String> passwords, Optional<MalwareScanner> scanner, Clock clock) {
            this(data, passwords, scanner, clock, Optional.empty());
        }
    }

    /** {@return where it runs} */
    URI address() {
        return server.getURI();
    }

    /** {@return the library} */
    Feedback feedback() {
        return feedback;
    }

    /** Does what is due now, for whoever cannot wait until it is looked for. */
    void doWhatIsDue() {
        timers.fireNow();
    }

    /** Ends it: first the pages, then the timers, then the database. */
    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("The server does not stop", e);
        } finally {
            timers.close();
            host.told().ifPresent(WebhookEndpoint::close);
            database.close();
        }
    }
}
