package ir.mosharekat.feedback.webhooks;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.config.TlsConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.util.Timeout;

/**
 * Carries one request to one address: a connection of its own each time, no proxy, no cookies, no second attempt, no
 * redirect. The whole exchange has one time limit: a reply that drips in byte by byte would outlast any limit on silence. Of
 * the reply only status and headers are read. Thread-safe.
 */
final class Postman implements AutoCloseable {

    private static final int MOST_AT_ONCE = 16;

    private final URI address;
    private final HttpHost host;
    private final Duration limit;
    private final CloseableHttpClient client;

    Postman(URI address, Duration limit, DnsResolver names, SSLContext trusted) {
        this.address = address;
        this.host = new HttpHost(address.getScheme(), address.getHost(), address.getPort());
        this.limit = limit;
        this.client = client(limit, names, trusted);
    }

    private static CloseableHttpClient client(Duration whole, DnsResolver names, SSLContext trusted) {
        Timeout limit = Timeout.of(whole);
        return HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(names)
                        .setTlsSocketStrategy(new DefaultClientTlsStrategy(trusted))
                        .setDefaultTlsConfig(
                                TlsConfig.custom().setHandshakeTimeout(limit).build())
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(Timeout.of(whole.dividedBy(CheckedLookup.MOST)))
                                .setSocketTimeout(limit)
                                .build())
                        .setMaxConnPerRoute(MOST_AT_ONCE)
                        .setMaxConnTotal(MOST_AT_ONCE)
                        .build())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setConnectionRequestTimeout(limit)
                        .setResponseTimeout(limit)
                        .setRedirectsEnabled(false)
                        .setProtocolUpgradeEnabled(false)
                        .build())
                .setConnectionReuseStrategy((request, response, context) -> false)
                .setUserAgent("mosharekat-feedback")
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .build();
    }

    Reply post(byte[] body, String mediaType, Map<String, String> headers) throws IOException {
        HttpPost request = new HttpPost(address);
        headers.forEach(request::setHeader);
        request.setEntity(new ByteArrayEntity(body, ContentType.parse(mediaType)));
        CompletableFuture<Void> over = new CompletableFuture<>();
        var unused = over.completeOnTimeout(null, limit.toMillis(), TimeUnit.MILLISECONDS)
                .thenRunAsync(request::cancel);
        try {
            return send(request);
        } finally {
            over.cancel(false);
        }
    }

    private Reply send(HttpPost request) throws IOException {
        ClassicHttpResponse response = client.executeOpen(host, request, HttpClientContext.create());
        Header retryAfter = response.getFirstHeader("Retry-After");
        Reply reply = new Reply(response.getCode(), retryAfter == null ? null : retryAfter.getValue());
        if (response.getEntity() != null) {
            // Closing alone would read a body to its end first, however long it is.
            request.cancel();
        }
        try {
            response.close();
        } catch (IOException e) {
            // The connection was cut, perhaps on purpose; what counts has come.
        }
        return reply;
    }

    @Override
    public void close() {
        try {
            client.close();
        } catch (IOException e) {
            // There is nothing left to lose.
        }
    }
}
