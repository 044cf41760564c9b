package ir.mosharekat.feedback.identity;

import java.util.regex.Pattern;

/**
 * The national ID (شناسه ملی) of a legal person, such as a company or an agency: eleven digits, the last of them a check
 * digit.
 *
 * <p>Of the check rules in circulation this is the only consistent one: to every digit the tenth one plus two is added
 * before weighing. Repeated digits, and six zeros from the fourth digit on, pass it and are refused all the same. Of
 * mobile numbers, which have eleven digits too, one in ten passes: never tell the kind of a number by its checksum.
 *
 * @param value eleven ASCII digits
 */
public record LegalId(String value) {

    private static final Pattern ELEVEN_DIGITS = Pattern.compile("[0-9]{11}");
    private static final int[] WEIGHTS = {29, 27, 23, 19, 17, 29, 27, 23, 19, 17};

    /**
     * Checks an ID and keeps its canonical form.
     *
     * @param value the ID as typed: digits of any script, with spaces, dashes, ZWNJ or bidi marks
     * @throws MalformedIdentifierException with the code {@code legalId.invalid}
     */
    public LegalId {
        value = canonical(value);
    }

    /**
     * The national ID in what somebody typed.
     *
     * @param typed the ID as typed: digits of any script, with spaces, dashes, ZWNJ or bidi marks
     * @return the ID
     * @throws MalformedIdentifierException with the code {@code legalId.invalid}
     */
    public static LegalId of(String typed) {
        return new LegalId(typed);
    }

    /**
     * Tells the type and keeps the ID out of logs.
     *
     * @return {@code LegalId[***]}
     */
    @Override
    public String toString() {
        return "LegalId[***]";
    }

    static String canonical(String typed) {
        String digits = TypedNumber.plain(typed);
        boolean wellFormed = ELEVEN_DIGITS.matcher(digits).matches()
                && !TypedNumber.isRepeated(digits)
                && !digits.startsWith("000000", 3)
                && digits.charAt(10) - '0' == checkDigit(digits);
        if (!wellFormed) {
            throw new MalformedIdentifierException("legalId.invalid");
        }
        return digits;
    }

    private static int checkDigit(String digits) {
        int offset = digits.charAt(9) - '0' + 2;
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (digits.charAt(i) - '0' + offset) * WEIGHTS[i];
        }
        return sum % 11 % 10;
    }
}
