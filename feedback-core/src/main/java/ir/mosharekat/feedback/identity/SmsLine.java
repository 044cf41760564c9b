package ir.mosharekat.feedback.identity;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line on which an office sends and takes SMS: a number of the series 1000, 2000, 3000, 5000 or 9000, or a number of
 * Tehran (021) or a mobile number used as a line.
 *
 * <p>Providers write the same line with and without the country code, and the series with and without a zero; here they
 * are equal. What counts as a series is gathered from the price lists of providers, not from a regulation.
 *
 * @param value the line as it is dialled inside Iran, in ASCII digits: {@code 50002039}, {@code 02191000000}
 */
public record SmsLine(String value) {

    private static final Pattern SERIES =
            Pattern.compile("(?:\\+98|0098|98)?0?((?:1000|2000|3000|5000|9000)[0-9]{2,12})");
    private static final Pattern TELEPHONE =
            Pattern.compile("(?:(?:\\+98|0098|98)0?|0|(?=9))(21[0-9]{2,12}|9[0-9]{9})");

    /**
     * Checks a line and keeps its canonical form.
     *
     * @param value the line as typed, with or without +98, 0098 or 98: digits of any script, with spaces, dashes, ZWNJ
     *     or bidi marks
     * @throws MalformedIdentifierException with the code {@code smsLine.invalid}
     */
    public SmsLine {
        value = canonical(value);
    }

    /**
     * The line in what somebody typed or a provider sent.
     *
     * @param typed the line as typed, with or without +98, 0098 or 98: digits of any script, with spaces, dashes, ZWNJ
     *     or bidi marks
     * @return the line
     * @throws MalformedIdentifierException with the code {@code smsLine.invalid}
     */
    public static SmsLine of(String typed) {
        return new SmsLine(typed);
    }

    /**
     * The line itself, which is public.
     *
     * @return the {@link #value}
     */
    @Override
    public String toString() {
        return value;
    }

    static String canonical(String typed) {
        String plain = TypedNumber.plain(typed);
        Matcher series = SERIES.matcher(plain);
        if (series.matches()) {
            return series.group(1);
        }
        Matcher telephone = TELEPHONE.matcher(plain);
        if (telephone.matches()) {
            return "0" + telephone.group(1);
        }
        throw new MalformedIdentifierException("smsLine.invalid");
    }
}
