package ir.mosharekat.feedback.http.server;

import java.time.Instant;
import java.util.regex.Pattern;

/** How moments are read from addresses (RFC 3339). */
final class Moments {

    /** Stores do not know the others, and fail with them. */
    private static final Pattern YEARS = Pattern.compile("(?!0000)[0-9]{4}-.*");

    private Moments() {}

    /** Reads a moment; throws if it is none. */
    static Instant read(String text) {
        if (!YEARS.matcher(text).matches()) {
            throw new IllegalArgumentException("No moment of the years 1 to 9999");
        }
        return Instant.parse(text);
    }
}
