package ir.mosharekat.feedback.tracking;

import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;

/** Checks signed receipts with nothing but published keys: no store, no network. Immutable and thread-safe. */
public final class ReceiptVerifier {

    private static final int LONGEST = 1000;

    private final Map<String, PublicKey> publicKeys;

    /**
     * A verifier.
     *
     * @param publicKeys Ed25519 keys by identifier, as {@link FeedbackKeys#publicKeys()} publishes them
     */
    public ReceiptVerifier(Map<String, PublicKey> publicKeys) {
        this.publicKeys = Map.copyOf(publicKeys);
    }

    /**
     * Checks a receipt.
     *
     * @param line the line of {@link Receipt#signed()}
     * @return what it certifies, or empty if a character was changed, it was signed by an unknown key, or it is none
     */
    public Optional<ReceiptFacts> verify(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            ReceiptFacts facts = SignedLine.facts(line);
            PublicKey key = publicKeys.get(facts.keyId());
            return key != null && isSigned(line, key) ? Optional.of(facts) : Optional.empty();
        } catch (IllegalArgumentException | DateTimeParseException | GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    private static boolean isSigned(String line, PublicKey key) throws GeneralSecurityException {
        Signature signature = Signature.getInstance("Ed25519");
        signature.initVerify(key);
        signature.update(SignedLine.signedPart(line));
        return signature.verify(SignedLine.signature(line));
    }
}
