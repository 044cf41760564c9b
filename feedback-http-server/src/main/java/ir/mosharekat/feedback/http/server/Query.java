package ir.mosharekat.feedback.http.server;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What stands behind the question mark of an address. Containers differ in what they make of one that cannot be decoded:
 * some pass over it, which would widen a search in silence, and some fail.
 *
 * @param values by their names
 * @param twice the names of those that were given more than once, which means nothing
 */
record Query(SortedMap<String, String> values, SortedSet<String> twice) {

    private static final char NO_UTF_8 = '\uFFFD';

    static Query of(@Nullable String written) {
        SortedMap<String, String> values = new TreeMap<>();
        SortedSet<String> twice = new TreeSet<>();
        if (written != null && !written.isEmpty()) {
            for (String one : written.split("&", -1)) {
                int equals = one.indexOf('=');
                String name = decoded(equals < 0 ? one : one.substring(0, equals));
                String value = equals < 0 ? "" : decoded(one.substring(equals + 1));
                if (values.put(name, value) != null) {
                    twice.add(name);
                }
            }
        }
        return new Query(values, twice);
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
        if (!twice.isEmpty()) {
            throw new RefusedException(Refusal.MALFORMED_PARAMETER, twice.first());
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
