package ir.mosharekat.feedback.webhooks;

import java.security.MessageDigest;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells for a receiver whether a webhook comes from who has the key, unchanged and now: whoever records one cannot send it
 * again five minutes later, and within them the receiver knows it by its {@code webhook-id}. Immutable and thread-safe.
 *
 * <p>The body has to be given as it came, byte by byte: JSON that was read and written again is something else.
 */
public final class WebhookVerifier {

    private static final Duration TOLERANCE = Duration.ofMinutes(5);
    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,11}");
    private static final int LONGEST_SIGNATURES = 4096;

    private final List<WebhookKey> keys;
    private final InstantSource clock;

    private WebhookVerifier(List<WebhookKey> keys, InstantSource clock) {
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("Without a key nothing can be checked");
        }
        this.keys = keys;
        this.clock = clock;
    }

    /**
     * A verifier.
     *
     * @param keys one, or while they are being changed two
     * @return the verifier
     * @throws IllegalArgumentException if there is no key
     */
    public static WebhookVerifier of(WebhookKey... keys) {
        return new WebhookVerifier(List.of(keys), InstantSource.system());
    }

    /**
     * The same by another clock.
     *
     * @param now what time it is
     * @return a copy
     */
    public WebhookVerifier at(InstantSource now) {
        return new WebhookVerifier(keys, now);
    }

    /**
     * Checks a webhook. It takes as long for a signature that is nearly right as for one that is all wrong.
     *
     * @param id the header {@code webhook-id}; null if it is missing
     * @param timestamp the header {@code webhook-timestamp}; null if it is missing
     * @param signatures the header {@code webhook-signature}; null if it is missing
     * @param body the body as it came
     * @return whether one of the signatures was made with one of the keys, at most five minutes ago or ahead
     */
    public boolean accepts(@Nullable String id, @Nullable String timestamp, @Nullable String signatures, byte[] body) {
        if (id == null || timestamp == null || signatures == null || signatures.length() > LONGEST_SIGNATURES) {
            return false;
        }
        if (!SECONDS.matcher(timestamp).matches() || !isNow(Long.parseLong(timestamp))) {
            return false;
        }
        List<byte[]> given = Arrays.stream(signatures.split(" ", -1))
                .flatMap(each -> decoded(each).stream())
                .toList();
        return keys.stream()
                .map(key -> key.sign(id, timestamp, body))
                .anyMatch(right -> given.stream().anyMatch(each -> MessageDigest.isEqual(right, each)));
    }

    private boolean isNow(long seconds) {
        return Math.abs(clock.instant().getEpochSecond() - seconds) <= TOLERANCE.toSeconds();
    }

    /** What is signed in other ways is passed over. */
    private static Optional<byte[]> decoded(String signature) {
        String prefix = SignatureHeaders.VERSION + ",";
        if (!signature.startsWith(prefix)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Base64.getDecoder().decode(signature.substring(prefix.length())));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
