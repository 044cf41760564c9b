package ir.mosharekat.feedback.identity;

import java.util.regex.Pattern;

/**
 * An Iranian postal code: five digits of routing, five of the delivery point, without a check digit.
 *
 * <p>A code is accepted at the {@linkplain Level#STANDARD standard} level.
 *
 * @param value ten ASCII digits
 */
public record PostalCode(String value) {

    /**
     * Checks a code and keeps its canonical form.
     *
     * @param value the code as typed: digits of any script, with spaces, dashes, ZWNJ or bidi marks
     * @throws MalformedIdentifierException with the code {@code postalCode.invalid}
     */
    public PostalCode {
        value = canonical(value);
    }

    /**
     * The postal code in what somebody typed.
     *
     * @param typed the code as typed: digits of any script, with spaces, dashes, ZWNJ or bidi marks
     * @return the code
     * @throws MalformedIdentifierException with the code {@code postalCode.invalid}
     */
    public static PostalCode of(String typed) {
        return new PostalCode(typed);
    }

    /**
     * Tells the type and keeps the address out of logs.
     *
     * @return {@code PostalCode[***]}
     */
    @Override
    public String toString() {
        return "PostalCode[***]";
    }

    static String canonical(String typed) {
        if (!Level.STANDARD.accepts(typed)) {
            throw new MalformedIdentifierException("postalCode.invalid");
        }
        return TypedNumber.plain(typed);
    }

    /** How much a check of postal codes takes for a rule; each level accepts less than the one before. */
    public enum Level {
        /** Ten digits, not beginning with 0 and not all equal. */
        BASIC("[1-9][0-9]{9}"),
        /** Also no 0 and no 2 among the first five digits, as the post assigns them. */
        STANDARD("[13-9]{5}[0-9]{5}"),
        /**
         * Also no 5 in the fifth place, no 2 in the last five and no four equal digits at the start, as a pattern has it
         * that many sites copied; the post never published it, so use it to warn, not to refuse.
         */
        STRICT("(?!([0-9])\\1{3})[13-9]{4}[1346-9][013-9]{5}");

        private final Pattern form;

        Level(String form) {
            this.form = Pattern.compile(form);
        }

        /**
         * Tells whether a code passes at this level.
         *
         * @param typed the code as typed: digits of any script, with spaces, dashes, ZWNJ or bidi marks
         * @return true if it passes
         */
        public boolean accepts(String typed) {
            String digits = TypedNumber.plain(typed);
            return form.matcher(digits).matches() && !TypedNumber.isRepeated(digits);
        }
    }
}
