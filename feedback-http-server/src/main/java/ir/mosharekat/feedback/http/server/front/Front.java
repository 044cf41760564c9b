package ir.mosharekat.feedback.http.server.front;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;

/**
 * Takes requests to a service and writes what it says, with what keeps every reply from harm; whatever fails is put down
 * without a word of what was sent. Thread-safe.
 */
public final class Front {

    private final Service service;
    private final long largestBody;
    private final Shutdown shutdown = new Shutdown();

    /**
     * A front.
     *
     * @param service what is served
     * @param largestBody how many bytes it reads of a body at most
     */
    public Front(Service service, long largestBody) {
        this.service = service;
        this.largestBody = largestBody;
    }

    /**
     * Serves a request.
     *
     * @param request the request
     * @param response where the reply goes
     * @throws IOException if whoever sent it has gone
     */
    public void serve(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String id = UUID.randomUUID().toString();
        if (!shutdown.begin()) {
            write(service.failure(new ClosingException(), request), id, request, response);
            return;
        }
        try {
            serve(id, request, response);
        } finally {
            shutdown.end();
        }
    }

    /** Refuses what comes from now on, and waits up to ten seconds for the rest. */
    public void close() {
        shutdown.await();
    }

    private void serve(String id, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Reply reply;
        try {
            reply = service.answer(request);
        } catch (UncheckedIOException e) {
            // Whoever sent it has gone.
            throw e.getCause();
        } catch (RuntimeException e) {
            reply = service.failure(e, request);
            if (reply.status() >= 500) {
                Failures.log(id, e);
            }
        }
        try {
            write(reply, id, request, response);
        } catch (RuntimeException | IOException e) {
            if (response.isCommitted()) {
                throw e;
            }
            Failures.log(id, e);
            response.reset();
            write(service.failure(new IllegalStateException(e), request), id, request, response);
        }
    }

    private void write(Reply reply, String id, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        // A body is read to its end by whoever takes one, and by nobody where none is expected.
        boolean mayBeLeft = reply.status() >= 400 || request.getMethod().equals("GET");
        if (mayBeLeft && !isReadToItsEnd(request) && request.getProtocol().startsWith("HTTP/1")) {
            response.setHeader("Connection", "close");
        }
        response.setStatus(reply.status());
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Request-Id", id);
        response.setHeader("Content-Language", ReaderLanguage.of(request).getLanguage());
        reply.headers().forEach(response::setHeader);
        reply.body().writeTo(response);
    }

    /**
     * Reads on where a body was refused halfway or not looked at: the connection would break in the next request of a client
     * that keeps it, or under a long answer. Not where the client waits to be asked for the body.
     */
    private boolean isReadToItsEnd(HttpServletRequest request) {
        if (request.getHeader("Expect") != null) {
            return false;
        }
        try {
            long most = 2 * largestBody;
            return request.getInputStream().skip(most) < most;
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }
}
