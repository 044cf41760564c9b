package ir.mosharekat.feedback.benchmarks;

import ir.mosharekat.feedback.http.server.FeedbackServlet;
import ir.mosharekat.feedback.http.server.RateLimits;
import ir.mosharekat.feedback.tracking.Receipt;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/**
 * Registering and tracking over HTTP, beside a bare servlet of the same container that reads the same JSON. The client is
 * in the same process and as dear for both.
 */
final class OverHttp implements AutoCloseable {

    private static final int TRACKED = 1_000;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Server server;
    private final URI library;
    private final URI bare;
    private final List<String> receipts;
    private final List<String> plainCases;

    private OverHttp(Server server, List<String> receipts, List<String> plainCases) {
        int port = ((ServerConnector) server.getConnectors()[0]).getLocalPort();
        this.server = server;
        this.library = URI.create("http://127.0.0.1:" + port + "/library/");
        this.bare = URI.create("http://127.0.0.1:" + port + "/bare/");
        this.receipts = receipts;
        this.plainCases = plainCases;
    }

    static OverHttp start(LibraryProgram program, PlainProgram plain) throws Exception {
        Server server = new Server();
        ServerConnector connector = new ServerConnector(server);
        connector.setHost(InetAddress.getLoopbackAddress().getHostAddress());
        server.addConnector(connector);
        ServletContextHandler context = new ServletContextHandler("/");
        context.addServlet(
                FeedbackServlet.of(program.feedback()).limits(RateLimits.none()).build(), "/library/*");
        context.addServlet(new BareServlet(plain), "/bare/*");
        server.setHandler(context);
        server.start();
        List<String> receipts = IntStream.range(0, TRACKED)
                .mapToObj(i -> form(program.register()))
                .toList();
        return new OverHttp(server, receipts, plainCases(plain));
    }

    private static List<String> plainCases(PlainProgram plain) throws SQLException {
        String[] forms = new String[TRACKED];
        for (int i = 0; i < TRACKED; i++) {
            forms[i] = "{\"code\": \"" + plain.inFourRoundTrips(i) + "\"}";
        }
        return List.of(forms);
    }

    private static String form(Receipt receipt) {
        return "{\"code\": \"" + receipt.trackingCode().value() + "\", \"secret\": \""
                + receipt.secret().reveal() + "\"}";
    }

    List<Variant> registering() {
        return List.of(
                new Variant("bare servlet, four round trips", number -> register(bare)),
                new Variant("library, a receipt that is signed", number -> register(library)));
    }

    List<Variant> tracking() {
        return List.of(
                new Variant("bare servlet, two queries", number -> post(bare, "track", any(plainCases, number))),
                new Variant("library", number -> post(library, "track", any(receipts, number))));
    }

    private static String any(List<String> forms, long number) {
        return forms.get((int) (number % forms.size()));
    }

    private void register(URI servlet) throws Exception {
        post(
                servlet,
                "complaints",
                "{\"submitter\": {\"name\": \"" + Texts.NAME
                        + "\", \"mobile\": \"09120000001\"}, \"subject\": \"" + Texts.SUBJECT + "\", \"text\": \""
                        + Texts.TEXT + "\"}");
    }

    private void post(URI servlet, String path, String form) throws Exception {
        HttpResponse<byte[]> reply = client.send(
                HttpRequest.newBuilder(servlet.resolve(path))
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(BodyPublishers.ofString(form, StandardCharsets.UTF_8))
                        .build(),
                BodyHandlers.ofByteArray());
        if (reply.statusCode() >= 300) {
            throw new IllegalStateException("Answered with " + reply.statusCode());
        }
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
