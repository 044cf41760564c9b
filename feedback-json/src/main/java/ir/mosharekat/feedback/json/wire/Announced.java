package ir.mosharekat.feedback.json.wire;

import ir.mosharekat.feedback.text.PersianText;
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

    /** One line; one that was left out has nothing in it, which is refused by what it belongs to. */
    static String text(@Nullable String value) {
        String line = value == null ? "" : value;
        boolean isLine = line.indexOf('\n') < 0 && line.indexOf('\r') < 0;
        // Else an announcement would carry what nobody sees to every screen that shows the day.
        if (!isLine || !PersianText.isStorable(line) || line.codePointCount(0, line.length()) > LONGEST) {
            throw new IllegalArgumentException("This is no line of up to " + LONGEST + " characters");
        }
        return line;
    }
}
