package ir.mosharekat.feedback.http.server;

import ir.mosharekat.feedback.access.Actor;
import ir.mosharekat.feedback.access.CommandContext;
import ir.mosharekat.feedback.access.Staff;
import ir.mosharekat.feedback.attachment.Download;
import ir.mosharekat.feedback.http.server.Routes.Found;
import ir.mosharekat.feedback.json.wire.WireJson;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
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
        Answer answer;
        try {
            answer = answer(request);
        } catch (RuntimeException e) {
            answer = Problems.of(e, language(request));
        }
        write(answer, request, response);
    }

    void refuse(HttpServletRequest request, HttpServletResponse response, Refusal refusal) throws IOException {
        write(Problems.of(new RefusedException(refusal), language(request)), request, response);
    }

    private Answer answer(HttpServletRequest request) throws IOException {
        String path = request.getPathInfo() == null ? "/" : request.getPathInfo();
        Found found = routes.find(request.getMethod(), path).orElse(null);
        if (found == null) {
            return nothingThere(request, path);
        }
        if (!request.getMethod().equals("GET") && !origins.allow(request)) {
            throw new RefusedException(Refusal.FOREIGN_ORIGIN);
        }
        refuseUnknownParameters(request, found);
        CommandContext context = callers.of(request);
        if (!isTrusted(context.actor())) {
            throttle.count(found.route().effort(), sender.apply(request));
        }
        Exchange exchange = new Exchange(request, found.values(), context, json, largestBody);
        return found.route().handler().handle(exchange);
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

    /** A parameter that is spelled wrong would else widen a search in silence. */
    private static void refuseUnknownParameters(HttpServletRequest request, Found found) {
        // Only of the query: what is asked for parameters reads a body that is a form, and these are never taken here.
        if (request.getQueryString() != null
                && !found.route()
                        .parameters()
                        .containsAll(request.getParameterMap().keySet())) {
            throw new RefusedException(Refusal.UNKNOWN_PARAMETER);
        }
    }

    private void write(Answer answer, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (answer.status() >= 400 && !isReadToItsEnd(request)) {
            response.setHeader("Connection", "close");
        }
        response.setStatus(answer.status());
        response.setContentType("application/json");
        answer.headers().forEach(response::setHeader);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Request-Id", UUID.randomUUID().toString());
        response.setHeader("Content-Language", language(request).getLanguage());
        if (answer.body() instanceof Download file) {
            try (file) {
                file.content().transferTo(response.getOutputStream());
            }
        } else {
            byte[] body = json.write(answer.body());
            response.setContentLength(body.length);
            response.getOutputStream().write(body);
        }
    }

    /** Reads on where a body was refused halfway: the connection would break in the next request of a client that keeps it. */
    private boolean isReadToItsEnd(HttpServletRequest request) {
        try {
            return request.getInputStream().skip(largestBody + 1) <= largestBody
                    && request.getInputStream().read() < 0;
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
