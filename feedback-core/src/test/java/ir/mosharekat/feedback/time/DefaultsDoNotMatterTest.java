package ir.mosharekat.feedback.time;

import static ir.mosharekat.feedback.time.Calendars.THURSDAY_AND_FRIDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same words and days on a machine set up for Tehran, for New York or for nobody. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DefaultsDoNotMatterTest {
    private final Locale localeBefore = Locale.getDefault();
    private final TimeZone zoneBefore = TimeZone.getDefault();

    @AfterEach
    void restoreDefaults() {
        Locale.setDefault(localeBefore);
        TimeZone.setDefault(zoneBefore);
    }

    @ParameterizedTest
    @CsvSource({
        "en-US, America/New_York",
        "fa-IR-u-nu-arabext, Asia/Tehran",
        "ar-EG-u-nu-arab, Africa/Cairo",
        "tr-TR, Europe/Istanbul",
        "th-TH-u-ca-buddhist-nu-thai, Pacific/Kiritimati",
        "und, UTC",
    })
    void neither_the_locale_nor_the_zone_of_the_machine_changes_anything(String locale, String zone) {
        List<String> expected = everythingShown();
        Locale.setDefault(Locale.forLanguageTag(locale));
        TimeZone.setDefault(TimeZone.getTimeZone(zone));

        assertThat(everythingShown()).isEqualTo(expected);
    }

    private static List<String> everythingShown() {
        WorkCalendar calendar = Calendars.iranWithout(THURSDAY_AND_FRIDAY);
        Deadline deadline = Deadlines.from("1402/12/16", DayCount.workingDays(10), calendar);
        return List.of(
                calendar.version(),
                deadline.toString(),
                deadline.explain().text(Locale.ENGLISH),
                deadline.explain().text(Locale.forLanguageTag("fa-IR")),
                JalaliDate.parse("۱۴۰۵/۸/۳۰").toString(),
                JalaliDate.parse("۱۰/۱۲/۸۱", DateOrder.DAY_FIRST).toString());
    }
}
