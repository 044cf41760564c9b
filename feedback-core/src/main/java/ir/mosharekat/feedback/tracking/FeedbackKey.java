package ir.mosharekat.feedback.tracking;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** One key: 32 secret bytes to derive with (HMAC-SHA-256) and an Ed25519 pair to sign with. */
final class FeedbackKey {

    private static final String HMAC = "HmacSHA256";
    private static final String ED25519 = "Ed25519";
    private static final int SECRET_BYTES = 32;

    private final String id;
    private final byte[] secret;
    private final KeyPair pair;
    private final Mac mac;

    private FeedbackKey(String id, byte[] secret, KeyPair pair) {
        this.id = id;
        this.secret = secret;
        this.pair = pair;
        this.mac = mac(secret);
    }

    static FeedbackKey generate(SecureRandom random) {
        byte[] id = new byte[4];
        random.nextBytes(id);
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(ED25519);
            generator.initialize(NamedParameterSpec.ED25519, random);
            return new FeedbackKey(HexFormat.of().formatHex(id), secret, generator.generateKeyPair());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Java 17 has Ed25519", e);
        }
    }

    /** Reads what {@link #encoded} wrote. */
    static FeedbackKey decode(String id, String encoded) {
        String[] parts = encoded.split(":", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException("Key " + id + " is not in three parts");
        }
        Base64.Decoder base64 = Base64.getDecoder();
        byte[] secret = base64.decode(parts[0]);
        if (secret.length != SECRET_BYTES) {
            throw new IllegalArgumentException("Key " + id + " is cut short or grown");
        }
        try {
            KeyFactory factory = KeyFactory.getInstance(ED25519);
            PublicKey open = factory.generatePublic(new X509EncodedKeySpec(base64.decode(parts[1])));
            PrivateKey closed = factory.generatePrivate(new PKCS8EncodedKeySpec(base64.decode(parts[2])));
            return new FeedbackKey(id, secret, new KeyPair(open, closed));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("Key " + id + " is damaged", e);
        }
    }

    String encoded() {
        Base64.Encoder base64 = Base64.getEncoder();
        return base64.encodeToString(secret)
                + ":" + base64.encodeToString(pair.getPublic().getEncoded())
                + ":" + base64.encodeToString(pair.getPrivate().getEncoded());
    }

    String id() {
        return id;
    }

    PublicKey publicKey() {
        return pair.getPublic();
    }

    /** 32 bytes that only this key yields for this purpose, tenant and message; no two inputs look alike to it. */
    byte[] derive(String purpose, String tenant, byte[] message) {
        try {
            Mac fresh = (Mac) mac.clone();
            update(fresh, purpose.getBytes(StandardCharsets.US_ASCII));
            update(fresh, tenant.getBytes(StandardCharsets.US_ASCII));
            return fresh.doFinal(message);
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("The platform's " + HMAC + " can be copied", e);
        }
    }

    byte[] sign(byte[] message) {
        try {
            Signature signature = Signature.getInstance(ED25519);
            signature.initSign(pair.getPrivate());
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Key " + id + " cannot sign", e);
        }
    }

    private static void update(Mac mac, byte[] part) {
        mac.update(ByteBuffer.allocate(4).putInt(part.length).array());
        mac.update(part);
    }

    private static Mac mac(byte[] secret) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(secret, HMAC));
            return mac;
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("Every Java platform has " + HMAC, e);
        }
    }
}
