package ir.mosharekat.feedback.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import ir.mosharekat.feedback.event.ActorRef;
import ir.mosharekat.feedback.organization.Channel;
import ir.mosharekat.feedback.organization.TenantId;
import ir.mosharekat.feedback.subscription.PublishedEvent;
import ir.mosharekat.feedback.subscription.Taking;
import ir.mosharekat.feedback.testing.SeededRandom;
import ir.mosharekat.feedback.tracking.CaseId;
import ir.mosharekat.feedback.webhooks.CheckedLookup.Names;
import ir.mosharekat.feedback.webhooks.Receiver.Answer;
import ir.mosharekat.feedback.workflow.CaseKind;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.apache.hc.client5.http.DnsResolver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What only the portal can reach, and what receivers do to have it knock there. The inner server stands for the metadata service
 * of a cloud, a database, a router.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Timeout(60)
class WhereItMayNotGoTest {

    private static final String ALLOWED = "127.0.0.2";
    private static final String INNER = "127.0.0.1";
    private static final Duration LIMIT = Duration.ofSeconds(5);
    private static final PublishedEvent EVENT = new PublishedEvent(
            new TenantId("semnan"),
            CaseKind.TICKET,
            CaseId.of("019a2b3c-4d5e-7f60-8123-456789abcdef"),
            1,
            "ticket.submit",
            Instant.parse("2026-11-21T08:30:00.123Z"),
            ActorRef.Kind.ANONYMOUS,
            Channel.WEB,
            new TreeMap<>());

    private final Receiver inner = Receiver.at(INNER);

    @AfterEach
    void close() {
        inner.close();
    }

    // A name that leads somewhere else the second time

    @Test
    void a_name_that_leads_inside_when_it_is_looked_up_again_is_looked_up_once() throws Exception {
        Rebinding names = new Rebinding(ALLOWED, INNER, INNER);
        try (Postman postman = postman(new CheckedLookup(names, within(ALLOWED + "/32")))) {
            assertThatThrownBy(() -> post(postman)).as("nobody listens there").isInstanceOf(IOException.class);
            assertThat(names.lookups).isEqualTo(1);
            assertThatThrownBy(() -> post(postman)).isInstanceOf(CheckedLookup.ForbiddenAddressException.class);
        }
        assertThat(inner.heard()).isEmpty();
    }

    /** The twin: the address is checked, and the connection looks the name up for itself. */
    @Test
    void who_checks_first_and_looks_up_again_knocks_inside() throws Exception {
        Rebinding names = new Rebinding(ALLOWED, INNER);
        WebhookTargets targets = within(ALLOWED + "/32");
        DnsResolver careless = new DnsResolver() {
            @Override
            public InetAddress[] resolve(String host) throws UnknownHostException {
                var unused = new CheckedLookup(names, targets).resolve(host);
                return names.lookUp(host);
            }

            @Override
            public String resolveCanonicalHostname(String host) {
                return host;
            }
        };
        try (Postman postman = postman(careless)) {
            assertThat(post(postman).status()).isEqualTo(204);
        }
        assertThat(inner.heard()).hasSize(1);
    }

    @Test
    void no_connection_is_kept_for_a_name_that_may_lead_somewhere_else_next_time() throws Exception {
        Rebinding names = new Rebinding(INNER, INNER, ALLOWED);
        try (Postman postman = postman(new CheckedLookup(names, within(INNER + "/32")))) {
            assertThat(post(postman).status()).isEqualTo(204);
            assertThat(post(postman).status()).isEqualTo(204);
            assertThatThrownBy(() -> post(postman)).isInstanceOf(CheckedLookup.ForbiddenAddressException.class);
        }
        assertThat(names.lookups).isEqualTo(3);
    }

    // A reply that sends it somewhere else

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void a_redirect_is_not_followed_wherever_it_leads(int status) {
        try (Receiver outer = Receiver.open();
                WebhookEndpoint endpoint = WebhookEndpoint.builder("archive", outer.uri(), WebhookTargets.loopback())
                        .key(WebhookKey.generate(new SeededRandom(1)))
                        .build()) {
            for (String to : List.of(inner.uri().toString(), "http://169.254.169.254/latest/meta-data/")) {
                outer.answer(Answer.of(status, "Location", to));
                assertThat(endpoint.take(EVENT)).isEqualTo(Taking.later());
            }
            assertThat(outer.heard()).hasSize(2);
        }
        assertThat(inner.heard()).isEmpty();
    }

    /** The twin, in the shape of CVE-2025-32358: a client that follows. */
    @Test
    void who_follows_a_redirect_knocks_inside() throws Exception {
        try (Receiver outer = Receiver.open()) {
            outer.answer(Answer.of(302, "Location", inner.uri().toString()));
            HttpClient following = HttpClient.newBuilder()
                    .followRedirects(HttpClient.Redirect.NORMAL)
                    .build();
            var unused = following.send(
                    HttpRequest.newBuilder(outer.uri())
                            .POST(BodyPublishers.ofString("{}"))
                            .build(),
                    BodyHandlers.discarding());
        }
        assertThat(inner.heard()).hasSize(1);
    }

    // Who answers

    @Test
    void over_tls_only_who_has_the_name_and_a_trusted_certificate_is_told(@TempDir Path folder) throws Exception {
        KeyStore identity = identity(folder);
        HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context(identity)));
        try (Receiver receiver = Receiver.over(server)) {
            assertThat(tell("receiver.test", receiver.port(), context(identity)))
                    .isEqualTo(Taking.taken());
            assertThat(tell("other.test", receiver.port(), context(identity))).isEqualTo(Taking.later());
            assertThat(tell("receiver.test", receiver.port(), SSLContext.getDefault()))
                    .isEqualTo(Taking.later());
            assertThat(receiver.heard()).hasSize(1);
        }
    }

    private static Taking tell(String host, int port, SSLContext trusted) {
        WebhookTargets targets = WebhookTargets.of(host + ":" + port).within(INNER + "/32");
        try (WebhookEndpoint endpoint = WebhookEndpoint.builder(
                        "archive", URI.create("https://" + host + ":" + port + "/hooks"), targets)
                .key(WebhookKey.generate(new SeededRandom(1)))
                .names(name -> new InetAddress[] {InetAddress.getLoopbackAddress()})
                .tls(trusted)
                .build()) {
            return endpoint.take(EVENT);
        }
    }

    private static KeyStore identity(Path folder) throws Exception {
        Path file = folder.resolve("receiver.p12");
        Path tool = Path.of(System.getProperty("java.home"), "bin", "keytool");
        Process made = new ProcessBuilder(
                        tool.toString(),
                        "-genkeypair",
                        "-alias",
                        "receiver",
                        "-keyalg",
                        "EC",
                        "-validity",
                        "3650",
                        "-dname",
                        "CN=receiver.test",
                        "-ext",
                        "san=dns:receiver.test",
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        "changeit",
                        "-keystore",
                        file.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(made.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(made.waitFor()).as(said).isZero();
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, "changeit".toCharArray());
        }
        return store;
    }

    private static SSLContext context(KeyStore identity) throws Exception {
        KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(identity, "changeit".toCharArray());
        KeyStore certificates = KeyStore.getInstance("PKCS12");
        certificates.load(null, null);
        certificates.setCertificateEntry("receiver", identity.getCertificate("receiver"));
        TrustManagerFactory trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trusted.init(certificates);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(own.getKeyManagers(), trusted.getTrustManagers(), null);
        return context;
    }

    private Postman postman(DnsResolver names) throws Exception {
        URI address = URI.create("http://hooks.example.org:" + inner.port() + "/hooks");
        return new Postman(address, LIMIT, names, SSLContext.getDefault());
    }

    private static Reply post(Postman postman) throws IOException {
        return postman.post(new byte[] {'{', '}'}, "application/json", Map.of());
    }

    private static WebhookTargets within(String network) {
        return WebhookTargets.of("hooks.example.org").within(network);
    }

    /** A name whose owner has it lead somewhere else each time. */
    private static final class Rebinding implements Names {

        private final Iterator<String> addresses;
        private int lookups;

        Rebinding(String... addresses) {
            this.addresses = List.of(addresses).iterator();
        }

        @Override
        public InetAddress[] lookUp(String host) throws UnknownHostException {
            lookups++;
            return new InetAddress[] {InetAddress.getByName(addresses.next())};
        }
    }
}
