package ir.mosharekat.feedback.identity;

import java.util.regex.Pattern;

/**
 * The national code (کد ملی) of an Iranian natural person: ten digits, the last of them a check digit.
 *
 * <p>The check digit follows the published weights 10 to 2, modulo 11. Well-formed does not mean issued: one number in
 * ten passes. Codes of one repeated digit pass as well and are refused all the same. Eight or nine digits are not
 * padded, although older systems dropped leading zeros: that guess belongs to a person.
 *
 * @param value ten ASCII digits
 */
public record NationalCode(String value) {

    private static final Pattern TEN_DIGITS = Pattern.compile("[0-9]{10}");

    /**
     * Checks a code and keeps its canonical form.
     *
     * @param value the code as typed: digits of any script, with spaces, dashes, ZWNJ or bidi marks
     * @throws MalformedIdentifierException with the code {@code nationalCode.length} unless there are ten digits and
     *     nothing else, {@code nationalCode.repeated} if they are all equal, {@code nationalCode.checksum} if the last
     *     does not fit the others
     */
    public NationalCode {
        value = canonical(value);
    }

    /**
     * The national code in what somebody typed.
     *
     * @param typed the code as typed: digits of any script, with spaces, dashes, ZWNJ or bidi marks
     * @return the code
     * @throws MalformedIdentifierException as the constructor does
     */
    public static NationalCode of(String typed) {
        return new NationalCode(typed);
    }

    /**
     * Tells the type and keeps the person's code out of logs.
     *
     * @return {@code NationalCode[***]}
     */
    @Override
    public String toString() {
        return "NationalCode[***]";
    }

    static String canonical(String typed) {
        String digits = TypedNumber.plain(typed);
        if (!TEN_DIGITS.matcher(digits).matches()) {
            throw new MalformedIdentifierException("nationalCode.length");
        }
        if (TypedNumber.isRepeated(digits)) {
            throw new MalformedIdentifierException("nationalCode.repeated");
        }
        if (digits.charAt(9) - '0' != checkDigit(digits)) {
            throw new MalformedIdentifierException("nationalCode.checksum");
        }
        return digits;
    }

    private static int checkDigit(String digits) {
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += (digits.charAt(i) - '0') * (10 - i);
        }
        int rest = sum % 11;
        return rest < 2 ? rest : 11 - rest;
    }
}
