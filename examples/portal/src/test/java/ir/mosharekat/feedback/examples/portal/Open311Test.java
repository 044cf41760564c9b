package ir.mosharekat.feedback.examples.portal;

import static org.assertj.core.api.Assertions.assertThat;

import ir.mosharekat.feedback.examples.portal.desk.DeskAccount;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The portal as an app sees it that reports to many cities. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class Open311Test {

    private static final Pattern NUMBER = Pattern.compile("\"service_request_id\":\"([0-9]{16})\"");

    private final HttpClient client = HttpClient.newHttpClient();

    @SuppressWarnings("NullAway.Init")
    private Portal portal;

    @SuppressWarnings("NullAway.Init")
    private String key;

    private Path keys = Path.of("");

    @BeforeEach
    void start(@TempDir Path folder) throws Exception {
        DataFolder data = DataFolder.open(folder.resolve("data"));
        keys = data.appKeys();
        key = AppKeys.drawn(keys).orElseThrow();
        Map<DeskAccount, String> passwords = DeskPasswords.of(data.passwords(), Optional.of("synthetic-1405"));
        portal = Portal.start(0, new Portal.Host(data, passwords, Optional.empty(), Clock.systemUTC()));
    }

    @AfterEach
    void stop() {
        portal.close();
    }

    @Test
    void what_an_app_files_it_reads_with_its_key_and_nobody_without() throws Exception {
        assertThat(send(request("services.json")).body()).contains("electricity.lighting", "روشنایی معابر");
        HttpResponse<String> filed = send(request("requests.json")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(
                        "service_code=electricity.lighting&lat=35.5769&long=53.3953&api_key=" + key + "&description="
                                + URLEncoder.encode("چراغ‌های خیابان نمونه خاموش است.", StandardCharsets.UTF_8))));
        assertThat(filed.statusCode()).as(filed.body()).isEqualTo(201);
        Matcher number = NUMBER.matcher(filed.body());
        assertThat(number.find()).isTrue();
        String path = "requests/" + number.group(1) + ".json";
        assertThat(send(request(path).header("Api-Key", key)).body())
                .contains("چراغ‌های خیابان نمونه خاموش است.", "35.5769");
        assertThat(send(request(path)).statusCode()).isEqualTo(403);
        assertThat(send(request(path).header("Api-Key", key + "0")).statusCode())
                .isEqualTo(403);
        assertThat(filed.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void of_a_key_its_hash_is_kept_and_it_is_drawn_once() throws Exception {
        assertThat(Files.readString(keys)).doesNotContain(key);
        assertThat(AppKeys.drawn(keys)).isEmpty();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(portal.address().resolve("/open311/v2/") + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    }
}
