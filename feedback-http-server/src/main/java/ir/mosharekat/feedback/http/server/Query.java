package ir.mosharekat.feedback.http.server;

import ir.mosharekat.feedback.http.server.front.Parameters;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What stands behind the question mark of an address.
 *
 * @param values by their names
 * @param twice the names of those that were given more than once, which means nothing
 */
record Query(SortedMap<String, String> values, SortedSet<String> twice) {

    static Query of(@Nullable String written) {
        SortedMap<String, String> values = new TreeMap<>();
        SortedSet<String> twice = new TreeSet<>();
        read(written).forEach((name, all) -> {
            values.put(name, all.get(all.size() - 1));
            if (all.size() > 1) {
                twice.add(name);
            }
        });
        return new Query(values, twice);
    }

    private static SortedMap<String, List<String>> read(@Nullable String written) {
        try {
            return Parameters.of(written);
        } catch (IllegalArgumentException e) {
            throw new RefusedException(Refusal.MALFORMED_PARAMETER);
        }
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
