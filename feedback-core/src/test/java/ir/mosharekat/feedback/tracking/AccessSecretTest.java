package ir.mosharekat.feedback.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import ir.mosharekat.feedback.fixture.SeededSecureRandom;
import ir.mosharekat.feedback.organization.TenantId;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AccessSecretTest {

    private static final String DIGITS = "907816354022719604418253";
    private static final BigInteger COUNT = BigInteger.TEN.pow(24);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "907816354022719604418253",
                "9078-1635-4022-7196-0441-8253",
                "۹۰۷۸ ۱۶۳۵ ۴۰۲۲ ۷۱۹۶ ۰۴۴۱ ۸۲۵۳",
                "٩٠٧٨-١٦٣٥-٤٠٢٢-٧١٩٦-٠٤٤١-٨٢٥٣",
                "9O78-I635-4o22-7l96-O44L-8253",
                "\u200E9078\u20111635\u22124022\u00A07196 0441\n8253"
            })
    void however_it_is_typed_the_secret_is_the_same(String typed) {
        assertThat(AccessSecret.parse(typed))
                .hasValueSatisfying(secret -> assertThat(secret.reveal()).isEqualTo(DIGITS));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "90781635402271960441825", "9078163540227196044182531", "90781635402271960441825x", "رمز"})
    void anything_but_twenty_four_digits_is_no_secret(String typed) {
        assertThat(AccessSecret.parse(typed)).isEmpty();
    }

    /** A check digit would tell a guesser how close he is. */
    @Test
    void every_twenty_four_digits_are_a_secret() {
        for (char digit = '0'; digit <= '9'; digit++) {
            assertThat(AccessSecret.parse(DIGITS.substring(0, 23) + digit)).isPresent();
        }
    }

    @Test
    void it_takes_every_value_of_twenty_four_digits_and_so_has_79_bits() {
        assertThat(AccessSecret.from(bytes(BigInteger.ZERO)).reveal()).isEqualTo("0".repeat(24));
        assertThat(AccessSecret.from(bytes(BigInteger.valueOf(42))).reveal()).isEqualTo("0".repeat(22) + "42");
        assertThat(AccessSecret.from(bytes(COUNT.subtract(BigInteger.ONE))).reveal())
                .isEqualTo("9".repeat(24));
        assertThat(AccessSecret.from(bytes(COUNT)).reveal()).isEqualTo("0".repeat(24));
        assertThat(COUNT.bitLength() - 1).isGreaterThanOrEqualTo(79);
    }

    @Test
    void thirty_two_bytes_are_a_positive_number_whatever_their_first_bit() {
        byte[] ones = new byte[32];
        Arrays.fill(ones, (byte) 0xFF);
        BigInteger number = BigInteger.TWO.pow(256).subtract(BigInteger.ONE);

        assertThat(new BigInteger(AccessSecret.from(ones).reveal())).isEqualTo(number.mod(COUNT));
    }

    @Test
    void the_secrets_of_thirty_thousand_cases_all_differ_and_their_digits_are_evenly_spread() {
        FeedbackKeys keys = FeedbackKeys.generate(new SeededSecureRandom(21));
        TenantId tenant = new TenantId("nowhere");
        SecretStamp stamp = new SecretStamp(keys.currentId(), 1);
        Random random = new Random(22);
        Set<String> secrets = new HashSet<>();
        int[][] seen = new int[24][10];
        for (int number = 0; number < 30_000; number++) {
            String secret = keys.accessSecret(tenant, TrackingCode.random(random), stamp)
                    .reveal();
            secrets.add(secret);
            for (int place = 0; place < 24; place++) {
                seen[place][secret.charAt(place) - '0']++;
            }
        }

        assertThat(secrets).hasSize(30_000);
        for (int[] digits : seen) {
            // The value that chance alone exceeds once in ten thousand times, for 9 degrees of freedom.
            assertThat(Arrays.stream(digits)
                            .mapToDouble(count -> (count - 3_000.0) * (count - 3_000.0) / 3_000.0)
                            .sum())
                    .isLessThan(33.72);
        }
    }

    @Test
    void it_is_shown_in_groups_of_four() {
        assertThat(secret(DIGITS).grouped()).isEqualTo("9078-1635-4022-7196-0441-8253");
    }

    @Test
    void it_matches_the_same_digits_and_no_others() {
        assertThat(secret(DIGITS).matches(secret(DIGITS))).isTrue();
        for (int place = 0; place < 24; place++) {
            char other = DIGITS.charAt(place) == '9' ? '0' : (char) (DIGITS.charAt(place) + 1);
            String wrong = DIGITS.substring(0, place) + other + DIGITS.substring(place + 1);
            assertThat(secret(DIGITS).matches(secret(wrong)))
                    .as("a wrong digit %d", place + 1)
                    .isFalse();
        }
    }

    @Test
    void printing_it_gives_nothing_away() {
        assertThat(secret(DIGITS)).hasToString("AccessSecret[***]");
    }

    private static AccessSecret secret(String digits) {
        return AccessSecret.parse(digits).orElseThrow();
    }

    private static byte[] bytes(BigInteger number) {
        byte[] bytes = new byte[32];
        byte[] tail = number.toByteArray();
        System.arraycopy(tail, 0, bytes, 32 - tail.length, tail.length);
        return bytes;
    }
}
