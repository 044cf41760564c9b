package ir.mosharekat.feedback.http.client;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
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
     * Whoever knows a password (RFC 7617), which has to travel over TLS.
     *
     * @param login the login, without a colon
     * @param password gives the password that is good now
     * @return {@code Authorization: Basic …}, in UTF-8
     * @throws IllegalArgumentException if the login has a colon, with which its password would begin
     */
    static Credentials basic(String login, Supplier<String> password) {
        if (login.indexOf(':') >= 0) {
            throw new IllegalArgumentException("A login has no colon");
        }
        return () -> {
            byte[] both = (login + ":" + password.get()).getBytes(StandardCharsets.UTF_8);
            return Map.of("Authorization", "Basic " + Base64.getEncoder().encodeToString(both));
        };
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
