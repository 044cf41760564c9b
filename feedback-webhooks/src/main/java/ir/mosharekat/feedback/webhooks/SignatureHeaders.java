package ir.mosharekat.feedback.webhooks;

import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/** The three headers of Standard Webhooks 1.0, and how they are made. */
final class SignatureHeaders {

    static final String ID = "webhook-id";
    static final String TIMESTAMP = "webhook-timestamp";
    static final String SIGNATURE = "webhook-signature";

    /** HMAC-SHA256 with a shared key. */
    static final String VERSION = "v1";

    private SignatureHeaders() {}

    /** {@return one signature for each key, so that a receiver who has changed to the new key, or has not, finds its own} */
    static String signatures(List<WebhookKey> keys, String id, String seconds, byte[] body) {
        return keys.stream()
                .map(key -> VERSION + "," + Base64.getEncoder().encodeToString(key.sign(id, seconds, body)))
                .collect(Collectors.joining(" "));
    }
}
