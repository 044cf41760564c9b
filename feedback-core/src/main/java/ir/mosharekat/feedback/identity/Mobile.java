package ir.mosharekat.feedback.identity;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An Iranian mobile number in E.164.
 *
 * <p>Every number of the form +989 and nine digits is accepted: operators get new prefixes years before the lists in
 * circulation know them, and a citizen must not be turned away for having one.
 *
 * @param value {@code +989} and nine ASCII digits
 */
public record Mobile(String value) {

    private static final Pattern TYPED = Pattern.compile("(?:\\+98|0098|98|0)?(9[0-9]{9})");

    /**
     * Checks a number and keeps its canonical form.
     *
     * @param value the number as typed, beginning with 09, +989, 00989, 989 or 9: digits of any script, with spaces,
     *     dashes, ZWNJ or bidi marks
     * @throws MalformedIdentifierException with the code {@code mobile.invalid}
     */
    public Mobile {
        value = canonical(value);
    }

    /**
     * The mobile number in what somebody typed.
     *
     * @param typed the number as typed, beginning with 09, +989, 00989, 989 or 9: digits of any script, with spaces,
     *     dashes, ZWNJ or bidi marks
     * @return the number
     * @throws MalformedIdentifierException with the code {@code mobile.invalid}
     */
    public static Mobile of(String typed) {
        return new Mobile(typed);
    }

    /**
     * Tells the type and keeps the person's number out of logs.
     *
     * @return {@code Mobile[***]}
     */
    @Override
    public String toString() {
        return "Mobile[***]";
    }

    static String canonical(String typed) {
        Matcher number = TYPED.matcher(TypedNumber.plain(typed));
        if (!number.matches()) {
            throw new MalformedIdentifierException("mobile.invalid");
        }
        return "+98" + number.group(1);
    }
}
