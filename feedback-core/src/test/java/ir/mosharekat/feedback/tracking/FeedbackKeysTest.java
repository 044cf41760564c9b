package ir.mosharekat.feedback.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.mosharekat.feedback.fixture.SeededSecureRandom;
import ir.mosharekat.feedback.organization.TenantId;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FeedbackKeysTest {

    private static final TenantId TENANT = new TenantId("nowhere");
    private static final TrackingCode CODE = new TrackingCode("1234567890123459");

    private final FeedbackKey first = FeedbackKey.generate(new SeededSecureRandom(31));
    private final FeedbackKey second = FeedbackKey.generate(new SeededSecureRandom(32));
    private final FeedbackKeys keys = new FeedbackKeys(List.of(first, second), second.id());

    @Test
    void the_secret_of_a_case_is_the_same_every_time_and_after_a_restart() {
        FeedbackKeys restarted = new FeedbackKeys(
                List.of(
                        FeedbackKey.decode(second.id(), second.encoded()),
                        FeedbackKey.decode(first.id(), first.encoded())),
                first.id());

        assertThat(secret(keys, TENANT, CODE, second.id(), 1))
                .isEqualTo(secret(keys, TENANT, CODE, second.id(), 1))
                .isEqualTo(secret(restarted, TENANT, CODE, second.id(), 1));
    }

    @Test
    void another_tenant_code_generation_or_key_gives_another_secret() {
        Set<String> secrets = new HashSet<>();
        secrets.add(secret(keys, TENANT, CODE, second.id(), 1));
        secrets.add(secret(keys, new TenantId("nowher"), CODE, second.id(), 1));
        secrets.add(secret(keys, TENANT, TrackingCode.random(new Random(1)), second.id(), 1));
        secrets.add(secret(keys, TENANT, TrackingCode.random(new Random(2)), second.id(), 1));
        secrets.add(secret(keys, TENANT, CODE, second.id(), 2));
        secrets.add(secret(keys, TENANT, CODE, second.id(), 257));
        secrets.add(secret(keys, TENANT, CODE, first.id(), 1));

        assertThat(secrets).hasSize(7);
    }

    /** If it moved, every receipt in a citizen's hand would stop working. */
    @Test
    void a_known_key_gives_the_known_secret_and_fingerprint() {
        FeedbackKey known = FeedbackKey.decode(
                "0badcafe",
                "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="
                        + second.encoded().substring(second.encoded().indexOf(':')));
        FeedbackKeys only = new FeedbackKeys(List.of(known), known.id());

        assertThat(secret(only, TENANT, CODE, "0badcafe", 1)).isEqualTo("122142820620187804823440");
        assertThat(only.fingerprint(TENANT, "0badcafe", "متن"))
                .isEqualTo("1ca377e1d65795f094a8306bad51baad0489801ee47fe581228f3df841478c16");
    }

    @Test
    void a_fingerprint_differs_by_content_tenant_and_key_and_is_no_plain_hash() {
        String content = "9900000013";
        Set<String> prints = new HashSet<>();
        prints.add(keys.fingerprint(TENANT, first.id(), content));
        prints.add(keys.fingerprint(TENANT, second.id(), content));
        prints.add(keys.fingerprint(new TenantId("elsewhere"), first.id(), content));
        prints.add(keys.fingerprint(TENANT, first.id(), content + " "));
        prints.add(IdempotencyKey.of("0000000000009900000013").hash());

        assertThat(prints).hasSize(5).allMatch(print -> print.matches("[0-9a-f]{64}"));
        assertThat(keys.fingerprint(TENANT, first.id(), content))
                .isEqualTo(keys.fingerprint(TENANT, first.id(), content));
    }

    /** Each part is written with its length, or "ab" for tenant "c" would be "a" for tenant "bc". */
    @Test
    void what_is_derived_for_one_purpose_and_tenant_is_never_what_is_derived_for_another() {
        byte[] message = "m".getBytes(StandardCharsets.US_ASCII);

        assertThat(first.derive("ab", "c", message)).isNotEqualTo(first.derive("a", "bc", message));
        assertThat(first.derive("a", "b", "cm".getBytes(StandardCharsets.US_ASCII)))
                .isNotEqualTo(first.derive("a", "bc", message));
        assertThat(first.derive("access-secret", "nowhere", message))
                .isNotEqualTo(first.derive("fingerprint", "nowhere", message))
                .hasSize(32);
    }

    @Test
    void a_key_that_is_missing_is_named_and_nothing_else_is_told() {
        assertThatThrownBy(() -> keys.accessSecret(TENANT, CODE, new SecretStamp("deadbeef", 1)))
                .isInstanceOf(MissingKeyException.class)
                .hasMessageStartingWith("Key deadbeef is missing. Restore the key file")
                .hasMessageNotContaining(CODE.toString());
        assertThatThrownBy(() -> keys.fingerprint(TENANT, "deadbeef", "متن"))
                .isInstanceOf(MissingKeyException.class)
                .hasMessageNotContaining("متن");
        assertThatThrownBy(() -> new FeedbackKeys(List.of(first), "deadbeef")).isInstanceOf(MissingKeyException.class);
    }

    @Test
    void new_cases_use_the_current_key() {
        assertThat(keys.currentId()).isEqualTo(second.id()).matches("[0-9a-f]{8}");
    }

    @Test
    void the_published_keys_verify_what_the_private_ones_signed() throws GeneralSecurityException {
        byte[] message = "message".getBytes(StandardCharsets.US_ASCII);
        Signature verifier = Signature.getInstance("Ed25519");
        verifier.initVerify(keys.publicKeys().get(first.id()));
        verifier.update(message);

        assertThat(verifier.verify(keys.sign(first.id(), message))).isTrue();
        assertThat(keys.publicKeys()).containsOnlyKeys(first.id(), second.id());
    }

    @Test
    void generated_keys_are_new_each_time_and_the_same_from_the_same_source() {
        assertThat(FeedbackKeys.generate(new SeededSecureRandom(1)).currentId())
                .isEqualTo(FeedbackKeys.generate(new SeededSecureRandom(1)).currentId())
                .isNotEqualTo(FeedbackKeys.generate(new SeededSecureRandom(2)).currentId());
        assertThat(first.encoded()).isNotEqualTo(second.encoded());
    }

    private static String secret(FeedbackKeys keys, TenantId tenant, TrackingCode code, String key, int generation) {
        return keys.accessSecret(tenant, code, new SecretStamp(key, generation)).reveal();
    }
}
