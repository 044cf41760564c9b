package ir.mosharekat.feedback.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class JalaliParsingTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1405/8/30",
                "1405/08/30",
                "1405-08-30",
                "۱۴۰۵/۸/۳۰",
                "١٤٠٥/٠٨/٣٠",
                "۱۴٠5/۸/30",
                " ۱۴۰۵/۰۸/۳۰\t",
                "\u200f۱۴۰۵/۰۸\u200e/۳۰\u202c"
            })
    void a_form_accepts_the_digits_of_every_keyboard_and_the_marks_of_a_paste(String typed) {
        assertThat(JalaliDate.parse(typed)).isEqualTo(new JalaliDate(1405, 8, 30));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "امروز",
                "1405/8",
                "1405/8/30/1",
                "1405/8-30",
                "1405.8.30",
                "05/8/30",
                "30/8/1405",
                "14050830",
                "1405/008/30",
                "2026/11/21",
                "1405/7/31",
                "99999999999/1/1"
            })
    void a_form_refuses_everything_else(String typed) {
        assertThatThrownBy(() -> JalaliDate.parse(typed))
                .isInstanceOfSatisfying(
                        InvalidDateException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("date.invalid"));
    }

    @Test
    void thirty_Esfand_is_refused_by_its_own_code_only_where_it_does_not_exist() {
        assertThat(JalaliDate.parse("1403/12/30")).isEqualTo(new JalaliDate(1403, 12, 30));
        assertThatThrownBy(() -> JalaliDate.parse("۱۴۰۴/۱۲/۳۰"))
                .isInstanceOfSatisfying(
                        InvalidDateException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("date.notLeap"));
    }

    @ParameterizedTest
    @CsvSource({
        "۱۰/۱۲/۸۱, 1381/12/10",
        "۱۰/۲/۸۱, 1381/02/10",
        "2/10/1381, 1381/10/02",
        "۲۸/۱۲/۱۳۹۵, 1395/12/28",
        "28 / 12 / 95, 1395/12/28",
        "28.12.95, 1395/12/28",
        "1/1/00, 1400/01/01",
        "1/1/29, 1429/01/01",
        "1/1/30, 1330/01/01",
        "1/1/99, 1399/01/01",
    })
    void a_document_may_say_the_day_first_and_shorten_the_year(String written, String jalali) {
        assertThat(JalaliDate.parse(written, DateOrder.DAY_FIRST)).hasToString(jalali);
    }

    @ParameterizedTest
    @CsvSource({"۸۱/۱۲/۱۰, 1381/12/10", "1395/12/28, 1395/12/28", "05.8.30, 1405/08/30"})
    void or_the_year_first(String written, String jalali) {
        assertThat(JalaliDate.parse(written, DateOrder.YEAR_FIRST)).hasToString(jalali);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1395/12/28", "28/12/395", "28/12/5", "28/13/95", "31/7/95", "28/12", "28/12-95"})
    void the_order_is_never_guessed_nor_a_broken_year_mended(String written) {
        assertThatThrownBy(() -> JalaliDate.parse(written, DateOrder.DAY_FIRST))
                .isInstanceOf(InvalidDateException.class);
    }

    @Test
    void a_refusal_never_quotes_what_was_typed() {
        assertThatThrownBy(() -> JalaliDate.parse("0012345678"))
                .hasMessage("not a Jalali date of the years 1206 to 1500")
                .hasNoCause();
        assertThatThrownBy(() -> JalaliDate.parse("1404/12/30"))
                .hasMessage("Esfand has no 30th day in a year that is not leap");
    }

    @Test
    void what_is_printed_can_be_read_back() {
        var date = new JalaliDate(1405, 1, 9);

        assertThat(date).hasToString("1405/01/09");
        assertThat(JalaliDate.parse(date.toString())).isEqualTo(date);
    }
}
