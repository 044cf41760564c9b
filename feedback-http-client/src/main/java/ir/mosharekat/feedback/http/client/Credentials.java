package ir.mosharekat.feedback.http.client;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * Says who calls, as headers of the request. Asked anew for each attempt, so that a token which has been renewed in the
 * meantime is used; by many threads at once, and on the thread that calls, so it should not wait for anything: renew ahead
 * of time. What it throws ends the call.
 */
@FunctionalInterface
public interface Credentials {

    /**
     * The headers that prove who calls.
     *
     * @return names and values in visible ASCII, perhaps none
     */
    Map<String, String> headers();

    /**
     * Nobody in particular.
     *
     * @return no header
     */
    static Credentials none() {
        return Map::of;
    }

    /**
     * Whoever holds a token (RFC 6750), which has to travel over TLS.
     *
     * @param token gives the token that is good now
     * @return {@code Authorization: Bearer …}
     */
    static Credentials bearer(Supplier<String> token) {
        return () -> Map.of("Authorization", "Bearer " + token.get());
    }

    /**
     * Whoever has shown the code and the secret of a receipt and was given a pass for it.
     *
     * @param pass gives the pass
     * @return {@code Feedback-Pass: …}
     */
    static Credentials pass(Supplier<String> pass) {
        return () -> Map.of(HeaderFields.PASS, pass.get());
    }

    /**
     * Both: such as the portal's token and the citizen's pass.
     *
     * @param other what to say besides; it wins where both say something
     * @return the headers of both
     */
    default Credentials and(Credentials other) {
        return () -> {
            Map<String, String> both = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            both.putAll(headers());
            both.putAll(other.headers());
            return both;
        };
    }
}
