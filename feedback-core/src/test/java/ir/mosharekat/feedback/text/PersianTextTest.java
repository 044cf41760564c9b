package ir.mosharekat.feedback.text;

import static ir.mosharekat.feedback.text.PersianText.canonical;
import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PersianTextTest {

    @ParameterizedTest
    @CsvSource({
        "شكايت, شکایت",
        "موسى, موسی",
        "ې, ی",
        "\u0643\u0627\u0631\u06D5, کاره",
        "\u06C1\u0645\u06C1, همه",
        "استانداري كرمان, استانداری کرمان",
    })
    void arabic_letters_become_persian_ones(String typed, String canonical) {
        assertThat(canonical(typed)).isEqualTo(canonical);
    }

    @ParameterizedTest
    @ValueSource(strings = {"خان\u06C0", "خان\u0647\u0654", "خان\u06D5\u0654", "خان\u06C1\u0654", "خان\u06C2"})
    void heh_with_hamza_above_has_one_spelling(String typed) {
        assertThat(canonical(typed)).isEqualTo("خان\u0647\u0654");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "مسئول",
                "مسؤول",
                "رأی",
                "إن",
                "آب",
                "ٱ",
                "جزء",
                "قرآنِ",
                "مُدِّتاً",
                "مدرسة",
                "۱۲۳ ٤٥٦ 789",
                "« » ؟ ، ؛"
            })
    void hamzas_vowel_signs_digits_and_punctuation_stay(String typed) {
        assertThat(canonical(typed)).isEqualTo(typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"آئین مسؤول", "Ångström é"})
    void letters_with_their_marks_apart_are_composed(String composed) {
        String apart = Normalizer.normalize(composed, Normalizer.Form.NFD);

        assertThat(apart).isNotEqualTo(composed);
        assertThat(canonical(apart)).isEqualTo(composed);
    }

    @Test
    void presentation_forms_and_fractions_stay_since_only_search_may_spell_them_out() {
        assertThat(canonical("\uFEFB ½ ² ﷼")).isEqualTo("\uFEFB ½ ² ﷼");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\uFEFFسلام",
                "سـلـام",
                "سل\u00ADام",
                "\u200Fسلام\u200E",
                "\u202Bسلام\u202C",
                "\u202Dسلام\u202E",
                "\u2067سلام\u2069",
                "سل\u061Cام",
                "سل\u200Bام\u2060"
            })
    void invisible_characters_and_tatweel_go(String typed) {
        assertThat(canonical(typed)).isEqualTo("سلام");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "می\u200Cشود",
                "می\u200C\u200C\u200Cشود",
                "می\u200C\u200F\u200Cشود",
                "می\u200Dشود",
                "می\u00ACشود",
                "می\u00AC\u200C\u00ACشود",
                "\u200Cمی\u200Cشود\u200C"
            })
    void a_zwnj_between_letters_stays_once_whatever_it_was_typed_as(String typed) {
        assertThat(canonical(typed)).isEqualTo("می‌شود");
    }

    @Test
    void a_zwnj_beside_a_space_or_punctuation_goes() {
        assertThat(canonical("ایده\u200C ها")).isEqualTo("ایده ها");
        assertThat(canonical("ایده \u200Cها")).isEqualTo("ایده ها");
        assertThat(canonical("«\u200Cایده\u200C»\u200C.\u200C")).isEqualTo("«ایده».");
        assertThat(canonical("ایده\u200C\nها\u200C")).isEqualTo("ایده\nها");
    }

    @Test
    void a_zwnj_stays_between_a_digit_and_a_letter_and_after_a_vowel_sign() {
        assertThat(canonical("۲۴\u200Cساعته")).isEqualTo("۲۴\u200Cساعته");
        assertThat(canonical("کتابِ\u200Cمن")).isEqualTo("کتابِ\u200Cمن");
    }

    @Test
    void a_zwnj_before_a_mark_goes_and_the_mark_meets_its_letter() {
        assertThat(canonical("خانه\u200C\u0654")).isEqualTo("خانه\u0654");
        assertThat(canonical("ا\u200C\u0653ب")).isEqualTo("آب");
    }

    @ParameterizedTest
    @ValueSource(strings = {"¬", "¬ درست", "درست ¬", "الف ¬ ب", "p¬q", "¬p", "درست¬.", "(¬¬)"})
    void a_not_sign_that_parts_no_persian_letters_is_a_not_sign(String typed) {
        assertThat(canonical(typed)).isEqualTo(typed);
    }

    @Test
    void the_joiner_inside_an_emoji_stays() {
        String family = "👨\u200D👩\u200D👧";
        String doctor = "👩🏽\u200D⚕\uFE0F";

        assertThat(canonical("خانواده " + family + doctor)).isEqualTo("خانواده " + family + doctor);
        assertThat(canonical(family + "\u200D")).isEqualTo(family);
    }

    @ParameterizedTest
    @ValueSource(strings = {"الف ب", "الف   ب", "الف\u00A0ب", "الف\u2003\u202F\u3000ب", "الف\tب", "  الف ب\u00A0"})
    void every_space_is_one_plain_space(String typed) {
        assertThat(canonical(typed)).isEqualTo("الف ب");
    }

    @ParameterizedTest
    @ValueSource(strings = {"الف\n\nب", "الف\r\n\r\nب", "الف\r\rب", "الف\u2029\u2028ب", " \r\nالف \n\t\n ب\n\n"})
    void line_breaks_stay_as_line_feeds_and_lines_lose_the_spaces_around_them(String typed) {
        assertThat(canonical(typed)).isEqualTo("الف\n\nب");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\r\n", "\u200C", "\u200F\u00A0\uFEFF", "ـ"})
    void a_text_of_nothing_visible_is_empty(String typed) {
        assertThat(canonical(typed)).isEmpty();
    }

    @Test
    void the_canonical_form_of_a_canonical_form_is_itself() {
        assertThat(RandomTexts.of(20_000, 24).map(PersianText::canonical))
                .allSatisfy(canonical -> assertThat(canonical(canonical)).isEqualTo(canonical));
    }

    @Test
    void a_canonical_form_is_composed_trimmed_and_storable() {
        assertThat(RandomTexts.of(5_000, 24).map(PersianText::canonical)).allSatisfy(canonical -> {
            assertThat(Normalizer.isNormalized(canonical, Normalizer.Form.NFC)).isTrue();
            assertThat(canonical.lines()).allSatisfy(line -> assertThat(line).isEqualTo(line.strip()));
            assertThat(PersianText.isStorable(canonical)).isTrue();
        });
    }

    @Test
    void marks_heaped_upon_one_letter_are_cut_before_they_exhaust_the_normaliser() {
        String heap = "\u0301\u0316".repeat(250_000);

        assertThat(canonical("ب" + heap + "پ")).hasSize(2 + 30).startsWith("ب").endsWith("پ");
        assertThat(canonical("ب" + "\u0316\u200C\u0301".repeat(250_000))).hasSize(1 + 30);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u200C", " ", "\n", "\u00AC", "ـ", "\u200C ", "ک\u00AC", "ﷺ", "ۀ", "👩\u200D"})
    void a_megabyte_of_anything_is_no_trouble(String unit) {
        String canonical = canonical(unit.repeat(1_000_000));

        assertThat(canonical(canonical)).isEqualTo(canonical);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "سلام\tدنیا\r\nمی‌شود", "\u200F\u202Bکپی\u202C", "👍🏽", "\uFFFD", "ﷺ"})
    void what_people_type_and_paste_is_storable(String text) {
        assertThat(PersianText.isStorable(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x00, 0x01, 0x08, 0x0B, 0x0C, 0x1B, 0x1F, 0x202D, 0x202E, 0xFDD0, 0xFDEF, 0xFFFE, 0xFFFF, 0x1FFFE,
                0x10FFFF
            })
    void controls_overrides_and_noncharacters_are_not_storable(int codePoint) {
        assertThat(PersianText.isStorable("سلام" + Character.toString(codePoint) + "دنیا"))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {0xD800, 0xDBFF, 0xDC00, 0xDFFF})
    void half_a_surrogate_pair_is_not_storable(int half) {
        assertThat(PersianText.isStorable("سلام" + (char) half + "دنیا")).isFalse();
        assertThat(PersianText.isStorable("سلام" + (char) half)).isFalse();
    }
}
