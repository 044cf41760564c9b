package ir.mosharekat.feedback.http.server;

import ir.mosharekat.feedback.access.Actor;
import ir.mosharekat.feedback.access.CommandContext;
import ir.mosharekat.feedback.access.Staff;
import ir.mosharekat.feedback.attachment.Download;
import ir.mosharekat.feedback.error.InvalidCommandException;
import ir.mosharekat.feedback.http.server.Routes.Found;
import ir.mosharekat.feedback.json.wire.WireJson;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;

/** Takes a request to the service that it is for, and writes what that says. */
final class Desk {

    private final Routes routes;
    private final Callers callers;
    private final Origins origins;
    private final Throttle throttle;
    private final Function<HttpServletRequest, String> sender;
    private final WireJson json;
    private final long largestBody;

    Desk(FeedbackServletBuilder builder) {
        routes = Sections.of(builder.feedback);
        callers = new Callers(builder);
        origins = new Origins(builder.origins);
        throttle = new Throttle(builder.limits);
        sender = builder.sender;
        largestBody = builder.largestBody;
        json = WireJson.strict(largestBody);
    }

    void serve(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String id = UUID.randomUUID().toString();
        Answer answer;
        try {
            answer = answer(request);
        } catch (UncheckedIOException e) {
            // Whoever sent it has gone.
            throw e.getCause();
        } catch (RuntimeException e) {
            answer = Problems.of(e, language(request));
            if (answer.status() >= 500) {
                Failures.log(id, e);
            }
        }
        try {
            write(answer, id, request, response);
        } catch (RuntimeException | IOException e) {
            if (response.isCommitted()) {
                throw e;
            }
            Failures.log(id, e);
            response.reset();
            write(Problems.of(new RefusedException(Refusal.FAILED), language(request)), id, request, response);
        }
    }

    void refuse(HttpServletRequest request, HttpServletResponse response, Refusal refusal) throws IOException {
        Answer answer = Problems.of(new RefusedException(refusal), language(request));
        write(answer, UUID.randomUUID().toString(), request, response);
    }

    private Answer answer(HttpServletRequest request) throws IOException {
        String path = request.getPathInfo() == null ? "/" : request.getPathInfo();
        String method = request.getMethod().equals("HEAD") ? "GET" : request.getMethod();
        Found found = routes.find(method, path).orElse(null);
        if (found == null) {
            return nothingThere(request, path);
        }
        // Reading leaves a trace, too: nobody else's page leaves it in the name of whoever looks at it.
        if (!origins.allow(request)) {
            throw new RefusedException(Refusal.FOREIGN_ORIGIN);
        }
        Query query = Query.of(request.getQueryString());
        query.allow(found.route().parameters());
        CommandContext context = callers.of(request);
        Exchange exchange = new Exchange(request, found.values(), query, context, json, largestBody);
        return isTrusted(context.actor())
                ? found.route().handler().handle(exchange)
                : counted(found.route(), exchange, sender.apply(request));
    }

    /** Who has mistyped has tried nothing, unless it was a file, which had to be looked at. */
    private Answer counted(Route route, Exchange exchange, String who) throws IOException {
        throttle.count(route.effort(), who);
        try {
            return route.handler().handle(exchange);
        } catch (RefusedException | InvalidCommandException e) {
            if (route.effort() != Effort.UPLOAD) {
                throttle.forget(route.effort(), who);
            }
            throw e;
        }
    }

    private static boolean isTrusted(Actor actor) {
        return actor instanceof Staff || actor instanceof Actor.ChannelGateway;
    }

    private Answer nothingThere(HttpServletRequest request, String path) {
        var methods = routes.methods(path);
        if (methods.isEmpty()) {
            throw new RefusedException(Refusal.ROUTE_UNKNOWN);
        }
        return Problems.of(new RefusedException(Refusal.METHOD), language(request))
                .header("Allow", String.join(", ", methods));
    }

    private void write(Answer answer, String id, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        // A body is read to its end by whoever takes one, and by nobody where none is expected.
        boolean mayBeLeft = answer.status() >= 400 || request.getMethod().equals("GET");
        if (mayBeLeft && !isReadToItsEnd(request) && request.getProtocol().startsWith("HTTP/1")) {
            response.setHeader("Connection", "close");
        }
        response.setStatus(answer.status());
        response.setContentType("application/json");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Request-Id", id);
        response.setHeader("Content-Language", language(request).getLanguage());
        answer.headers().forEach(response::setHeader);
        if (answer.body() instanceof Download file) {
            try (file) {
                file.content().transferTo(response.getOutputStream());
            }
        } else {
            byte[] body = answer.body() instanceof byte[] written ? written : json.write(answer.body());
            response.setContentLength(body.length);
            response.getOutputStream().write(body);
        }
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

    /** Persian, unless English is asked for and Persian is not asked for before it. */
    private static Locale language(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) {
            return Locale.forLanguageTag("fa");
        }
        return Collections.list(request.getLocales()).stream()
                .filter(one ->
                        one.getLanguage().equals("fa") || one.getLanguage().equals("en"))
                .findFirst()
                .map(one -> Locale.forLanguageTag(one.getLanguage()))
                .orElse(Locale.forLanguageTag("fa"));
    }
}
