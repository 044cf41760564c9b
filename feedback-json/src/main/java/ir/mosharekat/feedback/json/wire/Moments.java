package ir.mosharekat.feedback.json.wire;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** Reads moments and days of ISO 8601, in bodies and addresses. */
public final class Moments {

    /** Stores do not know other years, and calendars would be long in counting to them. */
    private static final Pattern YEARS = Pattern.compile("(?!0000)[0-9]{4}-.*");

    private Moments() {}

    /**
     * Reads a moment.
     *
     * @param text such as {@code 2026-11-21T08:30:00Z}
     * @return the moment
     * @throws DateTimeException if it is none, or not of the years 1 to 9999
     */
    public static Instant read(String text) {
        return Instant.parse(ofKnownYear(text));
    }

    /** Reads a day, as {@link #read} does a moment. */
    static LocalDate day(String text) {
        return LocalDate.parse(ofKnownYear(text));
    }

    private static String ofKnownYear(String text) {
        if (!YEARS.matcher(text).matches()) {
            throw new DateTimeException("No year from 1 to 9999");
        }
        return text;
    }
}
