package ir.mosharekat.feedback.json.wire;

import java.security.PublicKey;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/**
 * The keys with which anybody can check receipts off line.
 *
 * @param keys the keys
 */
public record ReceiptKeysReply(List<KeyReply> keys) {

    /**
     * Keys, to be published.
     *
     * @param published the keys by their identifiers
     * @return the reply
     */
    public static ReceiptKeysReply of(Map<String, PublicKey> published) {
        return new ReceiptKeysReply(published.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(key -> new KeyReply(
                        key.getKey(),
                        "Ed25519",
                        Base64.getEncoder().encodeToString(key.getValue().getEncoded())))
                .toList());
    }

    /**
     * A key.
     *
     * @param id its identifier, as receipts name it
     * @param algorithm what it is for: {@code Ed25519} (RFC 8032)
     * @param spki the key as a SubjectPublicKeyInfo (RFC 5280), in base64
     */
    public record KeyReply(String id, String algorithm, String spki) {}
}
