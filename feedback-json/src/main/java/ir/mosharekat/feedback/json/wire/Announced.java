package ir.mosharekat.feedback.json.wire;

import org.jspecify.annotations.Nullable;

/** What an announcement needs. */
final class Announced {

    private Announced() {}

    static <T> T given(@Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException("Something is missing");
        }
        return value;
    }

    /** A text that was left out is one with nothing in it, which is refused by what it belongs to. */
    static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
