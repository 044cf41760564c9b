package ir.mosharekat.feedback.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Texts that were copied are found by their prints, whoever typed them, and others are not. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TextPrintTest {

    private static final String LETTER =
            "با سلام، چراغ‌های خیابان نمونه از سه هفته پیش خاموش است و با وجود چند بار تماس"
                    + " با اداره مربوط، اقدامی انجام نشده است. عبور شبانه برای سالمندان و دانش‌آموزان دشوار شده است.";
    private static final int LETTERS = 300;
    private static final int WORDS = 60;

    private final Random random = new Random(20261122);
    private final List<String> vocabulary = vocabulary();

    @Test
    void spelling_does_not_matter() {
        TextPrint print = print(LETTER);
        List<UnaryOperator<String>> spellings = List.of(
                text -> text.replace("\u200C", ""),
                text -> text.replace('ی', 'ي').replace('ک', 'ك'),
                text -> text.replace("،", "").replace(".", " !"),
                text -> "  " + text.replace(" ", "  ") + "\n");
        spellings.forEach(spelling -> assertThat(print(spelling.apply(LETTER))).isEqualTo(print));
    }

    @Test
    void of_a_few_words_nothing_is_kept() {
        assertThat(TextPrint.of("چراغ خیابان ما خاموش است")).isEmpty();
        assertThat(TextPrint.of("")).isEmpty();
        assertThat(TextPrint.of("چراغ خیابان ما خاموش شده است")).isPresent();
    }

    @Test
    void a_print_is_the_same_on_every_machine() {
        assertThat(Long.toHexString(print(LETTER).simHash())).isEqualTo("cdec814276d150c9");
        assertThat(print(LETTER).bands()).first().isEqualTo("0cde4a0e2");
    }

    @Test
    void copies_with_one_word_in_ten_changed_are_found_and_others_are_not() {
        assertThat(share(true, TextPrintTest::haveABand)).isGreaterThan(0.95);
        assertThat(share(false, TextPrintTest::haveABand)).isLessThan(0.005);
    }

    /** The twin: by the print of the whole text, or by one band of it, copies are missed. */
    @Test
    void by_less_than_all_bands_copies_are_missed() {
        assertThat(share(true, TextPrint::equals)).isLessThan(0.05);
        assertThat(share(
                        true,
                        (one, other) -> one.bands().get(0).equals(other.bands().get(0))))
                .isLessThan(0.9);
    }

    @Test
    void the_more_is_changed_the_further_apart_texts_are() {
        List<Double> means = new ArrayList<>();
        for (int changed : List.of(1, 3, 6, 12, 24)) {
            means.add(letters().stream()
                    .mapToInt(letter -> TextPrint.distance(
                            print(letter).simHash(),
                            print(changed(letter, changed)).simHash()))
                    .average()
                    .orElseThrow());
        }
        assertThat(means).isSorted();
        assertThat(means.get(0)).isLessThan(6);
        assertThat(means.get(4)).isGreaterThan(16);
    }

    /** How many of the pairs a way of comparing takes for alike: of letters and their copies, or of any two letters. */
    private double share(boolean copied, BiPredicate<TextPrint, TextPrint> alike) {
        List<String> letters = letters();
        int found = 0;
        for (int i = 0; i < LETTERS; i++) {
            String other = copied ? changed(letters.get(i), WORDS / 10) : letters.get((i + 1) % LETTERS);
            found += alike.test(print(letters.get(i)), print(other)) ? 1 : 0;
        }
        return found / (double) LETTERS;
    }

    private static boolean haveABand(TextPrint one, TextPrint other) {
        return !Collections.disjoint(one.bands(), other.bands());
    }

    private List<String> letters() {
        List<String> letters = new ArrayList<>();
        for (int i = 0; i < LETTERS; i++) {
            List<String> words = new ArrayList<>();
            for (int word = 0; word < WORDS; word++) {
                words.add(anyWord());
            }
            letters.add(String.join(" ", words));
        }
        return letters;
    }

    private String changed(String letter, int words) {
        String[] all = letter.split(" ", -1);
        for (int i = 0; i < words; i++) {
            all[random.nextInt(all.length)] = anyWord();
        }
        return String.join(" ", all);
    }

    /** Few words are used often, as in any language. */
    private String anyWord() {
        double place = random.nextDouble();
        return vocabulary.get((int) (vocabulary.size() * place * place * place));
    }

    private List<String> vocabulary() {
        String letters = "ابپتثجچحخدذرزسشصضطعغفقکگلمنوهی";
        List<String> words = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            StringBuilder word = new StringBuilder();
            for (int length = 2 + random.nextInt(6); length > 0; length--) {
                word.append(letters.charAt(random.nextInt(letters.length())));
            }
            words.add(word.toString());
        }
        return words;
    }

    private static TextPrint print(String text) {
        Optional<TextPrint> print = TextPrint.of(text);
        return print.orElseThrow();
    }
}
