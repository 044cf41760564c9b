package ir.mosharekat.feedback.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CanonTest {

    /** Mostly what people type, and now and then one that has to be rewritten. */
    private static final String TYPED =
            "ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیآأؤئء۰۱۲abcXYZ.،؛؟«»()-  \n\u200C\u200C" + "يكى\u0640\u200E\u0654٣é\u00A0";

    @Test
    void what_is_recognised_needs_no_rewriting() {
        assertThat(recognised(1405))
                .hasSizeGreaterThan(30_000)
                .allSatisfy(text -> assertThat(PersianText.rewritten(text)).isEqualTo(text));
    }

    @Test
    void what_is_recognised_is_folded_the_short_way() {
        assertThat(recognised(1406))
                .hasSizeGreaterThan(30_000)
                .allSatisfy(text -> assertThat(CanonFolding.glued(text)).isPresent());
    }

    @Test
    void what_is_folded_the_short_way_is_folded_as_it_is_the_long_way() {
        assertThat(texts(1406).filter(text -> CanonFolding.glued(text).isPresent()))
                .hasSizeGreaterThan(60_000)
                .allSatisfy(text -> assertThat(CanonFolding.glued(text)).contains(foldedTheLongWay(text)));
    }

    @Test
    void every_character_that_is_recognised_is_folded_the_short_way_as_it_is_the_long_way() {
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            String text = "الف" + c + "ب";
            if (Canon.holds(text)) {
                assertThat(CanonFolding.glued(text)).contains(foldedTheLongWay(text));
            }
        }
    }

    @Test
    void ordinary_text_is_recognised() {
        assertThat(Canon.holds("با سلام، پیام‌های «ایده‌ها» را خواندم؛ ۱۲۳ (abc).\n\nسپاس"))
                .isTrue();
        assertThat(Canon.holds("")).isTrue();
    }

    @Test
    void what_has_to_be_rewritten_is_not_recognised() {
        for (String text : new String[] {
            " الف", "الف ", "الف  ب", "الف \nب", "الف\n ب", "الف\u200C ب", "\u200Cالف", "الف\u200C\u200Cب", "كتاب",
            "علي", "مصطفى", "کتـاب", "\u200Eالف", "a\u200Cb", "الف\tب", "الف\r\nب", "هٔ", "é"
        }) {
            assertThat(Canon.holds(text)).as(text).isFalse();
        }
    }

    private static List<String> recognised(long seed) {
        return texts(seed).filter(Canon::holds).toList();
    }

    private static Stream<String> texts(long seed) {
        Random random = new Random(seed);
        return Stream.generate(() -> text(random)).limit(300_000);
    }

    private static String foldedTheLongWay(String text) {
        return Folding.glue(Folding.fold(Folding.spelledOut(text)));
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(12);
        for (int i = 0; i < length; i++) {
            text.append(TYPED.charAt(random.nextInt(TYPED.length())));
        }
        return text.toString();
    }
}
