package ir.mosharekat.feedback.cases;

/**
 * By what a repeated submission is known.
 *
 * @param keyHash the hash of its idempotency key, unique within the tenant
 * @param fingerprint a keyed fingerprint of its content
 */
public record Submission(String keyHash, String fingerprint) {}
