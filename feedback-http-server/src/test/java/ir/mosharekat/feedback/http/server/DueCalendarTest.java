package ir.mosharekat.feedback.http.server;

import static org.assertj.core.api.Assertions.assertThat;

import ir.mosharekat.feedback.text.Digits;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.validate.ValidationResult;
import org.junit.jupiter.api.Test;

/** What is due stands in the calendars of officials, and nothing there that anybody wrote; read as calendars do. */
class DueCalendarTest extends OnEveryContainer {

    @Test
    void every_case_that_is_due_is_an_event_of_its_day() throws Exception {
        Said first = register(COMPLAINT);
        Said second = register(COMPLAINT.replace("خاموشی", "چاله"));
        Calendar calendar = calendar("screener", "cases/due.ics");
        assertThat(value(calendar.getProperty("X-WR-CALNAME").orElseThrow())).startsWith("مهلت‌های ");

        List<CalendarComponent> events = calendar.getComponents(Component.VEVENT);
        assertThat(events)
                .extracting(event -> value(event, Property.UID))
                .containsExactlyInAnyOrder(first.text("caseId"), second.text("caseId"));
        Component event = events.stream()
                .filter(one -> value(one, Property.UID).equals(first.text("caseId")))
                .findFirst()
                .orElseThrow();
        String due = get("screener", "cases/" + first.text("caseId")).text("progress.clock.acknowledgementDue");
        assertThat(value(event, Property.DTSTART)).isEqualTo(due.replaceAll("[-:]|\\.[0-9]+", ""));
        assertThat(value(event, Property.SUMMARY))
                .isEqualTo("مهلت شکایت " + Digits.toPersian(first.text("trackingCodeGrouped")));
        assertThat(value(event, Property.DESCRIPTION)).contains("۱۴۰۵").contains(" · ");
        assertThat(value(event, Property.DTSTAMP)).isEqualTo("20261121T083000Z");
        assertThat(value(event, Property.SEQUENCE)).isEqualTo("1");
    }

    @Test
    void nothing_that_a_citizen_wrote_is_in_it() {
        register(COMPLAINT);
        String text = text("screener", "cases/due.ics");
        assertThat(text).contains("BEGIN:VEVENT");
        assertThat(text.replace("\r\n ", "")).doesNotContain("خاموشی", "سارا", "نمونه", "912");
    }

    @Test
    void lines_are_as_short_as_calendars_need_them() {
        register(COMPLAINT);
        assertThat(text("screener", "cases/due.ics").split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
    }

    @Test
    void it_holds_what_was_asked_for_and_what_whoever_asks_may_see() throws Exception {
        register(COMPLAINT);
        assertThat(events("screener", "cases/due.ics?kind=COMPLAINT")).hasSize(1);
        assertThat(events("screener", "cases/due.ics?kind=TICKET")).isEmpty();
        assertThat(events("neighbour", "cases/due.ics")).isEmpty();
        assertThat(get("screener", "cases/due.ics?kind=NOTHING").code()).isEqualTo("parameter.malformed");
    }

    @Test
    void who_reads_english_gets_english() {
        Said receipt = register(COMPLAINT);
        String text =
                text(request("cases/due.ics").header("Test-User", "screener").header("Accept-Language", "en"));
        assertThat(text.replace("\r\n ", ""))
                .contains("SUMMARY:Complaint " + receipt.text("trackingCodeGrouped") + " is due");
    }

    private List<CalendarComponent> events(String user, String path) throws Exception {
        return calendar(user, path).getComponents(Component.VEVENT);
    }

    private Calendar calendar(String user, String path) throws Exception {
        Calendar calendar = new CalendarBuilder().build(new StringReader(text(user, path)));
        ValidationResult result = calendar.validate(true);
        assertThat(result.getEntries()).isEmpty();
        return calendar;
    }

    private String text(String user, String path) {
        return text(request(path).header("Test-User", user));
    }

    private String text(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
            assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("text/calendar");
            return response.body();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String value(Component event, String name) {
        return value(event.getProperty(name).orElseThrow());
    }

    private static String value(Property property) {
        return property.getValue();
    }
}
