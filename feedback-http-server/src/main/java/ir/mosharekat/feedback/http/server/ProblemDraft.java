package ir.mosharekat.feedback.http.server;

import ir.mosharekat.feedback.json.wire.ProblemReply;
import ir.mosharekat.feedback.json.wire.ProblemReply.ViolationReply;
import ir.mosharekat.feedback.text.LocalizedText;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** A problem, before all of it is known. */
final class ProblemDraft {

    private static final Map<Integer, String> TITLES = Map.ofEntries(
            Map.entry(400, "Bad Request"),
            Map.entry(401, "Unauthorized"),
            Map.entry(403, "Forbidden"),
            Map.entry(404, "Not Found"),
            Map.entry(405, "Method Not Allowed"),
            Map.entry(409, "Conflict"),
            Map.entry(412, "Precondition Failed"),
            Map.entry(413, "Content Too Large"),
            Map.entry(415, "Unsupported Media Type"),
            Map.entry(422, "Unprocessable Content"),
            Map.entry(428, "Precondition Required"),
            Map.entry(429, "Too Many Requests"),
            Map.entry(503, "Service Unavailable"));

    private final int status;
    private final String code;
    private final LocalizedText message;

    @Nullable
    String at;

    @Nullable
    List<ViolationReply> violations;

    @Nullable
    String state;

    @Nullable
    SortedSet<String> allowed;

    @Nullable
    Long expected;

    @Nullable
    Long found;

    @Nullable
    Long retryAfter;

    ProblemDraft(int status, String code, LocalizedText message) {
        this.status = status;
        this.code = code;
        this.message = message;
    }

    Answer answer(Locale language) {
        ProblemReply problem = new ProblemReply(
                "urn:mosharekat:problem:" + code,
                TITLES.getOrDefault(status, "Internal Server Error"),
                status,
                code,
                message.in(language),
                message,
                at,
                violations,
                state,
                allowed,
                expected,
                found);
        Answer answer = new Answer(status, Map.of("Content-Type", "application/problem+json"), problem);
        return retryAfter == null ? answer : answer.header("Retry-After", retryAfter.toString());
    }
}
