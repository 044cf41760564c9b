package ir.mosharekat.feedback.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SearchTermsTest {

    /** Spellings of one thing each; all but the last two groups stand in the documents of the two governorates. */
    static Stream<List<String>> spellings() {
        return Stream.of(
                List.of("معاونتها", "معاونت\u200Cها", "معاونت ها"),
                List.of("سامانهی شکایات", "سامانه\u200Cی شكايات", "سامانه ی شکایات"),
                List.of("هر ماه یک بار در این برنامه", "هر ماه يك بار در اين برنامه"),
                List.of("ایدههای خود را", "ایده\u200Cهای خود را", "ایده های خود را", "ايده\u200Cهاي خود را"),
                List.of("دستگاههای اجرایی", "دستگاه\u200Cهای اجرائی", "دستگاه های اجرايي"),
                List.of("درخواستهای مردم", "درخواست\u200Cهای مردم", "درخواست های مردم"),
                List.of("تنشهای اجتماعی", "تنش\u200Cهای اجتماعی", "تنش های اجتماعي"),
                List.of("اقدام مینماید", "اقدام می\u200Cنماید", "اقدام می نماید"),
                List.of("میتوانند", "می\u200Cتوانند", "می توانند", "مي توانند"),
                List.of("سؤال یا ابهام", "سوال یا ابهام"),
                List.of("سامانه پیامکی ۵۰۰۰۲۰۳۹", "سامانه پيامكي 50002039", "سامانه پیامکی ٥٠٠٠٢٠٣٩"),
                List.of("سامانه ۱۱۱ «سامد»", "سامانه 111 سامد"),
                List.of("بین الملل", "بين الملل"),
                List.of("مسؤول", "مسئول", "مسوول", "مسؤُول"),
                List.of("شئون", "شؤون", "شوون"));
    }

    @ParameterizedTest
    @MethodSource("spellings")
    void every_spelling_finds_every_other(List<String> spellings) {
        for (String typed : spellings) {
            for (String stored : spellings) {
                assertThat(finds(typed, stored))
                        .as("%s finds %s", typed, stored)
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "سهشنبه, سه\u200Cشنبه, سه شنبه",
        "هماستانیها, هم\u200Cاستانی\u200Cها, هم استانی ها",
        "هماکنون, هم\u200Cاکنون, هم اکنون",
        "قائمشهر, قائم\u200Cشهر, قایم شهر",
        "نظرسنجی, نظر\u200Cسنجی, نظر سنجی",
        "بهرهمندی, بهره\u200Cمندی, بهره مندی",
        "هموطنان, هم\u200Cوطنان, هم وطنان",
        "راهاندازی, راه\u200Cاندازی, راه اندازی",
    })
    void a_compound_typed_with_zwnj_or_space_finds_every_spelling(String glued, String zwnj, String spaced) {
        for (String typed : List.of(zwnj, spaced)) {
            for (String stored : List.of(glued, zwnj, spaced)) {
                assertThat(finds(typed, stored))
                        .as("%s finds %s", typed, stored)
                        .isTrue();
            }
        }
        assertThat(finds(glued, glued)).isTrue();
        assertThat(finds(glued, zwnj)).isTrue();
    }

    @Test
    void a_compound_typed_glued_does_not_find_the_text_with_a_space_since_only_a_dictionary_could_tell() {
        assertThat(finds("مشکلات", "طعم شکلات")).isFalse();
        assertThat(finds("نظرسنجی", "نظر سنجی")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "ایده\u200Cها, ایدهها",
        "سامانه\u200Cهای, سامانههای",
        "می\u200Cشود, میشود",
        "شكايت, شکایت",
        "۵۰۰۰۲۰۳۹, 50002039",
        "Info, info",
    })
    void a_term_is_the_folded_word_with_its_endings_glued(String typed, String term) {
        assertThat(SearchTerms.of(typed).terms()).containsExactly(term);
    }

    @Test
    void a_compound_with_a_zwnj_is_taken_as_its_parts() {
        assertThat(SearchTerms.of("هم\u200Cاستانی\u200Cها").terms()).containsExactly("هم", "استانیها");
        assertThat(SearchTerms.of("ارسال ای\u200Cمیل").terms()).containsExactly("ارسال", "ای", "میل");
    }

    @Test
    void terms_are_the_distinct_words_in_the_order_typed() {
        assertThat(SearchTerms.of("پاسخ، شکایت؛ پاسخ (شكايت)").terms()).containsExactly("پاسخ", "شکایت");
    }

    @Test
    void all_terms_must_be_in_the_text_in_any_order_and_perhaps_within_words() {
        String stored = "مهلت پاسخگویی به شکایتهای مردم";

        assertThat(finds("شکایت پاسخ", stored)).isTrue();
        assertThat(finds("شکایت پیشنهاد", stored)).isFalse();
    }

    @Test
    void a_word_is_not_found_across_two_words_or_two_lines() {
        assertThat(finds("رساند", "کار سامانه")).isFalse();
        assertThat(finds("ابتدا", "اب\nتدا")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u200C", "؟!", "%", "_", "👍"})
    void nothing_to_search_for_is_empty_and_matches_every_text(String typed) {
        SearchTerms terms = SearchTerms.of(typed);

        assertThat(terms.isEmpty()).isTrue();
        assertThat(terms.terms()).isEmpty();
        assertThat(terms.matches("هر متنی")).isTrue();
    }

    @Test
    void at_most_eight_terms_are_taken() {
        String typed = IntStream.range(100, 150).mapToObj(Integer::toString).collect(Collectors.joining(" "));

        assertThat(SearchTerms.of(typed).terms())
                .containsExactly("100", "101", "102", "103", "104", "105", "106", "107");
    }

    @Test
    void a_long_word_is_cut_and_still_finds_itself() {
        String word = "ب".repeat(500);

        assertThat(SearchTerms.of(word).terms()).containsExactly("ب".repeat(64));
        assertThat(finds(word, word)).isTrue();
    }

    @Test
    void a_cut_never_halves_a_surrogate_pair() {
        String letterOfTwoUnits = Character.toString(0x104D8);

        assertThat(SearchTerms.of("ب" + letterOfTwoUnits.repeat(600)).terms())
                .allSatisfy(term -> assertThat(PersianText.isStorable(term)).isTrue())
                .singleElement()
                .satisfies(term -> assertThat(term).hasSize(63));
    }

    @Test
    void a_megabyte_typed_costs_no_more_than_a_line() {
        assertThat(SearchTerms.of("ﷺ ".repeat(500_000)).terms()).hasSizeLessThanOrEqualTo(8);
    }

    @Test
    void a_term_needs_no_escaping_in_a_like() {
        assertThat(RandomTexts.of(5_000, 40).map(SearchTerms::of))
                .allSatisfy(terms -> assertThat(terms.terms())
                        .hasSizeLessThanOrEqualTo(8)
                        .doesNotHaveDuplicates()
                        .allSatisfy(term -> assertThat(term)
                                .isNotEmpty()
                                .hasSizeLessThanOrEqualTo(64)
                                .doesNotContainPattern("[%_\\\\\\s\u200C]")));
    }

    @Test
    void every_text_is_found_by_its_own_words() {
        assertThat(RandomTexts.of(5_000, 24))
                .allSatisfy(text -> assertThat(finds(text, text)).isTrue());
    }

    private static boolean finds(String typed, String stored) {
        return SearchTerms.of(typed).matches(SearchKey.of(stored).indexText());
    }
}
