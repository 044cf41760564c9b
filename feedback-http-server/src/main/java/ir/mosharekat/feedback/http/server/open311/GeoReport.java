package ir.mosharekat.feedback.http.server.open311;

import ir.mosharekat.feedback.access.CommandContext;
import ir.mosharekat.feedback.error.FeedbackException;
import ir.mosharekat.feedback.http.server.front.BoundedStream;
import ir.mosharekat.feedback.http.server.front.Origins;
import ir.mosharekat.feedback.http.server.front.Parameters;
import ir.mosharekat.feedback.http.server.front.ReaderLanguage;
import ir.mosharekat.feedback.http.server.front.Refusals;
import ir.mosharekat.feedback.http.server.front.Reply;
import ir.mosharekat.feedback.http.server.front.Service;
import ir.mosharekat.feedback.tracking.IdempotencyKey;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Takes a request to what answers it, and writes what that says in the form that is asked for. */
final class GeoReport implements Service {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final Set<String> SHAPES =
            Set.of("discovery", "services", "services/*", "requests", "requests/*", "tokens/*");
    private static final String KEY = "api_key";
    private static final String JURISDICTION = "jurisdiction_id";

    private final Open311ServletBuilder host;
    private final Who who;
    private final Origins origins;
    private final Services services;
    private final Registration registration;
    private final Cases cases;
    private final Discovery discovery;

    GeoReport(Open311ServletBuilder host) {
        this.host = host;
        who = new Who(host);
        origins = new Origins(host.origins);
        services = new Services(host.feedback.organization());
        registration = new Registration(host.feedback, services);
        cases = new Cases(host.feedback, services);
        discovery = new Discovery(host.contact);
    }

    @Override
    public Reply answer(HttpServletRequest request) throws IOException {
        Target target = Target.of(request.getPathInfo())
                .filter(known -> SHAPES.contains(known.shape()))
                .orElseThrow(() -> new FaultException(Fault.ROUTE_UNKNOWN));
        if (!origins.allow(request)) {
            throw new FaultException(Fault.FOREIGN_ORIGIN);
        }
        SortedMap<String, List<String>> query = parameters(request.getQueryString());
        if (query.containsKey(KEY)) {
            throw new FaultException(Fault.KEY_IN_ADDRESS, KEY);
        }
        boolean posts = request.getMethod().equals("POST");
        if (posts && target.shape().equals("requests")) {
            return post(target, query, request);
        }
        boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        return reads ? get(target, query, request) : notAllowed(target, request);
    }

    @Override
    public Reply failure(RuntimeException failure, HttpServletRequest request) {
        Faults faults = Faults.of(failure, ReaderLanguage.of(request));
        Map<String, String> headers = new TreeMap<>();
        if (failure instanceof FeedbackException refused) {
            Refusals.retryAfter(refused).ifPresent(seconds -> headers.put("Retry-After", Long.toString(seconds)));
        }
        // The form that every server of the standard has, where none was asked for.
        Format format = Format.of(request.getPathInfo()).orElse(Format.XML);
        return reply(faults.status(), faults.document(), format, headers);
    }

    private Reply get(Target target, SortedMap<String, List<String>> query, HttpServletRequest request) {
        requireJurisdiction(query);
        Locale language = ReaderLanguage.of(request);
        // What everybody may read needs nobody to be known.
        Asked anybody = asked(CommandContext.citizen(host.channel), target, query, language);
        Document document = switch (target.shape()) {
            case "discovery" -> discovery.document(address(request), anybody);
            case "services" -> services.list(anybody);
            case "services/*" -> services.definition(anybody);
            case "requests" -> cases.list(asked(who.of(request, Optional.empty()), target, query, language));
            case "requests/*" -> cases.one(asked(who.of(request, Optional.empty()), target, query, language));
            default -> cases.token(asked(who.of(request, Optional.empty()), target, query, language));
        };
        return reply(200, document, target.format(), Map.of());
    }

    private Reply post(Target target, SortedMap<String, List<String>> query, HttpServletRequest request)
            throws IOException {
        SortedMap<String, List<String>> form = form(request);
        requireJurisdiction(query);
        requireJurisdiction(form);
        CommandContext context = who.of(
                request,
                form.getOrDefault(KEY, List.of()).stream()
                        .filter(key -> !key.isBlank())
                        .map(String::strip)
                        .findFirst());
        host.throttle.count(context.actor(), host.sender.apply(request));
        @Nullable String once = request.getHeader("Idempotency-Key");
        CommandContext asking = once == null ? context : context.once(key(once));
        Document filed = registration.register(asked(asking, target, form, ReaderLanguage.of(request)));
        return reply(201, filed, target.format(), Map.of());
    }

    private Reply notAllowed(Target target, HttpServletRequest request) {
        String allowed = target.shape().equals("requests") ? "GET, POST" : "GET";
        Faults faults = Faults.of(new FaultException(Fault.METHOD), ReaderLanguage.of(request));
        return reply(faults.status(), faults.document(), target.format(), Map.of("Allow", allowed));
    }

    private static Reply reply(int status, Document document, Format format, Map<String, String> headers) {
        Map<String, String> all = new TreeMap<>(headers);
        all.put("Content-Type", format.typeInUtf8());
        return new Reply(
                status, all, response -> Reply.Body.of(format.write(document)).writeTo(response));
    }

    private static Asked asked(
            CommandContext context, Target target, SortedMap<String, List<String>> parameters, Locale language) {
        return new Asked(context, Objects.requireNonNullElse(target.one(), ""), parameters, language);
    }

    private void requireJurisdiction(SortedMap<String, List<String>> parameters) {
        boolean other = host.jurisdiction != null
                && parameters.getOrDefault(JURISDICTION, List.of()).stream()
                        .anyMatch(named -> !named.isBlank() && !named.equals(host.jurisdiction));
        if (other) {
            throw new FaultException(Fault.JURISDICTION_UNKNOWN, JURISDICTION);
        }
    }

    private static IdempotencyKey key(String once) {
        try {
            return IdempotencyKey.of(once);
        } catch (IllegalArgumentException e) {
            throw new FaultException(Fault.ONCE_MALFORMED);
        }
    }

    private SortedMap<String, List<String>> form(HttpServletRequest request) throws IOException {
        String type = Objects.requireNonNullElse(request.getContentType(), "").toLowerCase(Locale.ROOT);
        if (!type.split(";", 2)[0].strip().equals(FORM)) {
            throw new FaultException(Fault.MEDIA_TYPE);
        }
        if (request.getContentLengthLong() > host.largestBody) {
            throw new FaultException(Fault.BODY_TOO_LARGE);
        }
        BoundedStream body = new BoundedStream(request.getInputStream(), host.largestBody);
        return parameters(new String(body.readAllBytes(), StandardCharsets.UTF_8));
    }

    private static SortedMap<String, List<String>> parameters(@Nullable String written) {
        try {
            return Parameters.of(written);
        } catch (IllegalArgumentException e) {
            throw new FaultException(Fault.MALFORMED_PARAMETER);
        }
    }

    private String address(HttpServletRequest request) {
        @Nullable URI open = host.address;
        return open == null
                ? request.getRequestURL().toString().replaceAll("discovery\\.[a-z]+$", "")
                : open.toString();
    }
}
