package ir.mosharekat.feedback.json.wire;

import org.jspecify.annotations.Nullable;

/** What an announcement needs. */
final class Announced {

    private static final int LONGEST = 200;

    private Announced() {}

    static <T> T given(@Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException("Something is missing");
        }
        return value;
    }

    /** One line; what it belongs to asks that it is not blank and can be shown. */
    static String text(@Nullable String value) {
        String line = value == null ? "" : value;
        boolean isLine = line.indexOf('\n') < 0 && line.indexOf('\r') < 0;
        if (!isLine || line.codePointCount(0, line.length()) > LONGEST) {
            throw new IllegalArgumentException("This is no line of up to " + LONGEST + " characters");
        }
        return line;
    }
}
