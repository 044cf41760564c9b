package ir.mosharekat.feedback.http.client;

import ir.mosharekat.feedback.http.client.ReplyLimits.Mode;
import ir.mosharekat.feedback.http.client.TransportException.Reach;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscribers;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import javax.net.ssl.SSLHandshakeException;

/**
 * The transport over the JDK's own client, with one pool of connections. Thread-safe; has no threads but those of the JDK's
 * client, which end when nobody refers to it any more.
 *
 * <p>The JDK's own time limit ends with the headers: a body that stalls would outlast it without bound. So the limit here
 * is a timer of its own over the whole exchange.
 */
public final class JdkTransport implements Transport {

    private static final Duration CONNECT = Duration.ofSeconds(5);

    private final HttpClient client;

    private JdkTransport(HttpClient client) {
        this.client = client;
    }

    /**
     * A transport over HTTP/1.1 that waits five seconds at most for a connection.
     *
     * @return the transport, to be shared
     */
    public static JdkTransport create() {
        return new JdkTransport(HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(CONNECT)
                .build());
    }

    /**
     * A transport over a client of the host, which knows its proxy, its certificates or its threads.
     *
     * @param client the client
     * @return the transport
     * @throws IllegalArgumentException if it follows redirects: it would take credentials along and turn POST into GET
     */
    public static JdkTransport over(HttpClient client) {
        if (client.followRedirects() != HttpClient.Redirect.NEVER) {
            throw new IllegalArgumentException("The client has to follow no redirects");
        }
        return new JdkTransport(client);
    }

    @SuppressWarnings("FutureReturnValueIgnored")
    @Override
    public CompletableFuture<TransportReply> send(TransportRequest request) {
        ReplyLimits limits = request.limits();
        CompletableFuture<Duration> timeUp = Timekeeper.timer(limits.time());
        CompletableFuture<TransportReply> reply = new CompletableFuture<>();
        CompletableFuture<HttpResponse<InputStream>> exchange = client.sendAsync(jdk(request), body(limits, timeUp));
        exchange.whenComplete((response, failure) -> {
            if (failure != null) {
                reply.completeExceptionally(translated(failure));
            } else if (!reply.complete(reply(response))) {
                new Reply(reply(response)).close();
            }
        });
        // Off the timer's only thread, on which every caller's next step would hold up all others.
        timeUp.thenRunAsync(() -> reply.completeExceptionally(new TimeLimitException(limits.time())));
        reply.whenComplete((whole, failure) -> {
            if (failure != null) {
                exchange.cancel(true);
            }
            if (failure != null || !isStreamed(limits, whole.status())) {
                timeUp.cancel(false);
            }
        });
        return reply;
    }

    private static HttpRequest jdk(TransportRequest request) {
        HttpRequest.Builder builder = HttpRequest.newBuilder(request.uri());
        request.headers().forEach(builder::setHeader);
        request.payload().ifPresent(payload -> builder.setHeader(HeaderFields.CONTENT_TYPE, payload.contentType()));
        return builder.method(
                        request.method(),
                        request.payload().map(JdkTransport::publisher).orElseGet(BodyPublishers::noBody))
                .build();
    }

    private static BodyPublisher publisher(Payload payload) {
        BodyPublisher inChunks = BodyPublishers.ofInputStream(() -> new LateStream(payload));
        OptionalLong length = payload.length();
        if (length.isEmpty()) {
            return inChunks;
        }
        return length.getAsLong() == 0
                ? BodyPublishers.noBody()
                : BodyPublishers.fromPublisher(inChunks, length.getAsLong());
    }

    private static BodyHandler<InputStream> body(ReplyLimits limits, CompletableFuture<Duration> timeUp) {
        return head -> isStreamed(limits, head.statusCode())
                ? BodySubscribers.mapping(
                        BodySubscribers.ofInputStream(), body -> new LimitedStream(body, limits, timeUp))
                : new WholeBody(limits.bytes());
    }

    private static boolean isStreamed(ReplyLimits limits, int status) {
        return limits.mode() == Mode.STREAMED && status / 100 == 2;
    }

    private static TransportReply reply(HttpResponse<InputStream> response) {
        return new TransportReply(response.statusCode(), response.headers().map(), response.body());
    }

    private static Throwable translated(Throwable failure) {
        Throwable cause =
                failure.getCause() != null && failure instanceof CompletionException ? failure.getCause() : failure;
        if (cause instanceof Error || cause instanceof CancellationException) {
            return cause;
        }
        boolean neverSent = cause instanceof ConnectException
                || cause instanceof HttpConnectTimeoutException
                || cause instanceof SSLHandshakeException
                || cause instanceof UnknownHostException;
        return new TransportException(neverSent ? Reach.NEVER_SENT : Reach.MAY_HAVE_ARRIVED, cause);
    }
}
