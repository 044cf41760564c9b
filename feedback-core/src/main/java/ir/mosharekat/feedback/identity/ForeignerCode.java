package ir.mosharekat.feedback.identity;

import java.util.regex.Pattern;

/**
 * The code (کد فراگیر، یکتا) by which Iran knows a foreign national: twelve digits.
 *
 * <p>No check rule is published, so only the length is checked and repeated digits are refused. Codes of other lengths,
 * from before the Ministry of Interior's present scheme, are not accepted.
 *
 * @param value twelve ASCII digits
 */
public record ForeignerCode(String value) {

    private static final Pattern TWELVE_DIGITS = Pattern.compile("[0-9]{12}");

    /**
     * Checks a code and keeps its canonical form.
     *
     * @param value the code as typed: digits of any script, with spaces, dashes, ZWNJ or bidi marks
     * @throws MalformedIdentifierException with the code {@code foreignerCode.invalid}
     */
    public ForeignerCode {
        value = canonical(value);
    }

    /**
     * The code in what somebody typed.
     *
     * @param typed the code as typed: digits of any script, with spaces, dashes, ZWNJ or bidi marks
     * @return the code
     * @throws MalformedIdentifierException with the code {@code foreignerCode.invalid}
     */
    public static ForeignerCode of(String typed) {
        return new ForeignerCode(typed);
    }

    /**
     * Tells the type and keeps the person's code out of logs.
     *
     * @return {@code ForeignerCode[***]}
     */
    @Override
    public String toString() {
        return "ForeignerCode[***]";
    }

    static String canonical(String typed) {
        String digits = TypedNumber.plain(typed);
        if (!TWELVE_DIGITS.matcher(digits).matches() || TypedNumber.isRepeated(digits)) {
            throw new MalformedIdentifierException("foreignerCode.invalid");
        }
        return digits;
    }
}
