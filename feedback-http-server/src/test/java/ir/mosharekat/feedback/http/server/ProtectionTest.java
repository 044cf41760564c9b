package ir.mosharekat.feedback.http.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the servlet does not let in. */
class ProtectionTest extends OnEveryContainer {

    @Test
    void json_is_read_strictly_and_what_was_sent_is_never_said_again() {
        for (String broken : List.of(
                "",
                "null",
                "[]",
                "\"x\"",
                "{",
                COMPLAINT + "x",
                COMPLAINT + COMPLAINT,
                COMPLAINT.replace("\"about\"", "\"owner\""),
                COMPLAINT.replace("\"about\":", "\"subject\": \"دوم\", \"about\":"),
                COMPLAINT.replace("\"agency/roads\"", "7"),
                COMPLAINT.replace("\"agency/roads\"", "true"),
                COMPLAINT.replace("\"agency/roads\"", "{}"),
                COMPLAINT.replace("\"about\":", "\"accused\": [null], \"about\":"),
                COMPLAINT.replace("\"about\":", "\"attributes\": {\"0012345679\": 7}, \"about\":"),
                "{\"submitter\": {\"name\": \"سارا نمونه‌ای\", \"preferred\": \"PIGEON\"}}",
                COMPLAINT.replace("\"name\"", "\"preferred\": \"WEB \", \"name\""),
                COMPLAINT.replace("\"name\"", "\"preferred\": \"\\u0000WEB\", \"name\""),
                "{\"attachments\": " + "[".repeat(10_000) + "]".repeat(10_000) + "}")) {
            Said refused = register(broken);
            assertThat(refused.status())
                    .as(broken.substring(0, Math.min(60, broken.length())))
                    .isEqualTo(400);
            assertThat(refused.code()).isEqualTo("json.malformed");
            assertThat(refused.response().body()).doesNotContain("PIGEON", "owner", "نمونه", "0012345679");
        }
    }

    @Test
    void a_body_that_is_too_large_is_refused_whether_it_says_so_or_not() {
        String large = COMPLAINT.replace("چراغ‌های", "چ".repeat(600_000));
        assertThat(register(large).status()).isEqualTo(413);
        Said streamed = send(request("complaints")
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(
                        " ".repeat((1 << 20) + 1).getBytes(java.nio.charset.StandardCharsets.UTF_8)))));
        assertThat(streamed.status()).isEqualTo(413);
    }

    @Test
    void what_a_form_of_another_site_can_send_is_refused() {
        for (String type :
                List.of("text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x")) {
            Said refused = send(request("complaints")
                    .header("Content-Type", type)
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .POST(BodyPublishers.ofString(COMPLAINT)));
            assertThat(refused.status()).as(type).isEqualTo(415);
        }
    }

    @Test
    void what_a_script_of_another_site_sends_is_refused() {
        assertThat(crossing("Origin", "https://elsewhere.example").code()).isEqualTo("origin.foreign");
        assertThat(crossing("Origin", "null").code()).isEqualTo("origin.foreign");
        assertThat(crossing("Sec-Fetch-Site", "cross-site").code()).isEqualTo("origin.foreign");
        assertThat(crossing("Sec-Fetch-Site", "same-site").code()).isEqualTo("origin.foreign");
        assertThat(crossing("Sec-Fetch-Site", "same-origin").status()).isEqualTo(201);
        assertThat(crossing("Origin", "https://my.semnan.example").status()).isEqualTo(201);
    }

    private Said crossing(String header, String value) {
        return send(post("complaints", COMPLAINT)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header(header, value));
    }

    @Override
    FeedbackServletBuilder equip(FeedbackServletBuilder builder) {
        return super.equip(builder).origins(List.of("https://my.semnan.example"));
    }

    @Test
    void there_is_nothing_elsewhere_and_nothing_else_can_be_done_there() {
        assertThat(send(request("nowhere")).code()).isEqualTo("route.unknown");
        assertThat(send(request("complaints/not-an-id/start")
                                .header("Content-Type", "application/json")
                                .header("If-Match", "\"1\"")
                                .POST(BodyPublishers.ofString("{}")))
                        .status())
                .isEqualTo(404);
        Said method = send(request("complaints").DELETE());
        assertThat(method.status()).isEqualTo(405);
        assertThat(method.header("Allow")).isEqualTo("POST");
        assertThat(send(request("track/" + UUID.randomUUID() + "?secret=1")).code())
                .isEqualTo("parameter.unknown");
    }

    @Test
    void nothing_is_kept_on_the_way_and_people_are_told_in_their_language() {
        Said said = send(request("nowhere"));
        assertThat(said.header("Cache-Control")).isEqualTo("no-store");
        assertThat(said.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(said.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(said.header("X-Request-Id")).isNotBlank();
        assertThat(said.text("detail")).isEqualTo("در این نشانی چیزی نیست.");
        Said english = send(request("nowhere").header("Accept-Language", "en-GB,en;q=0.9"));
        assertThat(english.text("detail")).isEqualTo("There is nothing at this address.");
        assertThat(english.header("Content-Language")).isEqualTo("en");
    }
}
