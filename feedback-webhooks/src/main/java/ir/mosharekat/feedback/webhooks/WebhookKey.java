package ir.mosharekat.feedback.webhooks;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A key that the sender and the receiver of webhooks share, as Standard Webhooks 1.0 writes it: {@code whsec_} and 24 to 64
 * bytes in Base64. Each endpoint has its own. Its text says nothing of it. Immutable and thread-safe.
 */
public final class WebhookKey {

    private static final String PREFIX = "whsec_";
    private static final String ALGORITHM = "HmacSHA256";
    private static final int SHORTEST = 24;
    private static final int LONGEST = 64;
    private static final int USUAL = 32;

    private final SecretKeySpec key;
    private final byte[] bytes;

    private WebhookKey(byte[] bytes) {
        this.bytes = bytes;
        this.key = new SecretKeySpec(bytes, ALGORITHM);
    }

    /**
     * Reads a key.
     *
     * @param text {@code whsec_} and Base64
     * @return the key
     * @throws IllegalArgumentException if it is something else, or not 24 to 64 bytes long; the text is not quoted
     */
    public static WebhookKey of(String text) {
        byte[] bytes = text.startsWith(PREFIX) ? decoded(text.substring(PREFIX.length())) : new byte[0];
        if (bytes.length < SHORTEST || bytes.length > LONGEST) {
            throw new IllegalArgumentException(
                    "A key is whsec_ and " + SHORTEST + " to " + LONGEST + " bytes in Base64");
        }
        return new WebhookKey(bytes);
    }

    /**
     * Makes a key.
     *
     * @param random what it is drawn from
     * @return a key of 32 bytes
     */
    public static WebhookKey generate(SecureRandom random) {
        byte[] bytes = new byte[USUAL];
        random.nextBytes(bytes);
        return new WebhookKey(bytes);
    }

    /** {@return the key as it is given to the receiver, on a way that nobody else reads} */
    public String reveal() {
        return PREFIX + Base64.getEncoder().encodeToString(bytes);
    }

    /** The HMAC over the identifier, the seconds and the body, divided by full stops. */
    byte[] sign(String id, String seconds, byte[] body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update((id + "." + seconds + ".").getBytes(StandardCharsets.UTF_8));
            return mac.doFinal(body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, e);
        }
    }

    private static byte[] decoded(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            // Its message quotes what could not be read, which is the secret.
            return new byte[0];
        }
    }

    @Override
    public String toString() {
        return PREFIX + "***";
    }
}
