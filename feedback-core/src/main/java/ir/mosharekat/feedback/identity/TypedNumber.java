package ir.mosharekat.feedback.identity;

import ir.mosharekat.feedback.text.Digits;
import java.util.regex.Pattern;

/** What people put around the digits of a number when they type it, taken away again. */
final class TypedNumber {

    private static final Pattern SPACE_OR_INVISIBLE = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");

    /** Only between digits: a dash before the first one is a minus. Tatweel (U+0640) serves as a dash in Persian. */
    private static final Pattern GROUPING_DASH = Pattern.compile("(?<=[0-9])[\\p{Pd}\u2212\u0640]++(?=[0-9])");

    /** As most come. */
    private static final Pattern PLAIN = Pattern.compile("\\+?[0-9]+");

    private TypedNumber() {}

    /** The number in ASCII digits, without spaces, dashes between digits, ZWNJ and bidi marks; all else stays. */
    static String plain(String typed) {
        if (PLAIN.matcher(typed).matches()) {
            return typed;
        }
        String visible = SPACE_OR_INVISIBLE.matcher(Digits.toAscii(typed)).replaceAll("");
        return GROUPING_DASH.matcher(visible).replaceAll("");
    }

    /** Whether the text is one character over and over; check digits let all such numbers pass. */
    static boolean isRepeated(String digits) {
        return digits.chars().distinct().count() == 1;
    }
}
