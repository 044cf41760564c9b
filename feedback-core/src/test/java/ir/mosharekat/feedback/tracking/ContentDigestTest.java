package ir.mosharekat.feedback.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ContentDigestTest {

    /** Printed receipts carry it, so it must never come out otherwise. */
    @Test
    void a_known_text_has_the_known_digest() {
        assertThat(ContentDigest.of("موضوع", "متن پیام").value()).isEqualTo("IwAonWijE7ovwtAQeyauHQ");
        assertThat(ContentDigest.of("", "").value()).isEqualTo("3z9hmASpL9tAVxktxD3XSA");
    }

    @Test
    void it_has_22_characters_that_need_no_escaping_in_a_receipt() {
        for (int i = 0; i < 500; i++) {
            assertThat(ContentDigest.of("s" + i, "متن").value()).matches("[A-Za-z0-9_-]{22}");
        }
    }

    @Test
    void another_subject_or_text_has_another_digest() {
        Set<ContentDigest> digests = new HashSet<>();
        digests.add(ContentDigest.of("ab", "c"));
        digests.add(ContentDigest.of("a", "bc"));
        digests.add(ContentDigest.of("", "abc"));
        digests.add(ContentDigest.of("abc", ""));
        digests.add(ContentDigest.of("c", "ab"));
        digests.add(ContentDigest.of("کد", "x"));
        digests.add(ContentDigest.of("كد", "x"));

        assertThat(digests).hasSize(7);
    }
}
