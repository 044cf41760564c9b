package ir.mosharekat.feedback.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class JalaliDateTest {
    private static final Locale PERSIAN = Locale.forLanguageTag("fa-IR");
    private static final Set<Integer> LEAP_REMAINDERS_OF_33 = Set.of(1, 5, 9, 13, 17, 22, 26, 30);

    @ParameterizedTest
    @CsvSource({
        "1381/02/10, 2002-04-30",
        "1381/12/10, 2003-03-01",
        "1395/12/28, 2017-03-18",
        "1402/12/16, 2024-03-06",
        "1402/12/22, 2024-03-12",
        "1403/12/30, 2025-03-20",
        "1404/01/01, 2025-03-21",
        "1404/12/29, 2026-03-20",
        "1405/01/01, 2026-03-21",
        "1405/08/30, 2026-11-21",
        "1406/01/01, 2027-03-21",
        "1407/01/01, 2028-03-20",
        "1408/01/01, 2029-03-20",
    })
    void known_days_convert_both_ways(String jalali, LocalDate iso) {
        assertThat(JalaliDate.parse(jalali).toLocalDate()).isEqualTo(iso);
        assertThat(JalaliDate.of(iso)).hasToString(jalali);
    }

    @Test
    void every_day_of_1300_to_1500_converts_forward_and_back_as_in_ICU() {
        var icu = Calendar.getInstance(TimeZone.GMT_ZONE, new ULocale("en@calendar=persian"));
        LocalDate first = LocalDate.of(1921, 3, 21);
        LocalDate last = new JalaliDate(1500, 12, 29).toLocalDate();
        int days = 0;
        for (LocalDate iso = first; !iso.isAfter(last); iso = iso.plusDays(1)) {
            icu.setTimeInMillis(iso.toEpochDay() * 86_400_000L);
            var expected = new JalaliDate(
                    icu.get(Calendar.EXTENDED_YEAR), icu.get(Calendar.MONTH) + 1, icu.get(Calendar.DAY_OF_MONTH));
            assertThat(JalaliDate.of(iso)).isEqualTo(expected);
            assertThat(expected.toLocalDate()).isEqualTo(iso);
            days++;
        }
        assertThat(days).isEqualTo(73_414);
    }

    @Test
    void leap_years_of_1206_to_1498_are_those_of_the_official_table() {
        assertThat(IntStream.rangeClosed(1206, 1498).filter(JalaliDate::isLeapYear))
                .containsExactlyElementsOf(IntStream.rangeClosed(1206, 1498)
                        .filter(year -> LEAP_REMAINDERS_OF_33.contains(year % 33))
                        .boxed()
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {1375, 1399, 1403, 1408, 1436, 1441})
    void Esfand_of_a_leap_year_has_thirty_days(int year) {
        assertThat(new JalaliDate(year, 12, 30).toLocalDate().plusDays(1))
                .isEqualTo(new JalaliDate(year + 1, 1, 1).toLocalDate());
    }

    @ParameterizedTest
    @ValueSource(ints = {1400, 1402, 1404, 1405, 1437})
    void Esfand_of_a_common_year_has_not_and_the_refusal_names_the_year(int year) {
        assertThatThrownBy(() -> new JalaliDate(year, 12, 30))
                .isInstanceOfSatisfying(InvalidDateException.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("date.notLeap");
                    assertThat(refusal.year()).hasValue(year);
                });
    }

    @ParameterizedTest
    @CsvSource({"1405,0,1", "1405,13,1", "1405,7,31", "1405,1,32", "1405,1,0", "1405,12,31", "1205,1,1", "1501,1,1"})
    void days_that_no_proven_calendar_has_are_refused(int year, int month, int day) {
        assertThatThrownBy(() -> new JalaliDate(year, month, day))
                .isInstanceOfSatisfying(InvalidDateException.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("date.invalid");
                    assertThat(refusal.year()).isEmpty();
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"1827-03-21", "2122-03-21", "-999999999-01-01", "+999999999-12-31"})
    void days_outside_the_proven_years_have_no_Jalali_name(LocalDate iso) {
        assertThatThrownBy(() -> JalaliDate.of(iso)).isInstanceOf(InvalidDateException.class);
    }

    @ParameterizedTest
    @CsvSource({"1827-03-22, 1206/01/01", "2122-03-20, 1500/12/29"})
    void the_first_and_the_last_proven_day_have_one(LocalDate iso, String jalali) {
        assertThat(JalaliDate.of(iso)).hasToString(jalali);
    }

    @Test
    void the_long_form_has_the_weekday_and_the_digits_of_its_reader() {
        var date = new JalaliDate(1405, 8, 30);

        assertThat(date.longForm(PERSIAN)).isEqualTo("شنبه ۳۰ آبان ۱۴۰۵");
        assertThat(date.longForm(Locale.UK)).isEqualTo("Saturday 30 Aban 1405");
        assertThat(date.longForm(Locale.forLanguageTag("az"))).isEqualTo("شنبه ۳۰ آبان ۱۴۰۵");
    }

    @Test
    void months_have_their_Persian_and_English_names() {
        assertThat(JalaliMonth.values())
                .extracting(month -> month.in(PERSIAN))
                .containsExactly(
                        "فروردین",
                        "اردیبهشت",
                        "خرداد",
                        "تیر",
                        "مرداد",
                        "شهریور",
                        "مهر",
                        "آبان",
                        "آذر",
                        "دی",
                        "بهمن",
                        "اسفند");
        assertThat(JalaliMonth.values())
                .extracting(month -> month.in(Locale.ENGLISH))
                .startsWith("Farvardin", "Ordibehesht", "Khordad")
                .endsWith("Dey", "Bahman", "Esfand");
        assertThatThrownBy(() -> JalaliMonth.of(0)).isInstanceOf(InvalidDateException.class);
        assertThatThrownBy(() -> JalaliMonth.of(13)).isInstanceOf(InvalidDateException.class);
    }

    @Test
    void dates_sort_as_the_days_they_name() {
        var dates = List.of(
                new JalaliDate(1404, 12, 29),
                new JalaliDate(1405, 1, 1),
                new JalaliDate(1405, 1, 2),
                new JalaliDate(1405, 2, 1));

        assertThat(dates).isSorted();
    }
}
