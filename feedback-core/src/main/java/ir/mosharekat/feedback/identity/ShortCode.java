package ir.mosharekat.feedback.identity;

import java.util.regex.Pattern;

/**
 * A public three-digit telephone number that begins with 1, such as 111 of the SAMAD network or 137 of a municipality.
 *
 * @param value three ASCII digits, the first of them 1
 */
public record ShortCode(String value) {

    private static final Pattern FORM = Pattern.compile("1[0-9]{2}");

    /**
     * Checks a number and keeps its canonical form.
     *
     * @param value the number as typed: digits of any script, with spaces, dashes, ZWNJ or bidi marks
     * @throws MalformedIdentifierException with the code {@code shortCode.invalid}
     */
    public ShortCode {
        value = canonical(value);
    }

    /**
     * The short number in what somebody typed.
     *
     * @param typed the number as typed: digits of any script, with spaces, dashes, ZWNJ or bidi marks
     * @return the number
     * @throws MalformedIdentifierException with the code {@code shortCode.invalid}
     */
    public static ShortCode of(String typed) {
        return new ShortCode(typed);
    }

    /**
     * The number itself, which is public.
     *
     * @return the {@link #value}
     */
    @Override
    public String toString() {
        return value;
    }

    static String canonical(String typed) {
        String digits = TypedNumber.plain(typed);
        if (!FORM.matcher(digits).matches()) {
            throw new MalformedIdentifierException("shortCode.invalid");
        }
        return digits;
    }
}
