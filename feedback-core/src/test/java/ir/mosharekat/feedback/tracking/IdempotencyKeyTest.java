package ir.mosharekat.feedback.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class IdempotencyKeyTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"018f3a5e-5b1c-4c55-9c32-0f6d2a7e9b10", "Zm9ybS04ZjNhLTRiMmMtOQ", "!~{}|<>\"'\\/:;.,?0123456"})
    void a_uuid_or_22_visible_characters_are_a_key(String value) {
        assertThat(IdempotencyKey.of(value).reveal()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "form-8f3a",
                "123456789012345678901",
                "12345678901234567890 1",
                "1234567890123456789012\n",
                "123456789012345678901\u007F",
                "۱۲۳۴۵۶۷۸۹۰۱۲۳۴۵۶۷۸۹۰۱۲",
                "123456789012345678901é"
            })
    void what_is_shorter_or_not_visible_ascii_is_refused_without_being_repeated(String value) {
        assertThatThrownBy(() -> IdempotencyKey.of(value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("An idempotency key is 22 to 200 visible ASCII characters with at least 128 random bits");
    }

    @Test
    void the_longest_key_has_200_characters() {
        assertThat(IdempotencyKey.of("x".repeat(200)).reveal()).hasSize(200);
        assertThatThrownBy(() -> IdempotencyKey.of("x".repeat(201))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> IdempotencyKey.of("x".repeat(1_000_000))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_random_key_has_128_bits_and_can_be_given_back() {
        IdempotencyKey key = IdempotencyKey.random(new Random(41));

        assertThat(key.reveal()).matches("[0-9a-f]{32}");
        assertThat(IdempotencyKey.of(key.reveal())).isEqualTo(key).hasSameHashCodeAs(key);
        assertThat(IdempotencyKey.random(new Random(42))).isNotEqualTo(key);
    }

    @Test
    void a_store_gets_its_sha_256_and_printing_it_gives_nothing_away() {
        IdempotencyKey key = IdempotencyKey.of("0123456789abcdef012345");

        assertThat(key.hash()).isEqualTo("cda7f4918ec78ed571b271a6c8719a0a4e6f834380f2b6b545ff6d54e4165f96");
        assertThat(key).hasToString("IdempotencyKey[***]");
        assertThat(key).isNotEqualTo(IdempotencyKey.of("0123456789ABCDEF012345"));
    }
}
