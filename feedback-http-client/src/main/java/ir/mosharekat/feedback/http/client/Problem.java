package ir.mosharekat.feedback.http.client;

import ir.mosharekat.feedback.json.wire.MalformedJsonException;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What a server says about a refusal (RFC 9457), open for members and codes that this version does not know: what is not
 * there, or is not what it should be, is empty. Titles and details are for the reader of the asked language and may hold
 * what he or she wrote, so they are for a screen and not for a log. Immutable.
 */
public final class Problem {

    private static final String PERSIAN = "fa";

    private final int status;
    private final Map<String, Object> members;
    private final String language;

    private Problem(int status, Map<String, Object> members, String language) {
        this.status = status;
        this.members = members;
        this.language = language;
    }

    /**
     * One thing wrong with what was sent.
     *
     * @param path where, as a property path such as {@code complainant.nationalCode}; empty if the server does not say
     * @param code why, as a stable code such as {@code nationalCode.checksum}; empty if the server does not say
     * @param message the same for people, in the asked language; empty if the server does not say
     */
    public record Violation(String path, String code, String message) {}

    /** A problem of which nothing but the status is known, as when a gateway in between refuses. */
    static Problem of(int status) {
        return new Problem(status, Map.of(), PERSIAN);
    }

    /** A problem of which nothing but status and code are known. */
    static Problem of(int status, String code) {
        return new Problem(status, Map.of("code", code), PERSIAN);
    }

    /** What a reply says; no more than the status if they are no JSON object. */
    static Problem read(Reply reply) {
        try {
            Map<String, Object> members = reply.members();
            members.values().removeIf(Objects::isNull);
            String language = reply.header(HeaderFields.CONTENT_LANGUAGE).orElse(PERSIAN);
            return new Problem(reply.status(), Collections.unmodifiableMap(members), language);
        } catch (MalformedJsonException | IllegalArgumentException e) {
            return of(reply.status());
        }
    }

    /** The members of a JSON object; an {@link IllegalArgumentException} if the value is another. */
    static Map<String, Object> members(Object json) {
        Map<String, Object> members = new LinkedHashMap<>();
        if (!(json instanceof Map<?, ?> object)) {
            throw new IllegalArgumentException("The JSON is no object");
        }
        object.forEach((name, value) -> members.put(String.valueOf(name), value));
        return members;
    }

    /**
     * The HTTP status of the reply, whatever the document says of it.
     *
     * @return such as 409
     */
    public int status() {
        return status;
    }

    /**
     * What kind of problem it is.
     *
     * @return a URI, {@code about:blank} if the server does not say
     */
    public String type() {
        return text("type").orElse("about:blank");
    }

    /**
     * The kind of problem, for people.
     *
     * @return a short text in the asked language
     */
    public Optional<String> title() {
        return text("title");
    }

    /**
     * This problem, for people.
     *
     * @return a text in the asked language
     */
    public Optional<String> detail() {
        return text("detail");
    }

    /**
     * Which occurrence of the problem it is.
     *
     * @return a URI
     */
    public Optional<String> instance() {
        return text("instance");
    }

    /**
     * The stable code, such as {@code version.stale}. Later servers have codes that this version does not know.
     *
     * @return the code
     */
    public Optional<String> code() {
        return text("code");
    }

    /**
     * Everything wrong with what was sent.
     *
     * @return the violations in the order of the server, perhaps none
     */
    public List<Violation> violations() {
        return list("violations").stream()
                .filter(Map.class::isInstance)
                .map(entry -> (Map<?, ?>) entry)
                .map(entry -> violation(entry))
                .toList();
    }

    /**
     * What may be done instead, in the state the case is in.
     *
     * @return names of actions, perhaps none
     */
    public List<String> allowed() {
        return list("allowed").stream()
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .toList();
    }

    /**
     * The version that the case has now.
     *
     * @return the version
     */
    public OptionalLong found() {
        return members.get("found") instanceof Number number
                ? OptionalLong.of(number.longValue())
                : OptionalLong.empty();
    }

    /**
     * All that the server said, with what this version does not know: texts, numbers, truth values, lists and maps.
     *
     * @return the members by name
     */
    public Map<String, Object> members() {
        return members;
    }

    @Override
    public String toString() {
        return "Problem[" + status + "]";
    }

    private Optional<String> text(String name) {
        return members.get(name) instanceof String text ? Optional.of(text) : Optional.empty();
    }

    private Collection<?> list(String name) {
        return members.get(name) instanceof List<?> list ? list : List.of();
    }

    /** A message is a text, or one in Persian with the English beside it. */
    private Violation violation(Map<?, ?> entry) {
        String message = entry.get("message") instanceof Map<?, ?> both ? word(both, language) : word(entry, "message");
        return new Violation(word(entry, "path"), word(entry, "code"), message);
    }

    private static String word(Map<?, ?> entry, String name) {
        return entry.get(name) instanceof String text ? text : "";
    }
}
