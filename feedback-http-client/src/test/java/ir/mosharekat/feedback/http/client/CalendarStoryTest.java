package ir.mosharekat.feedback.http.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ir.mosharekat.feedback.json.wire.CalendarForm;
import ir.mosharekat.feedback.json.wire.CalendarReply.AnnouncementReply;
import ir.mosharekat.feedback.json.wire.CalendarReply.OpenReply;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The calendar, told through the client. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Timeout(60)
class CalendarStoryTest {

    @Test
    void summer_hours_are_announced_and_read_by_everybody() {
        try (ServedPortal portal = new ServedPortal()) {
            CalendarRequests calendar = portal.staff("supervisor").calendar();
            CalendarForm.OpenForm usual = new CalendarForm.OpenForm(LocalTime.of(6, 0), LocalTime.of(13, 0));
            CalendarForm.OpenForm shorter = new CalendarForm.OpenForm(LocalTime.of(6, 0), LocalTime.of(12, 0));
            CalendarForm summer = new CalendarForm.Hours(
                    LocalDate.of(2027, 6, 5),
                    LocalDate.of(2027, 9, 22),
                    usual,
                    Map.of(DayOfWeek.WEDNESDAY, shorter),
                    "بخشنامهٔ نمونه");
            AnnouncementReply announced = calendar.announce(summer).send();
            assertThat(announced.hours()).isEqualTo(new OpenReply(LocalTime.of(6, 0), LocalTime.of(13, 0)));
            assertThat(portal.citizen().calendar().announced(0).send().items()).containsExactly(announced);

            CalendarForm nothing = new CalendarForm.Weekend(null, null, null, null);
            UnprocessableException refused = catchThrowableOfType(
                    UnprocessableException.class,
                    () -> calendar.announce(nothing).send());
            assertThat(refused.code()).contains("announcement.invalid");
            assertThat(refused.attempts()).isEqualTo(1);
        }
    }
}
