package ir.mosharekat.feedback.http.server.front;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads names and values of an address or a form, as browsers write them. */
public final class Parameters {

    private static final char NO_UTF_8 = '\uFFFD';

    private Parameters() {}

    /**
     * Reads them. Containers differ in what they make of one that cannot be decoded: some pass over it, which would widen a
     * search in silence, and some fail.
     *
     * @param written such as {@code a=1&b=2}; null for nothing
     * @return all values in their order, by their names
     * @throws IllegalArgumentException if something is not decoded to UTF-8; it does not say what
     */
    public static SortedMap<String, List<String>> of(@Nullable String written) {
        SortedMap<String, List<String>> values = new TreeMap<>();
        if (written != null && !written.isEmpty()) {
            for (String one : written.split("&", -1)) {
                int equals = one.indexOf('=');
                String name = decoded(equals < 0 ? one : one.substring(0, equals));
                String value = equals < 0 ? "" : decoded(one.substring(equals + 1));
                values.computeIfAbsent(name, first -> new ArrayList<>()).add(value);
            }
        }
        return Collections.unmodifiableSortedMap(values);
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
        throw new IllegalArgumentException("Not decoded to UTF-8");
    }
}
