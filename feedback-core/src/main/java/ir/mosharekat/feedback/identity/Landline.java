package ir.mosharekat.feedback.identity;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An Iranian landline number in E.164: the code of a province and eight digits.
 *
 * <p>A number without its province code is refused, not guessed: seven or eight bare digits ring in every province.
 * libphonenumber takes some of those for numbers of Tehran, and numbers a digit too short for possible ones.
 *
 * @param value {@code +98}, two ASCII digits of a province code and eight more
 */
public record Landline(String value) {

    private static final Pattern TYPED = Pattern.compile("(?:\\+98|0098|0)([0-9]{2})([0-9]{8})");

    /** The 31 provinces, each once, in the order of their codes: from Mazandaran (11) to Kurdistan (87). */
    private static final Set<String> PROVINCE_CODES = Set.of(
            "11", "13", "17", "21", "23", "24", "25", "26", "28", "31", "34", "35", "38", "41", "44", "45", "51", "54",
            "56", "58", "61", "66", "71", "74", "76", "77", "81", "83", "84", "86", "87");

    /**
     * Checks a number and keeps its canonical form.
     *
     * @param value the number as typed, its province code led by 0, +98 or 0098: digits of any script, with spaces,
     *     dashes, ZWNJ or bidi marks
     * @throws MalformedIdentifierException with the code {@code landline.invalid}
     */
    public Landline {
        value = canonical(value);
    }

    /**
     * The landline number in what somebody typed.
     *
     * @param typed the number as typed, its province code led by 0, +98 or 0098: digits of any script, with spaces,
     *     dashes, ZWNJ or bidi marks
     * @return the number
     * @throws MalformedIdentifierException with the code {@code landline.invalid}
     */
    public static Landline of(String typed) {
        return new Landline(typed);
    }

    /**
     * Tells the type and keeps the person's number out of logs.
     *
     * @return {@code Landline[***]}
     */
    @Override
    public String toString() {
        return "Landline[***]";
    }

    static String canonical(String typed) {
        Matcher number = TYPED.matcher(TypedNumber.plain(typed));
        if (!number.matches() || !PROVINCE_CODES.contains(number.group(1))) {
            throw new MalformedIdentifierException("landline.invalid");
        }
        return "+98" + number.group(1) + number.group(2);
    }
}
