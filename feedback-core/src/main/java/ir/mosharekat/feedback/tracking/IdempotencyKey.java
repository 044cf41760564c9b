package ir.mosharekat.feedback.tracking;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.random.RandomGenerator;

/**
 * The name of one submission, so that pressing the button twice registers once. Whoever repeats a key gets the same
 * receipt, secret included, so a key has to be as hard to guess as a secret: at least 128 random bits, made for the
 * form when it is shown. A store sees its hash only.
 */
public final class IdempotencyKey {

    private static final int SHORTEST = 22;
    private static final int LONGEST = 200;

    private final String value;

    private IdempotencyKey(String value) {
        this.value = value;
    }

    /**
     * A key that somebody else made, such as a UUID or 22 characters of base64url.
     *
     * @param value 22 to 200 visible ASCII characters with at least 128 random bits in them
     * @return the key
     * @throws IllegalArgumentException if the length or a character is wrong
     */
    public static IdempotencyKey of(String value) {
        boolean visible = value.chars().allMatch(c -> c > ' ' && c < 127);
        if (value.length() < SHORTEST || value.length() > LONGEST || !visible) {
            throw new IllegalArgumentException("An idempotency key is " + SHORTEST + " to " + LONGEST
                    + " visible ASCII characters with at least 128 random bits");
        }
        return new IdempotencyKey(value);
    }

    /**
     * A new key.
     *
     * @param random where its 128 bits come from; a {@link java.security.SecureRandom}
     * @return the key
     */
    public static IdempotencyKey random(RandomGenerator random) {
        byte[] bits = new byte[16];
        random.nextBytes(bits);
        return new IdempotencyKey(HexFormat.of().formatHex(bits));
    }

    /**
     * The key itself, for the hidden field of a form.
     *
     * @return the key
     */
    public String reveal() {
        return value;
    }

    /**
     * What a store keeps of the key.
     *
     * @return the SHA-256 hash, as 64 hexadecimal digits
     */
    public String hash() {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(value.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IdempotencyKey key && key.value.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return "IdempotencyKey[***]";
    }
}
