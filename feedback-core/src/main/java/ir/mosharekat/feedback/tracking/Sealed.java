package ir.mosharekat.feedback.tracking;

/**
 * A short text that only {@link FeedbackKeys} can read again, and only for what it was sealed for.
 *
 * @param keyId the key
 * @param value what is stored in its stead, as base64url
 */
public record Sealed(String keyId, String value) {

    @Override
    public String toString() {
        return "Sealed[" + keyId + ", ***]";
    }
}
