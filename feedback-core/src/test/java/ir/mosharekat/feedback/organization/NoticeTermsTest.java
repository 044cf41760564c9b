package ir.mosharekat.feedback.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.mosharekat.feedback.organization.NoticeTerms.Quiet;
import java.net.URI;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NoticeTermsTest {

    private static final Quiet NIGHT = NoticeTerms.STANDARD.quiet();

    @ParameterizedTest
    @CsvSource({
        "21:59:59.999, PT0S",
        "22:00, PT10H",
        "23:59:59.999, PT8H0.001S",
        "00:00, PT8H",
        "07:59:59.999, PT0.001S",
        "08:00, PT0S",
        "12:00, PT0S"
    })
    void a_night_is_quiet_over_midnight(LocalTime now, Duration left) {
        assertThat(NIGHT.from(now)).isEqualTo(left);
    }

    @ParameterizedTest
    @CsvSource({"13:59:59.999, PT0S", "14:00, PT2H", "15:59, PT1M", "16:00, PT0S", "23:00, PT0S", "00:00, PT0S"})
    void an_afternoon_is_quiet_within_the_day(LocalTime now, Duration left) {
        assertThat(new Quiet(LocalTime.of(14, 0), LocalTime.of(16, 0)).from(now))
                .isEqualTo(left);
    }

    @ParameterizedTest
    @ValueSource(strings = {"00:00", "07:59", "08:00", "23:59"})
    void hours_that_end_when_they_begin_are_none(LocalTime now) {
        assertThat(new Quiet(LocalTime.of(8, 0), LocalTime.of(8, 0)).from(now)).isZero();
    }

    @Test
    void hours_until_midnight_end_with_the_day() {
        Quiet evening = new Quiet(LocalTime.of(20, 0), LocalTime.MIDNIGHT);

        assertThat(evening.from(LocalTime.of(23, 0))).isEqualTo(Duration.ofHours(1));
        assertThat(evening.from(LocalTime.MIDNIGHT)).isZero();
        assertThat(evening.from(LocalTime.of(19, 59))).isZero();
    }

    @Test
    void whatever_the_hours_are_it_is_quiet_until_they_end_and_not_then() {
        for (int from = 0; from < 24; from++) {
            for (int until = 0; until < 24; until++) {
                Quiet quiet = new Quiet(LocalTime.of(from, 0), LocalTime.of(until, 0));
                for (int hour = 0; hour < 24; hour++) {
                    LocalTime now = LocalTime.of(hour, 0);
                    Duration left = quiet.from(now);

                    assertThat(left).isBetween(Duration.ZERO, Duration.ofHours(23));
                    assertThat(quiet.from(now.plus(left))).isZero();
                    assertThat(left.isZero() || now.plus(left).equals(quiet.until()))
                            .isTrue();
                }
            }
        }
    }

    @Test
    void the_days_may_be_as_few_as_make_sense_and_are_copied() {
        List<Integer> days = new ArrayList<>(List.of(1));
        NoticeTerms terms = new NoticeTerms(NIGHT, days, 0, null);
        days.clear();

        assertThat(terms.followUpDays()).containsExactly(1);
        assertThat(new NoticeTerms(NIGHT, List.of(), 0, null).followUpDays()).isEmpty();
        assertThatThrownBy(() -> new NoticeTerms(NIGHT, List.of(14, 0), 0, null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new NoticeTerms(NIGHT, List.of(), -1, null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_tracking_page_is_a_web_page_that_fits_into_a_text_message() {
        String longest = "https://example.ir/" + "p".repeat(41);

        assertThat(on(longest).trackingPage()).hasToString(longest);
        assertThat(on("http://example.ir").trackingPage()).isNotNull();
        for (String other : List.of(
                longest + "p",
                "https://example.ir/" + "پ".repeat(30),
                "ftp://example.ir",
                "mailto:p@example.ir",
                "example.ir/p",
                "/p",
                "https:///p",
                "javascript:alert(1)")) {
            assertThatThrownBy(() -> on(other)).as(other).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static NoticeTerms on(String page) {
        return new NoticeTerms(NIGHT, List.of(14, 21), 2, URI.create(page));
    }
}
