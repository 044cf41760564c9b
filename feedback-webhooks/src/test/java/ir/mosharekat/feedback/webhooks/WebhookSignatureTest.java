package ir.mosharekat.feedback.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.mosharekat.feedback.testing.SeededRandom;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Standard Webhooks 1.0, with the vector that its reference libraries are tested with. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WebhookSignatureTest {

    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private static final String ID = "msg_p5jXN8AQM9LWM0D4loKWxJek";
    private static final String SECONDS = "1614265330";
    private static final byte[] BODY = "{\"test\": 2432232314}".getBytes(StandardCharsets.UTF_8);
    private static final String SIGNATURE = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";
    private static final Instant THEN = Instant.ofEpochSecond(1_614_265_330);

    private final WebhookKey key = WebhookKey.of(SECRET);
    private final WebhookVerifier verifier = WebhookVerifier.of(key).at(() -> THEN);

    @Test
    void the_known_message_has_the_known_signature() {
        assertThat(SignatureHeaders.signatures(List.of(key), ID, SECONDS, BODY)).isEqualTo(SIGNATURE);
        assertThat(verifier.accepts(ID, SECONDS, SIGNATURE, BODY)).isTrue();
    }

    @Test
    void a_change_of_any_part_is_found() {
        assertThat(verifier.accepts(ID + "x", SECONDS, SIGNATURE, BODY)).isFalse();
        assertThat(verifier.accepts(ID, "1614265331", SIGNATURE, BODY)).isFalse();
        assertThat(verifier.accepts(ID, SECONDS, SIGNATURE.replace("g0", "g1"), BODY))
                .isFalse();
        for (int place = 0; place < BODY.length; place++) {
            byte[] other = BODY.clone();
            other[place] ^= 1;
            assertThat(verifier.accepts(ID, SECONDS, SIGNATURE, other)).isFalse();
        }
    }

    @Test
    void what_was_recorded_is_worth_nothing_after_five_minutes() {
        for (int apart : List.of(-300, -10, 0, 300)) {
            assertThat(verifier.at(() -> THEN.plusSeconds(apart)).accepts(ID, SECONDS, SIGNATURE, BODY))
                    .isTrue();
        }
        for (int apart : List.of(-301, 301, 86_400)) {
            assertThat(verifier.at(() -> THEN.plusSeconds(apart)).accepts(ID, SECONDS, SIGNATURE, BODY))
                    .isFalse();
        }
    }

    @Test
    void while_keys_are_changed_receivers_with_either_find_their_signature() {
        WebhookKey next = WebhookKey.generate(new SeededRandom(7));
        String both = SignatureHeaders.signatures(List.of(next, key), ID, SECONDS, BODY);

        assertThat(both).contains(" ").endsWith(SIGNATURE);
        assertThat(verifier.accepts(ID, SECONDS, both, BODY)).isTrue();
        assertThat(WebhookVerifier.of(next).at(() -> THEN).accepts(ID, SECONDS, both, BODY))
                .isTrue();
        assertThat(WebhookVerifier.of(next, key).at(() -> THEN).accepts(ID, SECONDS, SIGNATURE, BODY))
                .isTrue();
        assertThat(WebhookVerifier.of(next).at(() -> THEN).accepts(ID, SECONDS, SIGNATURE, BODY))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "v1",
                "v1,",
                "v1,!",
                "v1a,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
                "g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
                "v2,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="
            })
    void what_is_no_signature_of_this_kind_is_passed_over(String signatures) {
        assertThat(verifier.accepts(ID, SECONDS, signatures, BODY)).isFalse();
        assertThat(verifier.accepts(ID, SECONDS, signatures + " " + SIGNATURE, BODY))
                .isTrue();
    }

    @Test
    void without_its_headers_nothing_is_accepted() {
        assertThat(verifier.accepts(null, SECONDS, SIGNATURE, BODY)).isFalse();
        assertThat(verifier.accepts(ID, null, SIGNATURE, BODY)).isFalse();
        assertThat(verifier.accepts(ID, SECONDS, null, BODY)).isFalse();
        assertThat(verifier.accepts(ID, "-1614265330", SIGNATURE, BODY)).isFalse();
        assertThat(verifier.accepts(ID, "۱۶۱۴۲۶۵۳۳۰", SIGNATURE, BODY)).isFalse();
        assertThat(verifier.accepts(ID, SECONDS, "v1,AAAA ".repeat(10_000) + SIGNATURE, BODY))
                .isFalse();
    }

    @Test
    void a_key_has_twenty_four_to_sixty_four_bytes_and_its_text_says_nothing_of_it() {
        for (int bytes : List.of(24, 32, 64)) {
            String text = "whsec_" + Base64.getEncoder().encodeToString(new byte[bytes]);
            assertThat(WebhookKey.of(text).reveal()).isEqualTo(text);
            assertThat(WebhookKey.of(text)).hasToString("whsec_***");
        }
        for (String text : List.of(
                "whsec_" + Base64.getEncoder().encodeToString(new byte[23]),
                "whsec_" + Base64.getEncoder().encodeToString(new byte[65]),
                SECRET.substring(6),
                "whpk_" + SECRET.substring(6),
                "whsec_چراغ")) {
            assertThatThrownBy(() -> WebhookKey.of(text))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageNotContaining(text.substring(6))
                    .hasNoCause();
        }
        assertThatThrownBy(WebhookVerifier::of).isInstanceOf(IllegalArgumentException.class);
    }
}
