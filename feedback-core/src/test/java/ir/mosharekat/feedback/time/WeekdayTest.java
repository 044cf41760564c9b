package ir.mosharekat.feedback.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WeekdayTest {
    private static final Locale PERSIAN = Locale.forLanguageTag("fa-IR");

    @Test
    void the_week_is_printed_Saturday_first() {
        assertThat(Weekday.values())
                .extracting(Weekday::name)
                .containsExactly("SATURDAY", "SUNDAY", "MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY");
    }

    @Test
    void where_the_week_begins_says_nothing_of_its_weekend() {
        var calendar = Calendars.without(Set.of(DayOfWeek.SUNDAY)).build();

        assertThat(calendar.isWorkingDay(Calendars.day("1405/08/30"))).isTrue();
        assertThat(new JalaliDate(1405, 8, 30).weekday()).isEqualTo(Weekday.SATURDAY);
        assertThat(calendar.isWorkingDay(Calendars.day("1405/09/01"))).isFalse();
    }

    @Test
    void each_day_has_its_own_name() {
        assertThat(Arrays.stream(DayOfWeek.values()).map(day -> Weekday.of(day).in(PERSIAN)))
                .containsExactly("دوشنبه", "سه\u200cشنبه", "چهارشنبه", "پنجشنبه", "جمعه", "شنبه", "یکشنبه");
        assertThat(Arrays.stream(DayOfWeek.values()).map(day -> Weekday.of(day).in(Locale.ENGLISH)))
                .containsExactly("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
    }

    @Test
    void known_days_fall_on_their_weekday() {
        assertThat(new JalaliDate(1402, 12, 16).weekday()).isEqualTo(Weekday.WEDNESDAY);
        assertThat(new JalaliDate(1402, 12, 22).weekday()).isEqualTo(Weekday.TUESDAY);
        assertThat(new JalaliDate(1404, 1, 1).weekday()).isEqualTo(Weekday.FRIDAY);
        assertThat(new JalaliDate(1405, 1, 1).weekday()).isEqualTo(Weekday.SATURDAY);
        assertThat(new JalaliDate(1408, 1, 1).weekday()).isEqualTo(Weekday.TUESDAY);
    }
}
