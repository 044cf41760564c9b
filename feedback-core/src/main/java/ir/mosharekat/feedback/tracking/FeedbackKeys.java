package ir.mosharekat.feedback.tracking;

import ir.mosharekat.feedback.organization.TenantId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/**
 * The keys that live outside the store: access secrets and submission fingerprints are derived with them, receipts are
 * signed with them. New cases use the current key; the older ones stay, because cases registered under them still need
 * them. Whoever holds a copy of the store but not of these keys can open no case. Immutable and thread-safe.
 */
public final class FeedbackKeys {

    private static final int MARK_BYTES = 12;

    private final Map<String, FeedbackKey> keys;
    private final FeedbackKey current;

    FeedbackKeys(Collection<FeedbackKey> all, String currentId) {
        Map<String, FeedbackKey> byId = new LinkedHashMap<>();
        all.forEach(key -> byId.put(key.id(), key));
        keys = byId;
        current = find(currentId);
    }

    /**
     * Keys with a single, new one, kept nowhere: for tests, and for a host that stores them itself.
     *
     * @param random where it comes from
     * @return the keys
     */
    public static FeedbackKeys generate(SecureRandom random) {
        FeedbackKey key = FeedbackKey.generate(random);
        return new FeedbackKeys(List.of(key), key.id());
    }

    /**
     * The key that new cases use.
     *
     * @return its identifier
     */
    public String currentId() {
        return current.id();
    }

    /**
     * The keys with which anybody can check receipts off line, to be published by the portal.
     *
     * @return Ed25519 public keys by key identifier
     */
    public Map<String, PublicKey> publicKeys() {
        Map<String, PublicKey> published = new TreeMap<>();
        keys.values().forEach(key -> published.put(key.id(), key.publicKey()));
        return published;
    }

    /**
     * The access secret of a case.
     *
     * @param tenant whose case it is
     * @param code the code of the case, which never changes
     * @param stamp the key and the generation stored with the case
     * @return the secret, the same every time
     * @throws MissingKeyException if the stamp names a key that is not among these
     */
    public AccessSecret accessSecret(TenantId tenant, TrackingCode code, SecretStamp stamp) {
        byte[] digits = code.value().getBytes(StandardCharsets.US_ASCII);
        byte[] message = ByteBuffer.allocate(digits.length + Integer.BYTES)
                .put(digits)
                .putInt(stamp.generation())
                .array();
        return AccessSecret.from(find(stamp.keyId()).derive("access-secret", tenant.value(), message));
    }

    /**
     * A fingerprint of the content of a submission, by which the same key with another content is noticed. It is keyed,
     * so that it gives nothing away about a short content.
     *
     * @param tenant whose case it is
     * @param keyId the key, as stored with the case
     * @param content the content in a canonical form
     * @return 64 hexadecimal digits
     * @throws MissingKeyException if there is no such key
     */
    public String fingerprint(TenantId tenant, String keyId, String content) {
        byte[] message = content.getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(find(keyId).derive("fingerprint", tenant.value(), message));
    }

    /**
     * A mark of something about a person, by which cases of the same person are found. It is keyed, because of the few
     * numbers there are all could be tried.
     *
     * @param tenant whose case it is; the same person has other marks elsewhere
     * @param keyId the key
     * @param name what the person is known by, in a canonical form
     * @return 24 hexadecimal digits
     * @throws MissingKeyException if there is no such key
     */
    public String mark(TenantId tenant, String keyId, String name) {
        byte[] message = name.getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(find(keyId).derive("mark", tenant.value(), message), 0, MARK_BYTES);
    }

    /**
     * Seals a short text that a store shall keep and not be able to read, with the current key.
     *
     * @param tenant whose it is
     * @param about what it belongs to, such as {@code attachment:} and an identifier; it opens for nothing else
     * @param text the text
     * @param random where the nonce comes from; a {@link SecureRandom}
     * @return what is stored
     */
    public Sealed seal(TenantId tenant, String about, String text, RandomGenerator random) {
        return new Sealed(current.id(), Sealing.seal(current, new Sealing.About(tenant.value(), about), text, random));
    }

    /**
     * Opens what was sealed.
     *
     * @param tenant whose it is
     * @param about what it belongs to
     * @param sealed what was stored
     * @return the text
     * @throws MissingKeyException if it was sealed with a key that is not among these
     * @throws IllegalArgumentException if it was changed, or belongs to something else
     */
    public String unseal(TenantId tenant, String about, Sealed sealed) {
        return Sealing.unseal(find(sealed.keyId()), new Sealing.About(tenant.value(), about), sealed.value());
    }

    byte[] sign(String keyId, byte[] message) {
        return find(keyId).sign(message);
    }

    Collection<FeedbackKey> all() {
        return keys.values();
    }

    private FeedbackKey find(String id) {
        FeedbackKey key = keys.get(id);
        if (key == null) {
            throw new MissingKeyException(id);
        }
        return key;
    }
}
