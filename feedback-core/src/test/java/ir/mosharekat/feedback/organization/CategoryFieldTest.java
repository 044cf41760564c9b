package ir.mosharekat.feedback.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.mosharekat.feedback.text.LocalizedText;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CategoryFieldTest {

    private static final LocalizedText LABEL = new LocalizedText("پرسش", "Question");

    @Test
    void a_text_is_one_line_in_canonical_form() {
        CategoryField text = field(CategoryField.Type.TEXT);
        assertThat(text.read("  تير  چراغ ")).contains("تیر چراغ");
        assertThat(text.read("دو\nسطر")).isEmpty();
        assertThat(text.read(" ")).isEmpty();
        assertThat(text.read("ا".repeat(200))).isPresent();
        assertThat(text.read("ا".repeat(201))).isEmpty();
        assertThat(text.read("💡".repeat(200))).isPresent();
        assertThat(text.read("💡".repeat(201))).isEmpty();
        assertThat(text.read("a\u0000b")).isEmpty();
    }

    @Test
    void a_number_is_kept_in_ascii_digits_whatever_script_it_was_typed_in() {
        CategoryField number = field(CategoryField.Type.NUMBER);
        assertThat(number.read(" ۰۱۲۳ ")).contains("123");
        assertThat(number.read("٤٥٦")).contains("456");
        assertThat(number.read("۹".repeat(15))).contains("9".repeat(15));
        assertThat(number.read("9".repeat(16))).isEmpty();
        assertThat(number.read("-1")).isEmpty();
        assertThat(number.read("12.5")).isEmpty();
        assertThat(number.read("دوازده")).isEmpty();
    }

    @Test
    void a_day_is_kept_as_an_iso_date_and_days_there_are_not_are_refused() {
        CategoryField date = field(CategoryField.Type.DATE);
        assertThat(date.read("۱۴۰۵/۰۸/۳۰")).contains("2026-11-21");
        assertThat(date.read("2026-11-21")).contains("2026-11-21");
        assertThat(date.read("۱۴۰۵/۱۲/۳۱")).isEmpty();
        assertThat(date.read("2026-02-30")).isEmpty();
        assertThat(date.read("دیروز")).isEmpty();
    }

    @Test
    void a_choice_is_one_of_those_there_are() {
        CategoryField choice = new CategoryField(
                "extent", LABEL, CategoryField.Type.CHOICE, CategoryField.Need.OPTIONAL, Map.of("home", LABEL));
        assertThat(choice.read("home")).contains("home");
        assertThat(choice.read("Home")).isEmpty();
    }

    @Test
    void a_field_without_a_proper_name_or_with_choices_where_none_belong_is_refused() {
        assertThatThrownBy(() -> new CategoryField(
                        "پرسش", LABEL, CategoryField.Type.TEXT, CategoryField.Need.OPTIONAL, Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        new CategoryField("a", LABEL, CategoryField.Type.CHOICE, CategoryField.Need.OPTIONAL, Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CategoryField(
                        "a", LABEL, CategoryField.Type.TEXT, CategoryField.Need.OPTIONAL, Map.of("b", LABEL)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static CategoryField field(CategoryField.Type type) {
        return new CategoryField("question", LABEL, type, CategoryField.Need.OPTIONAL, Map.of());
    }
}
