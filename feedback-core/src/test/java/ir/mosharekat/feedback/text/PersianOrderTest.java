package ir.mosharekat.feedback.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PersianOrderTest {

    private static final List<String> PLACES =
            List.of(("آرادان، آق‌قلا، ابهر، اراک، ارومیه، بجنورد، بیرجند، پارس‌آباد، پیرانشهر، تایباد، "
                            + "تربت حیدریه، تربت‌جام، ثلاث باباجانی، جاجرم، چالوس، چناران، خاش، خواف، دامغان، دلیجان، "
                            + "رامسر، زابل، ساری، سبزوار، سرخه، سمنان، شاهرود، شهرری، صحنه، طبس، فریمان، قائم‌شهر، "
                            + "قائنات، قوچان، کاشان، کاشمر، گرمسار، گناباد، لاهیجان، مشهد، مهدی‌شهر، میامی، نهاوند، "
                            + "نیشابور، ورامین، هرات، همدان، یزد")
                    .split("، ", -1));

    @Test
    void the_alphabet_is_in_the_order_of_a_persian_dictionary() {
        List<String> letters = new ArrayList<>(
                List.of("آ ا ب پ ت ث ج چ ح خ د ذ ر ز ژ س ش ص ض ط ظ ع غ ف ق ک گ ل م ن و ه ی".split(" ", -1)));
        List<String> sorted = new ArrayList<>(letters);
        Collections.shuffle(sorted, new Random(33));

        sorted.sort(PersianOrder.ALPHABETICAL);

        assertThat(sorted).isEqualTo(letters);
    }

    @Test
    void words_are_ordered_as_icu_orders_them() {
        List<String> byIcu = new ArrayList<>(PLACES);
        Collections.shuffle(byIcu, new Random(1));
        List<String> byUs = new ArrayList<>(byIcu);

        byIcu.sort(icu(Collator.TERTIARY)::compare);
        byUs.sort(PersianOrder.ALPHABETICAL);

        assertThat(byUs).isEqualTo(byIcu);
    }

    @Test
    void whatever_icu_tells_apart_by_its_letters_is_ordered_the_same_way() {
        Collator icu = icu(Collator.PRIMARY);
        Random random = new Random(2);
        for (int i = 0; i < 50_000; i++) {
            String left = word(random);
            String right = word(random);
            int expected = icu.compare(left, right);
            if (expected != 0) {
                assertThat(Integer.signum(PersianOrder.ALPHABETICAL.compare(left, right)))
                        .as("%s and %s", left, right)
                        .isEqualTo(expected);
            }
        }
    }

    @Test
    void arabic_letters_digits_of_any_script_and_joiners_make_no_difference_before_the_end() {
        List<String> sorted = new ArrayList<>(
                List.of("شكايت ۳", "شکایت 1", "شکایت ٢", "قائم\u200Cشهر ب", "قائمشهر پ", "قائم\u200Cشهر ت"));
        List<String> expected =
                List.of("شکایت 1", "شکایت ٢", "شكايت ۳", "قائم\u200Cشهر ب", "قائمشهر پ", "قائم\u200Cشهر ت");
        Collections.shuffle(sorted, new Random(3));

        sorted.sort(PersianOrder.ALPHABETICAL);

        assertThat(sorted).isEqualTo(expected);
    }

    @Test
    void a_shorter_word_comes_before_what_it_begins() {
        assertThat(PersianOrder.ALPHABETICAL.compare("شهر", "شهرری")).isNegative();
        assertThat(PersianOrder.ALPHABETICAL.compare("شهر یار", "شهرآرا")).isNegative();
        assertThat(PersianOrder.ALPHABETICAL.compare("", "آ")).isNegative();
    }

    @Test
    void a_madda_typed_apart_makes_the_same_letter() {
        assertThat(PersianOrder.ALPHABETICAL.compare("ا\u0653رادان", "ابهر")).isNegative();
    }

    @Test
    void only_equal_strings_compare_as_equal() {
        assertThat(PersianOrder.ALPHABETICAL.compare("شکایت", "شکایت")).isZero();
        assertThat(PersianOrder.ALPHABETICAL.compare("شکایت", "شكایت")).isNotZero();
        assertThat(PersianOrder.ALPHABETICAL.compare("سه\u200Cشنبه", "سهشنبه")).isNotZero();
    }

    @Test
    void the_order_is_total() {
        List<String> texts = RandomTexts.of(300, 4).toList();
        List<String> sorted = texts.stream().sorted(PersianOrder.ALPHABETICAL).toList();
        for (int i = 0; i < sorted.size(); i++) {
            for (int j = i; j < sorted.size(); j++) {
                String left = sorted.get(i);
                String right = sorted.get(j);
                assertThat(PersianOrder.ALPHABETICAL.compare(left, right)).isLessThanOrEqualTo(0);
                assertThat(PersianOrder.ALPHABETICAL.compare(right, left)).isGreaterThanOrEqualTo(0);
            }
        }
    }

    private static Collator icu(int strength) {
        Collator collator = Collator.getInstance(new ULocale("fa"));
        collator.setStrength(strength);
        return collator;
    }

    private static String word(Random random) {
        String letters = "آاأءبپتجچحدرزژسشعفقکكگلمنوؤهةیيئ ۱٢3abc.\u200C\u064E";
        return random.ints(random.nextInt(6), 0, letters.length())
                .collect(StringBuilder::new, (out, i) -> out.append(letters.charAt(i)), StringBuilder::append)
                .toString();
    }
}
