package ir.mosharekat.feedback.http.server;

import java.util.Map;
import java.util.TreeMap;

/**
 * What is sent back.
 *
 * @param status the status
 * @param headers headers of this answer alone
 * @param body what is written as JSON; bytes are written as they are, and a file is so and closed
 */
record Answer(int status, Map<String, String> headers, Object body) {

    Answer {
        headers = Map.copyOf(headers);
    }

    static Answer of(Object body) {
        return new Answer(200, Map.of(), body);
    }

    static Answer created(Object body) {
        return new Answer(201, Map.of(), body);
    }

    Answer header(String name, String value) {
        Map<String, String> more = new TreeMap<>(headers);
        more.put(name, value);
        return new Answer(status, more, body);
    }

    /** Says which version was seen, for the command that comes next. */
    Answer version(long version) {
        return header("ETag", "\"" + version + "\"");
    }
}
