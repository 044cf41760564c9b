package ir.mosharekat.feedback.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SearchKeyTest {

    @ParameterizedTest
    @CsvSource({
        "معاونتها, معاونت\u200Cها",
        "سامانهی, سامانه\u200Cی",
        "سهشنبه, سه\u200Cشنبه",
        "هماستانیها, هم\u200Cاستانی\u200Cها",
        "هماکنون, هم\u200Cاکنون",
        "شكايت, شکایت",
        "۵۰۰۰۲۰۳۹, 50002039",
        "مسؤول, مسوول",
        "قائم\u200Cشهر, قایم\u200Cشهر",
        "سؤال, سوال",
        "رأی, رای",
        "مدرسة, مدرسه",
        "خان\u06C0 ما, خانه ما",
        "جزء, جز",
        "مُدِّتاً, مدتا",
        "\uFEFB, لا",
        "\uFEF2, ی",
        "ﷲ, الله",
        "٣۴5, 345",
        "سامـــد, سامد",
        "SAMAD, samad",
        "\uFF33AMAD, samad",
    })
    void two_spellings_of_a_word_have_one_glued_form(String one, String other) {
        assertThat(SearchKey.of(one).glued())
                .isEqualTo(SearchKey.of(other).glued())
                .isNotEmpty();
    }

    @Test
    void the_glued_form_is_written_in_plain_persian_letters_and_ascii_digits() {
        assertThat(SearchKey.of("آئین‌نامهٔ شمارهٔ ۱۳/۱۸۵۴۰").glued()).isEqualTo("ایین" + "نامه شماره 13 18540");
    }

    @Test
    void the_parts_of_a_word_with_a_zwnj_are_within_its_glued_form() {
        assertThat(SearchKey.of("قائم\u200Cشهر").glued())
                .contains(SearchTerms.of("قایم شهر").terms());
    }

    @ParameterizedTest
    @CsvSource({
        "ایده ها, ایدهها",
        "ایده های خوب, ایدههای خوب",
        "کتاب هایی, کتابهایی",
        "سامانه ی شکایات, سامانهی شکایات",
        "خانه ای, خانهای",
        "کم تر و کم ترین, کمتر و کمترین",
        "می شود, میشود",
        "کاری نمی شود, کاری نمیشود",
        "استانی ها ی ما, استانیهای ما",
        "نمی, نمی",
        "ها, ها",
    })
    void the_joined_form_puts_lone_endings_and_beginnings_to_their_words(String typed, String joined) {
        assertThat(SearchKey.of(typed).joined()).isEqualTo(joined);
    }

    @Test
    void ideas_typed_in_three_ways_share_a_form() {
        String glued = "ایدهها";

        assertThat(SearchKey.of("ایدهها").glued()).isEqualTo(glued);
        assertThat(SearchKey.of("ایده\u200Cها").glued()).isEqualTo(glued);
        assertThat(SearchKey.of("ایده ها").joined()).isEqualTo(glued);
    }

    @Test
    void punctuation_symbols_and_line_breaks_become_one_space() {
        assertThat(SearchKey.of("گفت:تمام\n\n«فرمانداران» (۲۴+)؛ info@ostan-sm.ir ❤\uFE0F👍")
                        .glued())
                .isEqualTo("گفت تمام فرمانداران 24 info ostan sm ir");
    }

    @Test
    void a_hamza_before_a_vav_is_respelled_both_ways() {
        assertThat(SearchKey.of("مسئول محترم").respelled()).isEqualTo("مسوول");
        assertThat(SearchKey.of("مسؤول محترم").respelled()).isEqualTo("مسیول");
        assertThat(SearchKey.of("مسوول محترم").respelled()).isEqualTo("مسیول");
        assertThat(SearchKey.of("قائم مقام").respelled()).isEmpty();
    }

    @Test
    void the_index_text_of_an_undivided_text_is_one_line() {
        assertThat(SearchKey.of("سلام دنیا").indexText()).isEqualTo("سلام دنیا");
    }

    @Test
    void the_index_text_says_in_further_lines_only_what_is_not_in_the_first() {
        assertThat(SearchKey.of("ایده‌های مسئول ها").indexText().lines())
                .containsExactly("ایدههای مسیول ها", "مسیولها", "مسوول");
    }

    @Test
    void a_text_without_letters_and_digits_has_an_empty_key() {
        assertThat(SearchKey.of(" «…» 👍\u200C ")).isEqualTo(new SearchKey("", "", ""));
        assertThat(SearchKey.of("").indexText()).isEmpty();
    }

    @Test
    void folding_what_is_folded_changes_nothing() {
        assertThat(RandomTexts.of(10_000, 24).map(text -> SearchKey.of(text).glued()))
                .allSatisfy(glued -> assertThat(SearchKey.of(glued).glued()).isEqualTo(glued));
    }

    @Test
    void a_search_key_in_a_log_says_nothing_of_what_was_written() {
        assertThat(SearchKey.of("محرمانه")).hasToString("SearchKey[***]");
    }
}
