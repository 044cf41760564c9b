package ir.mosharekat.feedback.http.server;

import ir.mosharekat.feedback.access.CommandContext;
import ir.mosharekat.feedback.attachment.Download;
import ir.mosharekat.feedback.error.InvalidCommandException;
import ir.mosharekat.feedback.http.server.Routes.Found;
import ir.mosharekat.feedback.http.server.front.Origins;
import ir.mosharekat.feedback.http.server.front.ReaderLanguage;
import ir.mosharekat.feedback.http.server.front.Reply;
import ir.mosharekat.feedback.http.server.front.Service;
import ir.mosharekat.feedback.http.server.front.Throttle;
import ir.mosharekat.feedback.json.wire.WireJson;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Takes a request to the service that it is for, and makes what that says into JSON. */
final class Desk implements Service {

    private final Routes routes;
    private final Callers callers;
    private final Origins origins;
    private final Map<Effort, Throttle> throttles = new EnumMap<>(Effort.class);
    private final Function<HttpServletRequest, String> sender;
    private final WireJson json;
    private final long largestBody;
    private final Broadcast broadcast;

    Desk(FeedbackServletBuilder builder) {
        callers = new Callers(builder);
        origins = new Origins(builder.origins);
        builder.limits.all().forEach((effort, limit) -> throttles.put(effort, new Throttle(limit.most(), limit.per())));
        sender = builder.sender;
        largestBody = builder.largestBody;
        json = WireJson.strict(largestBody);
        broadcast = new Broadcast(builder.runner, json);
        routes = Sections.of(builder.feedback, broadcast);
    }

    /** Lets those go who keep listening. */
    void close() {
        broadcast.close();
    }

    @Override
    public Reply answer(HttpServletRequest request) throws IOException {
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
        return reply(counted(found.route(), exchange, sender.apply(request)), request);
    }

    /** Who has mistyped has tried nothing, unless it was a file, which had to be looked at. */
    private Answer counted(Route route, Exchange exchange, String who) throws IOException {
        Throttle throttle = throttles.get(route.effort());
        if (throttle == null) {
            return route.handler().handle(exchange);
        }
        throttle.count(exchange.context().actor(), who);
        try {
            return route.handler().handle(exchange);
        } catch (RefusedException | InvalidCommandException e) {
            if (route.effort() != Effort.UPLOAD) {
                throttle.forget(exchange.context().actor(), who);
            }
            throw e;
        }
    }

    @Override
    public Reply failure(RuntimeException failure, HttpServletRequest request) {
        return reply(Problems.of(failure, ReaderLanguage.of(request)), request);
    }

    private Reply nothingThere(HttpServletRequest request, String path) {
        var methods = routes.methods(path);
        if (methods.isEmpty()) {
            throw new RefusedException(Refusal.ROUTE_UNKNOWN);
        }
        return reply(
                Problems.of(new RefusedException(Refusal.METHOD), ReaderLanguage.of(request))
                        .header("Allow", String.join(", ", methods)),
                request);
    }

    private Reply reply(Answer answer, HttpServletRequest request) {
        Map<String, String> headers = new TreeMap<>(answer.headers());
        headers.putIfAbsent("Content-Type", "application/json");
        return new Reply(answer.status(), headers, body(answer.body(), request));
    }

    private Reply.Body body(Object body, HttpServletRequest request) {
        if (body instanceof Download file) {
            return response -> {
                try (file) {
                    file.content().transferTo(response.getOutputStream());
                }
            };
        }
        if (body instanceof Listener listener) {
            return response -> listener.listen(request);
        }
        if (body instanceof byte[] written) {
            return Reply.Body.of(written);
        }
        return response -> Reply.Body.of(json.write(body)).writeTo(response);
    }
}
