package ir.mosharekat.feedback.tracking;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.random.RandomGenerator;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** AES-256 in Galois/counter mode, with a key of its own for each thing that is sealed for. */
final class Sealing {

    private static final String PURPOSE = "seal";
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private Sealing() {}

    static String seal(FeedbackKey key, About about, String text, RandomGenerator random) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] sealed =
                    cipher(Cipher.ENCRYPT_MODE, key, about, nonce).doFinal(text.getBytes(StandardCharsets.UTF_8));
            byte[] all = ByteBuffer.allocate(nonce.length + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
            return Base64.getUrlEncoder().withoutPadding().encodeToString(all);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + CIPHER, e);
        }
    }

    static String unseal(FeedbackKey key, About about, String sealed) {
        try {
            ByteBuffer all = ByteBuffer.wrap(Base64.getUrlDecoder().decode(sealed));
            byte[] nonce = new byte[NONCE_BYTES];
            all.get(nonce);
            byte[] rest = new byte[all.remaining()];
            all.get(rest);
            return new String(cipher(Cipher.DECRYPT_MODE, key, about, nonce).doFinal(rest), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException | RuntimeException e) {
            // Without its cause, which could quote what was sealed.
            throw new IllegalArgumentException("What was sealed was changed, or sealed for something else");
        }
    }

    private static Cipher cipher(int mode, FeedbackKey key, About about, byte[] nonce) throws GeneralSecurityException {
        byte[] what = about.what().getBytes(StandardCharsets.UTF_8);
        byte[] derived = key.derive(PURPOSE, about.tenant(), what);
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, new SecretKeySpec(derived, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD((about.tenant() + "/" + about.what()).getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    /**
     * What something is sealed for.
     *
     * @param tenant whose it is
     * @param what such as a word and an identifier
     */
    record About(String tenant, String what) {}
}
