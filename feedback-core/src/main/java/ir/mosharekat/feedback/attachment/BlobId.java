package ir.mosharekat.feedback.attachment;

import java.util.regex.Pattern;

/**
 * The name of a content: its SHA-256 hash. Nothing of what people call a file is in it.
 *
 * @param value 64 lower-case hexadecimal digits
 */
public record BlobId(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    /**
     * Checks the form, because stores make paths and keys of it.
     *
     * @param value 64 lower-case hexadecimal digits
     * @throws IllegalArgumentException if the form is wrong
     */
    public BlobId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("The name of a content is 64 hexadecimal digits");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
