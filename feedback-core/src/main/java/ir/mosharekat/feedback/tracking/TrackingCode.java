package ir.mosharekat.feedback.tracking;

import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * The public number of a case (کد رهگیری): sixteen digits that any telephone can dial, fifteen random and a check digit
 * after ISO 7064 MOD 11,10, said and shown in groups of four. It tells nothing about when a case came or how many there
 * are, and it opens nothing: that takes the {@link AccessSecret}.
 *
 * <p>The first digit is 1 to 4. So no spreadsheet drops a leading zero, and no code can be taken for a bank card or a
 * mobile number, which have the same length or begin like one.
 *
 * @param value sixteen ASCII digits
 */
public record TrackingCode(String value) {

    private static final int LENGTH = 16;
    private static final long FIRST = 100_000_000_000_000L;
    private static final long END = 500_000_000_000_000L;

    /**
     * Checks the digits.
     *
     * @param value sixteen ASCII digits, the last of which checks the others
     * @throws IllegalArgumentException if they are not
     */
    public TrackingCode {
        boolean wellFormed = TypedDigits.areDigits(value, LENGTH)
                && value.charAt(0) >= '1'
                && value.charAt(0) <= '4'
                && value.charAt(LENGTH - 1) == checkDigit(value.substring(0, LENGTH - 1));
        if (!wellFormed) {
            throw new IllegalArgumentException("Not a tracking code");
        }
    }

    /**
     * A new code.
     *
     * @param random where its 48 bits come from
     * @return the code
     */
    public static TrackingCode random(RandomGenerator random) {
        String digits = Long.toString(random.nextLong(FIRST, END));
        return new TrackingCode(digits + checkDigit(digits));
    }

    /**
     * Reads a code as typed: digits of any script, with spaces or dashes, with O for zero and I or L for one.
     *
     * @param typed what was typed
     * @return the code, or empty if a digit is missing or wrong, and almost always if two neighbours are swapped
     */
    public static Optional<TrackingCode> parse(CharSequence typed) {
        String digits = TypedDigits.fold(typed);
        try {
            return Optional.of(new TrackingCode(digits));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * The code in groups of four, {@code 1234-5678-9012-3456}. In Persian text it has to be isolated left-to-right, or
     * its groups swap places.
     *
     * @return the groups, joined by dashes
     */
    public String grouped() {
        return TypedDigits.grouped(value);
    }

    @Override
    public String toString() {
        return value;
    }

    /** The hybrid system MOD 11,10 of ISO 7064: finds every wrong digit and 44 of 45 swaps of neighbours. */
    private static char checkDigit(String digits) {
        int product = 10;
        for (int i = 0; i < digits.length(); i++) {
            int sum = (digits.charAt(i) - '0' + product) % 10;
            product = (sum == 0 ? 10 : sum) * 2 % 11;
        }
        return (char) ('0' + (11 - product) % 10);
    }
}
