package ir.mosharekat.feedback.http.server;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What stands behind the question mark of an address. Containers differ in what they make of one that cannot be decoded:
 * some pass over it, which would widen a search in silence, and some fail.
 *
 * @param values by their names, each given once
 */
record Query(SortedMap<String, String> values) {

    private static final char NO_UTF_8 = '\uFFFD';

    static Query of(@Nullable String written) {
        SortedMap<String, String> values = new TreeMap<>();
        if (written != null && !written.isEmpty()) {
            for (String one : written.split("&", -1)) {
                int equals = one.indexOf('=');
                String name = decoded(equals < 0 ? one : one.substring(0, equals));
                String value = equals < 0 ? "" : decoded(one.substring(equals + 1));
                if (values.put(name, value) != null) {
                    throw new RefusedException(Refusal.MALFORMED_PARAMETER);
                }
            }
        }
        return new Query(values);
    }

    private static String decoded(String written) {
        try {
            String text = URLDecoder.decode(written, StandardCharsets.UTF_8);
            if (text.indexOf(NO_UTF_8) < 0) {
                return text;
            }
        } catch (IllegalArgumentException e) {
            // Told below, without what it was.
        }
        throw new RefusedException(Refusal.MALFORMED_PARAMETER);
    }

    /** A parameter that is spelled wrong would widen a search in silence, too. */
    void allow(Set<String> known) {
        if (!known.containsAll(values.keySet())) {
            throw new RefusedException(Refusal.UNKNOWN_PARAMETER);
        }
    }

    Optional<String> find(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** The link to where a list goes on (RFC 8288): all of it is written anew, and nothing echoed. */
    String linkAfter(String place) {
        SortedMap<String, String> next = new TreeMap<>(values);
        next.put("after", place);
        return next.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "<?", ">; rel=\"next\""));
    }
}
