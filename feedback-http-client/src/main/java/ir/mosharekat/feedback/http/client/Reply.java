package ir.mosharekat.feedback.http.client;

import ir.mosharekat.feedback.json.wire.WireJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A reply as an operation reads it: once, either as bytes or as a stream. */
final class Reply {

    static final WireJson JSON = WireJson.lenient();

    private static final Pattern REQUEST_ID = Pattern.compile("[A-Za-z0-9._:/+=-]{1,128}");
    private static final Pattern VERSION_TAG = Pattern.compile("\"(\\d{1,18})\"");

    private final TransportReply carried;

    Reply(TransportReply carried) {
        this.carried = carried;
    }

    int status() {
        return carried.status();
    }

    boolean isSuccess() {
        return status() / 100 == 2;
    }

    Optional<String> header(String name) {
        return carried.header(name);
    }

    /** What the server called the request; empty if it is nothing that could stand in a log. */
    Optional<String> requestId() {
        return header(HeaderFields.REQUEST_ID)
                .filter(id -> REQUEST_ID.matcher(id).matches());
    }

    /** The version of what is shown. */
    OptionalLong version() {
        return header("ETag").map(VERSION_TAG::matcher).filter(Matcher::matches).stream()
                .mapToLong(tag -> Long.parseLong(tag.group(1)))
                .findFirst();
    }

    byte[] bytes() {
        try (InputStream body = stream()) {
            return body.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    InputStream stream() {
        return carried.body();
    }

    /** Gives up what has not been read of the body. */
    void close() {
        try {
            stream().close();
        } catch (IOException e) {
            // It is thrown away: that it cannot even be closed changes nothing.
        }
    }

    /** What the body is in JSON. */
    <T> T read(Class<T> type) {
        try (InputStream body = stream()) {
            return JSON.read(body, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The members of the JSON object that is the body. */
    Map<String, Object> members() {
        return Problem.members(read(Object.class));
    }

    /** What the body says of a refusal. */
    Problem problem() {
        String type = header(HeaderFields.CONTENT_TYPE).orElse("").toLowerCase(Locale.ROOT);
        boolean json = type.startsWith("application/problem+json") || type.startsWith(Call.JSON);
        return json ? Problem.read(this) : Problem.of(status());
    }
}
