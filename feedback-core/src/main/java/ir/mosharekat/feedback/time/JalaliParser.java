package ir.mosharekat.feedback.time;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads Jalali dates as people type and paste them, in any script's digits. */
final class JalaliParser {
    private static final Pattern STRICT = Pattern.compile("(?<y>\\d{4})([/-])(?<m>\\d{1,2})\\2(?<d>\\d{1,2})");

    private static final String SEPARATOR = "\\s*([/.-])\\s*";
    private static final String SAME_SEPARATOR = "\\s*\\2\\s*";
    private static final String YEAR = "(?<y>\\d{4}|\\d{2})";
    private static final Pattern YEAR_FIRST =
            Pattern.compile(YEAR + SEPARATOR + "(?<m>\\d{1,2})" + SAME_SEPARATOR + "(?<d>\\d{1,2})");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<d>\\d{1,2})" + SEPARATOR + "(?<m>\\d{1,2})" + SAME_SEPARATOR + YEAR);

    private static final int FIRST_SHORT_YEAR_OF_1300S = 30;

    private JalaliParser() {}

    static JalaliDate strict(String text) {
        return read(text, STRICT);
    }

    static JalaliDate tolerant(String text, DateOrder order) {
        return read(text, order == DateOrder.DAY_FIRST ? DAY_FIRST : YEAR_FIRST);
    }

    private static JalaliDate read(String text, Pattern pattern) {
        Matcher matcher = pattern.matcher(fold(text).strip());
        if (!matcher.matches()) {
            throw InvalidDateException.invalid();
        }
        return new JalaliDate(
                year(matcher.group("y")), Integer.parseInt(matcher.group("m")), Integer.parseInt(matcher.group("d")));
    }

    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        if (digits.length() == 4) {
            return year;
        }
        return year < FIRST_SHORT_YEAR_OF_1300S ? 1400 + year : 1300 + year;
    }

    /** ASCII digits for every script's; the invisible direction marks that come with a paste are dropped. */
    private static String fold(String text) {
        var folded = new StringBuilder(text.length());
        text.codePoints().filter(c -> Character.getType(c) != Character.FORMAT).forEach(c -> {
            int digit = Character.digit(c, 10);
            folded.appendCodePoint(digit < 0 ? c : '0' + digit);
        });
        return folded.toString();
    }
}
