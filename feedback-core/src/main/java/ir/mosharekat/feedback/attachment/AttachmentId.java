package ir.mosharekat.feedback.attachment;

import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * The identifier of an attachment: 128 random bits, so that nobody can guess the one of somebody else's upload. What is
 * attached already is protected by the gate and not by this.
 *
 * @param value the bits; a UUID by its size only
 */
public record AttachmentId(UUID value) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /**
     * A new identifier.
     *
     * @param random where its bits come from; a {@link java.security.SecureRandom}
     * @return the identifier
     */
    public static AttachmentId random(RandomGenerator random) {
        return new AttachmentId(new UUID(random.nextLong(), random.nextLong()));
    }

    /**
     * Reads an identifier.
     *
     * @param text as {@link #toString} writes it, and in no other way
     * @return the identifier
     * @throws IllegalArgumentException if the text is none
     */
    public static AttachmentId of(String text) {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("Not the identifier of an attachment");
        }
        return new AttachmentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
