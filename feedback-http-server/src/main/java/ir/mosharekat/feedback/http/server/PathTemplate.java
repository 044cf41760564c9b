package ir.mosharekat.feedback.http.server;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A path with places for values, such as {@code /cases/{case}/notes}.
 *
 * @param segments what is between the slashes; what stands in braces is a value
 */
record PathTemplate(List<String> segments) {

    static PathTemplate of(String written) {
        return new PathTemplate(segments(written));
    }

    /** The values of a path by the names of their places; empty if it is another path. */
    Optional<Map<String, String>> match(List<String> path) {
        if (!fits(path)) {
            return Optional.empty();
        }
        Map<String, String> values = new TreeMap<>();
        for (int i = 0; i < path.size(); i++) {
            String segment = segments.get(i);
            if (isValue(segment)) {
                values.put(segment.substring(1, segment.length() - 1), path.get(i));
            }
        }
        return Optional.of(values);
    }

    /** Asked of every route there is, so nothing is made for it. */
    private boolean fits(List<String> path) {
        if (path.size() != segments.size()) {
            return false;
        }
        for (int i = 0; i < path.size(); i++) {
            if (!isValue(segments.get(i)) && !segments.get(i).equals(path.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isValue(String segment) {
        return segment.startsWith("{");
    }

    static List<String> segments(String path) {
        return List.of((path.startsWith("/") ? path.substring(1) : path).split("/", -1));
    }

    @Override
    public String toString() {
        return "/" + String.join("/", segments);
    }
}
