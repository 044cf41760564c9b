package ir.mosharekat.feedback.http.client;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;

/** A service whose only effect is that a call, named by its body, was made: once for each idempotency key. */
final class EffectServer implements AutoCloseable {

    private final Server server = new Server();
    private final ServerConnector door = new ServerConnector(server);
    private final Set<String> keys = ConcurrentHashMap.newKeySet();
    private final Map<String, Integer> effects = new ConcurrentHashMap<>();
    private final AtomicInteger requests = new AtomicInteger();

    EffectServer() {
        door.setHost("127.0.0.1");
        server.addConnector(door);
        server.setHandler(new Handler.Abstract() {
            @Override
            public boolean handle(Request request, Response response, Callback callback) throws Exception {
                requests.incrementAndGet();
                String call = Content.Source.asString(request);
                if (keys.add(request.getHeaders().get(HeaderFields.IDEMPOTENCY_KEY))) {
                    effects.merge(call, 1, Integer::sum);
                }
                response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/json");
                Content.Sink.write(response, true, call, callback);
                return true;
            }
        });
        try {
            server.start();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    InetSocketAddress address() {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), door.getLocalPort());
    }

    /** How often each call took effect. */
    Map<String, Integer> effects() {
        return effects;
    }

    int requests() {
        return requests.get();
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
