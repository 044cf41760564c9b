package ir.mosharekat.feedback.http.server;

import ir.mosharekat.feedback.access.CommandContext;
import ir.mosharekat.feedback.http.server.front.BoundedStream;
import ir.mosharekat.feedback.http.server.front.ReaderLanguage;
import ir.mosharekat.feedback.http.server.front.TooLargeException;
import ir.mosharekat.feedback.json.wire.MalformedJsonException;
import ir.mosharekat.feedback.json.wire.NothingForm;
import ir.mosharekat.feedback.json.wire.WireJson;
import ir.mosharekat.feedback.tracking.CaseId;
import ir.mosharekat.feedback.tracking.IdempotencyKey;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One request, as far as a service wants to know it: who asks, over which case, and what. */
final class Exchange {

    /** Proxies that compress make it weak; the number says all the same. */
    private static final Pattern VERSION = Pattern.compile("(?:W/)?\"(0|[1-9][0-9]{0,17})\"");

    private static final Pattern JSON = Pattern.compile("application/json(;charset=\"?utf-8\"?)?");

    private final HttpServletRequest request;
    private final Map<String, String> values;
    private final Query query;
    private final CommandContext context;
    private final WireJson json;
    private final long largestBody;

    Exchange(
            HttpServletRequest request,
            Map<String, String> values,
            Query query,
            CommandContext context,
            WireJson json,
            long largestBody) {
        this.request = request;
        this.values = values;
        this.query = query;
        this.context = context;
        this.json = json;
        this.largestBody = largestBody;
    }

    /** Who asks. */
    CommandContext context() {
        return context;
    }

    /** Who asks for something that is to be done once. */
    CommandContext once() {
        return context.once(key());
    }

    private IdempotencyKey key() {
        String key = header("Idempotency-Key").orElseThrow(() -> new RefusedException(Refusal.KEY_MISSING));
        try {
            return IdempotencyKey.of(key);
        } catch (IllegalArgumentException e) {
            throw new RefusedException(Refusal.KEY_MALFORMED);
        }
    }

    /** Who asks for something to be done to a case that was seen. */
    CommandContext expecting() {
        String seen = header("If-Match").orElseThrow(() -> new RefusedException(Refusal.VERSION_MISSING));
        Matcher version = VERSION.matcher(seen);
        if (!version.matches()) {
            throw new RefusedException(Refusal.VERSION_MALFORMED);
        }
        return context.expecting(Long.parseLong(version.group(1)));
    }

    /** Who asks for something that is to be done once, to a case that was seen. */
    CommandContext onceExpecting() {
        return expecting().once(key());
    }

    /** In which language to answer. */
    Locale language() {
        return ReaderLanguage.of(request);
    }

    /** The case in the path. */
    CaseId caseId() {
        return value("case", CaseId::of);
    }

    /** A value in the path; whatever cannot be one is not there. */
    <T> T value(String name, Function<String, T> read) {
        try {
            return read.apply(Objects.requireNonNull(values.get(name), name));
        } catch (IllegalArgumentException e) {
            throw new RefusedException(Refusal.ROUTE_UNKNOWN);
        }
    }

    /** A parameter in the query. */
    <T> Optional<T> parameter(String name, Function<String, T> read) {
        return query.find(name).map(given -> read(name, given, read));
    }

    /** A parameter without which nothing can be said. */
    <T> T needed(String name, Function<String, T> read) {
        return parameter(name, read).orElseThrow(() -> new RefusedException(Refusal.MALFORMED_PARAMETER, name));
    }

    /** Reads what somebody has written to a parameter or header. */
    static <T> T read(String name, String given, Function<String, T> read) {
        try {
            return read.apply(given);
        } catch (RuntimeException e) {
            // Not why: that would quote it.
            throw new RefusedException(Refusal.MALFORMED_PARAMETER, name);
        }
    }

    /** Whether the answer is to be of a kind that has to be asked for. */
    boolean wants(String mediaType) {
        return request.getMethod().equals("GET")
                && header("Accept").filter(types -> types.contains(mediaType)).isPresent();
    }

    /** Some of a few words in the query, with commas between them. */
    <T> Optional<List<T>> several(String name, Function<String, T> read) {
        return parameter(
                name, written -> Stream.of(written.split(",", -1)).map(read).toList());
    }

    /** What was sent. */
    <F> F form(Class<F> type) throws IOException {
        requireJson();
        if (request.getContentLengthLong() > largestBody) {
            throw new RefusedException(Refusal.BODY_TOO_LARGE);
        }
        BoundedStream body = new BoundedStream(request.getInputStream(), largestBody);
        try {
            return json.read(body, type);
        } catch (TooLargeException e) {
            throw new RefusedException(Refusal.BODY_TOO_LARGE);
        } catch (MalformedJsonException e) {
            // The parser may have wrapped what the stream said.
            throw body.isTooLarge()
                    ? new RefusedException(Refusal.BODY_TOO_LARGE)
                    : new RefusedException(Refusal.MALFORMED_JSON, e.path());
        }
    }

    /** What was sent, whatever it is; how much that may be is for the service to say. */
    InputStream bytes() throws IOException {
        String type = Objects.requireNonNullElse(request.getContentType(), "");
        if (!type.equalsIgnoreCase("application/octet-stream")) {
            throw new RefusedException(Refusal.MEDIA_TYPE);
        }
        return request.getInputStream();
    }

    /** Nothing is to be sent; an empty object is nothing. */
    void nothing() throws IOException {
        boolean isSent = request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
        if (isSent) {
            form(NothingForm.class);
        }
    }

    /** A form of another site can send text, and a script of it nothing that has to be asked for first. */
    private void requireJson() {
        String type = Objects.requireNonNullElse(request.getContentType(), "").toLowerCase(Locale.ROOT);
        if (!JSON.matcher(type.replace(" ", "")).matches()) {
            throw new RefusedException(Refusal.MEDIA_TYPE);
        }
    }

    /** A page of a list; who follows its link reads on after a place. */
    Answer page(Object page, @Nullable Object next) {
        Answer answer = Answer.of(page);
        return next == null ? answer : answer.header("Link", query.linkAfter(next.toString()));
    }

    Optional<String> header(String name) {
        return Optional.ofNullable(request.getHeader(name));
    }
}
