package ir.mosharekat.feedback.webhooks;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A system that receives webhooks, on the JDK's server: it takes everything until it is told otherwise. */
final class Receiver implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Heard> heard = new CopyOnWriteArrayList<>();
    private final AtomicReference<UnaryOperator<Answer>> script = new AtomicReference<>(answer -> answer);

    private Receiver(HttpServer server) {
        this.server = server;
        server.setExecutor(threads);
        server.createContext("/", this::receive);
        server.start();
    }

    static Receiver at(String address) {
        try {
            return over(HttpServer.create(new InetSocketAddress(InetAddress.getByName(address), 0), 0));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static Receiver open() {
        return at("127.0.0.1");
    }

    static Receiver over(HttpServer server) {
        return new Receiver(server);
    }

    /**
     * What it answers.
     *
     * @param status the status
     * @param headers the headers
     */
    record Answer(int status, Map<String, String> headers) {

        static UnaryOperator<Answer> of(int status) {
            return usual -> new Answer(status, Map.of());
        }

        static UnaryOperator<Answer> of(int status, String header, String value) {
            return usual -> new Answer(status, Map.of(header, value));
        }
    }

    /**
     * What it heard.
     *
     * @param method the method
     * @param headers the headers, by their names in any case
     * @param body the body
     */
    record Heard(String method, Map<String, String> headers, String body) {

        @Nullable
        String header(String name) {
            return headers.get(name);
        }

        byte[] bytes() {
            return body.getBytes(StandardCharsets.UTF_8);
        }

        String id() {
            return Objects.requireNonNull(header("webhook-id"));
        }

        boolean isAcceptedBy(WebhookVerifier verifier) {
            return verifier.accepts(
                    header("webhook-id"), header("webhook-timestamp"), header("webhook-signature"), bytes());
        }
    }

    int port() {
        return server.getAddress().getPort();
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + port() + "/hooks");
    }

    void answer(UnaryOperator<Answer> next) {
        script.set(next);
    }

    List<Heard> heard() {
        return List.copyOf(heard);
    }

    private void receive(HttpExchange exchange) throws IOException {
        try (exchange) {
            Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            exchange.getRequestHeaders().forEach((name, values) -> headers.put(name, String.join(", ", values)));
            heard.add(new Heard(
                    exchange.getRequestMethod(),
                    headers,
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
            Answer answer = Objects.requireNonNull(script.get()).apply(new Answer(204, Map.of()));
            answer.headers()
                    .forEach((name, value) -> exchange.getResponseHeaders().add(name, value));
            exchange.sendResponseHeaders(answer.status(), -1);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
