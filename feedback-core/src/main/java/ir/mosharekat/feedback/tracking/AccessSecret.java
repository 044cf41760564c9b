package ir.mosharekat.feedback.tracking;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;

/**
 * What proves that a case is somebody's: twenty-four digits (79.7 bits), shown once on the receipt, in groups of four,
 * to be read out and typed on any telephone. It is derived from a key outside the store and is never stored.
 */
public final class AccessSecret {

    private static final int LENGTH = 24;
    private static final BigInteger COUNT = BigInteger.TEN.pow(LENGTH);

    private final String digits;

    private AccessSecret(String digits) {
        this.digits = digits;
    }

    /**
     * Reads a secret as typed: digits of any script, with spaces or dashes, with O for zero and I or L for one. There
     * is no check digit: it would tell a guesser how close he is.
     *
     * @param typed what was typed
     * @return the secret, or empty if it is not twenty-four digits
     */
    public static Optional<AccessSecret> parse(CharSequence typed) {
        String digits = TypedDigits.fold(typed);
        return TypedDigits.areDigits(digits, LENGTH) ? Optional.of(new AccessSecret(digits)) : Optional.empty();
    }

    /** A secret out of 32 pseudo-random bytes; what is lost to the remainder is less than 2^-176. */
    static AccessSecret from(byte[] random) {
        String digits = new BigInteger(1, random).mod(COUNT).toString();
        return new AccessSecret("0".repeat(LENGTH - digits.length()) + digits);
    }

    /**
     * The digits.
     *
     * @return twenty-four ASCII digits
     */
    public String reveal() {
        return digits;
    }

    /**
     * The digits in groups of four.
     *
     * @return the groups, joined by dashes
     */
    public String grouped() {
        return TypedDigits.grouped(digits);
    }

    /**
     * Compares in a time that does not depend on where the two differ.
     *
     * @param other another secret
     * @return true if it is the same
     */
    public boolean matches(AccessSecret other) {
        return MessageDigest.isEqual(
                digits.getBytes(StandardCharsets.US_ASCII), other.digits.getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public String toString() {
        return "AccessSecret[***]";
    }
}
