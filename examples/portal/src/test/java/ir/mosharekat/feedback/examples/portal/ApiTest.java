package ir.mosharekat.feedback.examples.portal;

import static org.assertj.core.api.Assertions.assertThat;

import ir.mosharekat.feedback.examples.portal.desk.DeskAccount;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The portal as a program elsewhere sees it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ApiTest {

    private static final String PASSWORD = "synthetic-1405";

    private final HttpClient client = HttpClient.newHttpClient();

    @SuppressWarnings("NullAway.Init")
    private Portal portal;

    @BeforeEach
    void start(@TempDir Path folder) throws Exception {
        DataFolder data = DataFolder.open(folder.resolve("data"));
        Map<DeskAccount, String> passwords = DeskPasswords.of(data.passwords(), Optional.of(PASSWORD));
        portal = Portal.start(0, new Portal.Host(data, passwords, Optional.empty(), Clock.systemUTC()));
    }

    @AfterEach
    void stop() {
        portal.close();
    }

    @Test
    void what_a_program_registers_lies_on_the_desk_for_who_logs_in_and_for_nobody_else() throws Exception {
        HttpResponse<String> receipt = register();
        assertThat(receipt.statusCode()).isEqualTo(201);
        assertThat(send(as("screener", PASSWORD, "cases/search")).body()).contains("خاموشی خیابان نمونه");
        HttpResponse<String> wrong = send(as("screener", "wrong", "cases/search"));
        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(wrong.body()).doesNotContain("خاموشی", "wrong");
        assertThat(send(search(request("cases/search"))).body()).doesNotContain("خاموشی");
        assertThat(receipt.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    @Timeout(60)
    void an_official_who_keeps_listening_hears_of_a_complaint_within_seconds() throws Exception {
        HttpRequest.Builder changes = as("screener", PASSWORD, "cases/changes").GET();
        HttpResponse<Stream<String>> listening =
                client.send(changes.header("Accept", "text/event-stream").build(), BodyHandlers.ofLines());
        register();
        try (Stream<String> events = listening.body()) {
            assertThat(events.filter(line -> line.startsWith("data: ")).findFirst())
                    .hasValueSatisfying(data -> assertThat(data).contains("خاموشی خیابان نمونه"));
        }
    }

    private HttpResponse<String> register() throws IOException, InterruptedException {
        return send(request("complaints")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(
                        "{\"subject\": \"خاموشی خیابان نمونه\", \"text\": \"چراغ‌های خیابان نمونه خاموش است.\"}",
                        StandardCharsets.UTF_8)));
    }

    private static HttpRequest.Builder search(HttpRequest.Builder request) {
        return request.header("Content-Type", "application/json").POST(BodyPublishers.ofString("{}"));
    }

    private HttpRequest.Builder as(String login, String password, String path) {
        String name = Base64.getEncoder().encodeToString((login + ":" + password).getBytes(StandardCharsets.UTF_8));
        return search(request(path)).header("Authorization", "Basic " + name);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(portal.address().resolve("/api/") + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    }
}
