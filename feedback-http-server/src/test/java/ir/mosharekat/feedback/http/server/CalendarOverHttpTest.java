package ir.mosharekat.feedback.http.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is announced of more than a day. */
class CalendarOverHttpTest extends OnEveryContainer {

    private static final String HOLIDAY =
            "{\"type\": \"HOLIDAY\", \"date\": \"2027-03-29\", \"title\": {\"fa\": \"مناسبت نمونه\", \"en\": \"A sample\"}, "
                    + "\"kind\": \"LUNAR\", \"certainty\": \"ANNOUNCED\"}";
    private static final String WEEKEND =
            "{\"type\": \"WEEKEND\", \"from\": \"2027-03-21\", \"days\": [\"FRIDAY\", \"SATURDAY\"], \"source\": \"مصوبهٔ نمونه\"}";
    private static final String HOURS =
            "{\"type\": \"OFFICE_HOURS\", \"from\": \"2027-06-05\", \"to\": \"2027-09-22\", "
                    + "\"hours\": {\"opens\": \"06:00\", \"closes\": \"13:00\"}, "
                    + "\"exceptions\": {\"WEDNESDAY\": {\"opens\": \"06:00\", \"closes\": \"00:00\"}}, "
                    + "\"source\": \"بخشنامهٔ نمونه\"}";

    private Said announce(String user, String fact) {
        return send(post("calendar", fact).header("Test-User", user));
    }

    @Test
    void holidays_weekends_and_hours_are_announced_and_read_as_they_were() {
        for (String fact : List.of(HOLIDAY, WEEKEND, HOURS)) {
            assertThat(announce("handler", fact).status()).isEqualTo(403);
            assertThat(announce("supervisor", fact).status()).isEqualTo(201);
            assertThat(announce("supervisor", fact).code()).isEqualTo("rule.calendarChanges");
        }
        Said announced = get("handler", "calendar");
        assertThat(announced.text("items.0.type")).isEqualTo("HOLIDAY");
        assertThat(announced.text("items.0.title.fa")).isEqualTo("مناسبت نمونه");
        assertThat(announced.text("items.0.scope")).isEqualTo("NATIONAL");
        assertThat(announced.text("items.1.days")).isEqualTo("[\"FRIDAY\",\"SATURDAY\"]");
        assertThat(announced.text("items.1.from")).isEqualTo("2027-03-21");
        assertThat(announced.text("items.2.hours.opens")).isEqualTo("06:00");
        assertThat(announced.text("items.2.exceptions.WEDNESDAY.closes")).isEqualTo("00:00");
        assertThat(announced.body().path("items").path(1).has("hours")).isFalse();
    }

    @Test
    void what_lacks_something_or_does_not_fit_together_is_refused() {
        for (String broken : List.of(
                HOLIDAY.replace("\"kind\": \"LUNAR\", ", ""),
                HOLIDAY.replace("\"fa\": \"مناسبت نمونه\", ", ""),
                WEEKEND.replace("\"from\"", "\"to\": \"2027-03-20\", \"from\""),
                WEEKEND.replace("\"days\": [\"FRIDAY\", \"SATURDAY\"], ", ""),
                WEEKEND.replace("مصوبهٔ نمونه", " "),
                WEEKEND.replace("نمونه", "\\u001b[2J"),
                WEEKEND.replace("نمونه", "\\r"),
                HOURS.replace("نمونه", "\\n"),
                HOLIDAY.replace("A sample", "\\u202eA sample"),
                HOLIDAY.replace("A sample", "x".repeat(201)),
                WEEKEND.replace("مصوبهٔ نمونه", "مصوبهٔ\\u0000نمونه"),
                HOLIDAY.replace("مناسبت نمونه", "مناسبت\\uffffنمونه"),
                HOURS.replace("13:00", "05:00"),
                HOURS.replace("06:00", "06:00:30"),
                HOURS.replace("\"opens\": \"06:00\", \"closes\": \"13:00\"", ""))) {
            Said refused = announce("supervisor", broken);
            assertThat(refused.code()).as(broken).isEqualTo("announcement.invalid");
            assertThat(refused.status()).isEqualTo(422);
        }
        for (String malformed : List.of(
                HOLIDAY.replace("LUNAR", "MARTIAN"),
                WEEKEND.replace("SATURDAY", "WASHDAY"),
                HOURS.replace("WEDNESDAY", "WASHDAY"),
                HOURS.replace("OFFICE_HOURS", "WEEKEND"),
                HOURS.replace("\"type\": \"OFFICE_HOURS\", ", ""))) {
            assertThat(announce("supervisor", malformed).code()).as(malformed).isEqualTo("json.malformed");
        }
    }

    @Test
    void a_year_without_a_working_day_is_refused() {
        String never =
                "{\"type\": \"WEEKEND\", \"days\": [\"MONDAY\", \"TUESDAY\", \"WEDNESDAY\", \"THURSDAY\", \"FRIDAY\", "
                        + "\"SATURDAY\", \"SUNDAY\"], \"source\": \"شوخی\"}";
        assertThat(announce("supervisor", never).code()).isEqualTo("rule.workingDays");
    }
}
