package ir.mosharekat.feedback.tracking;

/**
 * What is stored of an access secret: which key it is derived with, and how many times the case has had a new one.
 *
 * @param keyId the key
 * @param generation 1 for the secret of the first receipt
 */
public record SecretStamp(String keyId, int generation) {}
