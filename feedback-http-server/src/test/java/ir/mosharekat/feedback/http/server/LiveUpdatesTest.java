package ir.mosharekat.feedback.http.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A desk that keeps listening hears of what changes in its cases. */
@Timeout(60)
class LiveUpdatesTest extends OnEveryContainer {

    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(1);

    @Override
    FeedbackServletBuilder equip(FeedbackServletBuilder builder) {
        return super.equip(builder).liveUpdates(threads);
    }

    @AfterEach
    void endThreads() {
        threads.shutdownNow();
    }

    @Test
    void whoever_asks_again_is_told_what_has_changed_since() {
        String place = get("screener", "cases/changes").text("place");
        Said receipt = register(COMPLAINT);
        clock.move(Duration.ofSeconds(6));
        Said changes = get("screener", "cases/changes?after=" + place);
        assertThat(changes.text("items.0.id")).isEqualTo(receipt.text("caseId"));
        assertThat(changes.text("items.0.subject")).isEqualTo("خاموشی خیابان نمونه");
        assertThat(get("screener", "cases/changes?after=" + changes.text("place"))
                        .body()
                        .path("items")
                        .size())
                .isZero();
        assertThat(get("handler", "cases/changes?after=" + place)
                        .body()
                        .path("items")
                        .size())
                .isZero();
        assertThat(get("screener", "cases/changes?after=yesterday").code()).isEqualTo("parameter.malformed");
    }

    @Test
    void whoever_listens_is_told_of_a_case_that_comes_in_and_goes_on_from_there() throws Exception {
        String place = get("screener", "cases/changes").text("place");
        Said first = register(COMPLAINT);
        clock.move(Duration.ofSeconds(6));
        String id;
        try (BufferedReader events = listen(request("cases/changes?after=" + place))) {
            assertThat(events.readLine()).isEqualTo("retry: 5000");
            assertThat(events.readLine()).isEmpty();
            id = events.readLine();
            assertThat(id).startsWith("id: ");
            assertThat(events.readLine()).isEqualTo("event: changes");
            assertThat(events.readLine())
                    .startsWith("data: {")
                    .contains(first.text("caseId"))
                    .contains("خاموشی خیابان نمونه");
            assertThat(events.readLine()).isEmpty();
        }
        Said second = register(COMPLAINT);
        clock.move(Duration.ofSeconds(6));
        try (BufferedReader events = listen(
                request("cases/changes?after=" + place).header("Last-Event-ID", id.substring("id: ".length())))) {
            String data = events.lines()
                    .filter(line -> line.startsWith("data: "))
                    .findFirst()
                    .orElseThrow();
            assertThat(data).contains(second.text("caseId")).doesNotContain(first.text("caseId"));
        }
    }

    @Test
    void nobody_listens_but_officials_and_whatever_is_no_place_is_refused() {
        HttpRequest.Builder citizen = request("cases/changes").header("Accept", "text/event-stream");
        assertThat(send(citizen.copy().header("Test-User", "sara")).code()).isEqualTo("live.unavailable");
        assertThat(send(citizen.copy()).status()).isEqualTo(406);
        assertThat(send(citizen.copy().header("Test-User", "screener").header("Last-Event-ID", "7"))
                        .code())
                .isEqualTo("parameter.malformed");
    }

    @Test
    void a_portal_that_stops_lets_its_listeners_go() throws Exception {
        Container stopping = kind.start(equip(FeedbackServlet.of(feedback)).build());
        try (BufferedReader events =
                listen(HttpRequest.newBuilder(stopping.address().resolve("cases/changes")))) {
            assertThat(events.readLine()).isEqualTo("retry: 5000");
            stopping.close();
            assertThat(isOver(events)).isTrue();
        }
    }

    /** Some containers close the connection before they tell the servlet. */
    private static boolean isOver(BufferedReader events) {
        try {
            return events.lines().allMatch(String::isEmpty);
        } catch (UncheckedIOException e) {
            return true;
        }
    }

    private BufferedReader listen(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<InputStream> response = client.send(
                request.header("Accept", "text/event-stream")
                        .header("Test-User", "screener")
                        .build(),
                BodyHandlers.ofInputStream());
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("text/event-stream");
        assertThat(response.headers().firstValue("Cache-Control")).contains("no-store");
        return new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8));
    }
}
