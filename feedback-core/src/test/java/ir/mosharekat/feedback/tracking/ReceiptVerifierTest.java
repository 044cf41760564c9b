package ir.mosharekat.feedback.tracking;

import static ir.mosharekat.feedback.tracking.ReceiptTest.FACTS;
import static ir.mosharekat.feedback.tracking.ReceiptTest.KEY;
import static ir.mosharekat.feedback.tracking.ReceiptTest.KEYS;
import static org.assertj.core.api.Assertions.assertThat;

import ir.mosharekat.feedback.fixture.SeededSecureRandom;
import java.math.BigInteger;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReceiptVerifierTest {

    private static final String BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    private final ReceiptVerifier verifier = new ReceiptVerifier(KEYS.publicKeys());
    private final String line = SignedLine.of(FACTS, KEYS);

    @Test
    void a_genuine_line_gives_back_what_it_certifies() {
        assertThat(verifier.verify(line)).contains(FACTS);
    }

    @Test
    void lines_of_every_key_that_is_published_are_genuine() {
        FeedbackKey later = FeedbackKey.generate(new SeededSecureRandom(71));
        FeedbackKeys rotated = new FeedbackKeys(List.of(KEY, later), later.id());
        ReceiptFacts facts = new ReceiptFacts(
                FACTS.tenant(),
                FACTS.kind(),
                FACTS.trackingCode(),
                FACTS.registeredAt(),
                FACTS.answerDue(),
                FACTS.content(),
                later.id());
        ReceiptVerifier published = new ReceiptVerifier(rotated.publicKeys());

        assertThat(published.verify(line)).contains(FACTS);
        assertThat(published.verify(SignedLine.of(facts, rotated))).contains(facts);
        assertThat(verifier.verify(SignedLine.of(facts, rotated)))
                .as("a key nobody published")
                .isEmpty();
    }

    @Test
    void a_key_under_the_name_of_another_verifies_nothing() {
        FeedbackKey other = FeedbackKey.generate(new SeededSecureRandom(72));

        assertThat(new ReceiptVerifier(Map.of(KEY.id(), other.publicKey())).verify(line))
                .isEmpty();
        assertThat(new ReceiptVerifier(Map.of()).verify(line)).isEmpty();
    }

    /** Each place is changed into what is likely to pass for it: a neighbour, the other case, a digit, an asterisk. */
    @Test
    void every_change_of_one_character_is_refused() {
        Random random = new Random(73);
        for (int place = 0; place < line.length(); place++) {
            char right = line.charAt(place);
            char otherCase = Character.isUpperCase(right) ? Character.toLowerCase(right) : Character.toUpperCase(right);
            char digit = (char) ('0' + random.nextInt(10));
            for (char wrong : new char[] {(char) (right + 1), otherCase, digit, '*', 'é'}) {
                if (wrong != right) {
                    assertRefused(line.substring(0, place) + wrong + line.substring(place + 1));
                }
            }
        }
    }

    /** Four bits of the last character of a signature mean nothing, so decoders take sixteen characters for the same. */
    @Test
    void the_last_character_has_to_be_the_one_that_was_written() {
        String allButLast = line.substring(0, line.length() - 1);

        for (int i = 0; i < BASE64.length(); i++) {
            char other = BASE64.charAt(i);
            boolean written = other == line.charAt(line.length() - 1);
            assertThat(verifier.verify(allButLast + other).isPresent())
                    .as("last character %s", other)
                    .isEqualTo(written);
        }
    }

    @Test
    void every_removal_insertion_and_swap_of_characters_is_refused() {
        for (int place = 0; place < line.length(); place++) {
            assertRefused(line.substring(0, place) + line.substring(place + 1));
            assertRefused(line.substring(0, place) + "0" + line.substring(place));
            if (place > 0 && line.charAt(place) != line.charAt(place - 1)) {
                assertRefused(line.substring(0, place - 1)
                        + line.charAt(place)
                        + line.charAt(place - 1)
                        + line.substring(place + 1));
            }
        }
        assertRefused(line + "0");
        assertRefused(line + "=");
        assertRefused(line + "\n");
        assertRefused(" " + line);
        assertRefused(line + "*");
    }

    @Test
    void every_line_that_was_cut_off_is_refused() {
        for (int end = 0; end < line.length(); end++) {
            assertRefused(line.substring(0, end));
        }
    }

    /** Whoever adds the order of the curve to half of a signature would have a second one for the same receipt. */
    @Test
    void a_signature_that_was_bent_without_the_key_is_refused() {
        byte[] signature = SignedLine.signature(line);
        byte[] half = new byte[33];
        for (int i = 0; i < 32; i++) {
            half[32 - i] = signature[32 + i];
        }
        BigInteger order = BigInteger.TWO.pow(252).add(new BigInteger("27742317777372353535851937790883648493"));
        byte[] bent = new BigInteger(half).add(order).toByteArray();
        for (int i = 0; i < 32; i++) {
            signature[32 + i] = bent.length > i ? bent[bent.length - 1 - i] : 0;
        }

        assertRefused(line.substring(0, line.lastIndexOf('*') + 1)
                + Base64.getUrlEncoder().withoutPadding().encodeToString(signature));
    }

    @Test
    void the_signature_of_one_receipt_does_not_fit_another() {
        ReceiptFacts facts = new ReceiptFacts(
                FACTS.tenant(),
                FACTS.kind(),
                FACTS.trackingCode(),
                FACTS.registeredAt(),
                FACTS.answerDue().minusMillis(1),
                FACTS.content(),
                FACTS.keyId());
        String other = SignedLine.of(facts, KEYS);

        assertRefused(other.substring(0, other.lastIndexOf('*')) + line.substring(line.lastIndexOf('*')));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "*",
                "********",
                "MFR1********",
                "MFR2*nowhere*COMPLAINT*1234567890123459*2026-11-22T05:30:00Z*2026-12-12T20:29:59Z*x*y*z",
                "MFR1*nowhere*COMPLAINT*1234567890123459*2026-11-22T05:30:00Z*2026-12-12T20:29:59Z*x*y*z",
                "MFR1*Nowhere*COMPLAINT*1234567890123459*2026-11-22T05:30:00Z*2026-12-12T20:29:59Z*x*y*z",
                "MFR1*nowhere*GIFT*1234567890123459*2026-11-22T05:30:00Z*2026-12-12T20:29:59Z*x*y*z",
                "MFR1*nowhere*TICKET*1234567890123458*2026-11-22T05:30:00Z*2026-12-12T20:29:59Z*x*y*z",
                "MFR1*nowhere*TICKET*1234567890123459*1405/09/01*1405/09/21*x*y*z",
                "کد رهگیری ۱۲۳۴",
                "\uD800*\u0000"
            })
    void what_is_no_receipt_is_refused_without_an_exception(String text) {
        assertRefused(text);
    }

    @Test
    void a_megabyte_of_garbage_is_refused_at_once() {
        Random random = new Random(74);
        StringBuilder garbage = new StringBuilder(line);
        while (garbage.length() < 1_000_000) {
            garbage.append(BASE64.charAt(random.nextInt(64))).append(random.nextInt(9) == 0 ? "*" : "");
        }
        String asterisks = "*".repeat(1_000_000);

        Assertions.assertTimeout(Duration.ofSeconds(2), () -> {
            for (int i = 0; i < 1_000; i++) {
                assertRefused(garbage.toString());
                assertRefused(asterisks);
            }
        });
    }

    private void assertRefused(String text) {
        assertThat(verifier.verify(text)).isEmpty();
    }
}
