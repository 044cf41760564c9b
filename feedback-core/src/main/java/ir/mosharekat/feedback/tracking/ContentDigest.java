package ir.mosharekat.feedback.tracking;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/**
 * A digest of what somebody wrote: the first 128 bits of a SHA-256 hash.
 *
 * @param value 22 characters of base64url
 */
public record ContentDigest(String value) {

    /**
     * The digest of a subject and a text in their canonical form.
     *
     * @param subject the subject
     * @param text the text
     * @return the digest
     */
    public static ContentDigest of(String subject, String text) {
        byte[] title = subject.getBytes(StandardCharsets.UTF_8);
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update(ByteBuffer.allocate(4).putInt(title.length).array());
            sha256.update(title);
            byte[] hash = sha256.digest(text.getBytes(StandardCharsets.UTF_8));
            return new ContentDigest(Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, 16)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
